package org.parley.language.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a trained model: a header that says what it is, then numbers and arrays in the order in
 * which they were written, all big-endian. The file is read at once and cut into arrays, which
 * makes loading as fast as copying. Not safe for use by many threads.
 */
public final class ModelReader {
  static final int MAGIC = 0x5041524C; // "PARL"

  private final String name;
  private final ByteBuffer bytes;

  private ModelReader(String name, byte[] bytes) {
    this.name = name;
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /**
   * Opens a model of the program's own resources.
   *
   * @param kind what the model is, which is also its file's name without ".bin"
   * @param version that the program understands
   * @throws IllegalStateException where it is not there or is not such a model
   */
  public static ModelReader resource(String kind, int version) {
    String file = "/org/parley/language/models/" + kind + ".bin";
    try (InputStream in = ModelReader.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing; train it by: bench/run train-" + kind);
      }
      return open(file, in.readAllBytes(), kind, version);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * Opens a model of which the bytes are at hand.
   *
   * @param name what error messages call it
   * @throws IllegalStateException where it is not a model of this kind and version
   */
  public static ModelReader open(String name, byte[] bytes, String kind, int version) {
    ModelReader reader = new ModelReader(name, bytes);
    if (bytes.length < Integer.BYTES || reader.bytes.getInt() != MAGIC) {
      throw new IllegalStateException(name + " is not a model of Parley");
    }
    String found = reader.string();
    int foundVersion = reader.number();
    if (!found.equals(kind) || foundVersion != version) {
      throw new IllegalStateException(
          "%s holds a %s of version %d, expected a %s of version %d; train it by: bench/run train-%s"
              .formatted(name, found, foundVersion, kind, version, kind));
    }
    return reader;
  }

  /** The next number. */
  public int number() {
    try {
      return bytes.getInt();
    } catch (BufferUnderflowException e) {
      throw truncated(e);
    }
  }

  /** The next list of names. */
  public List<String> names() {
    int size = number();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      names.add(string());
    }
    return List.copyOf(names);
  }

  /** The next array of bytes. */
  public byte[] bytes() {
    byte[] values = new byte[length(1)];
    bytes.get(values);
    return values;
  }

  /** The next array of longs. */
  public long[] longs() {
    long[] values = new long[length(Long.BYTES)];
    bytes.asLongBuffer().get(values);
    bytes.position(bytes.position() + values.length * Long.BYTES);
    return values;
  }

  /** The next array of numbers. */
  public int[] ints() {
    int[] values = new int[length(Integer.BYTES)];
    bytes.asIntBuffer().get(values);
    bytes.position(bytes.position() + values.length * Integer.BYTES);
    return values;
  }

  private String string() {
    try {
      byte[] characters = new byte[Short.toUnsignedInt(bytes.getShort())];
      bytes.get(characters);
      return new String(characters, StandardCharsets.UTF_8);
    } catch (BufferUnderflowException e) {
      throw truncated(e);
    }
  }

  private int length(int width) {
    int length = number();
    if (length < 0 || length > bytes.remaining() / width) {
      throw truncated(null);
    }
    return length;
  }

  private IllegalStateException truncated(@org.jspecify.annotations.Nullable Throwable cause) {
    return new IllegalStateException(name + " ends early, at byte " + bytes.position(), cause);
  }
}
