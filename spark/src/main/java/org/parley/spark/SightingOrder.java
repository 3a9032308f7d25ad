package org.parley.spark;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.parley.dossier.incidents.Sighting;

/** Names of sightings that stand, as bytes, in the order of {@link Sighting#compareTo}. */
final class SightingOrder {
  private SightingOrder() {}

  /** Report, revision and id: UTF-16 in its own order, a zero character between. */
  static byte[] key(Sighting sighting) {
    ByteArrayOutputStream key = new ByteArrayOutputStream();
    key.writeBytes(sighting.report().getBytes(StandardCharsets.UTF_16BE));
    key.writeBytes(new byte[2]);
    key.writeBytes(ByteBuffer.allocate(4).putInt(sighting.revision()).array());
    key.writeBytes(sighting.id().getBytes(StandardCharsets.UTF_16BE));
    return key.toByteArray();
  }

  /** Bytes that are equal where their content is. */
  static final class Key {
    private final byte[] bytes;

    Key(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }
}
