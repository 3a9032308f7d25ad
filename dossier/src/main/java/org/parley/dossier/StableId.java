package org.parley.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names for things that are made of others: the same parts give the same name on every machine. */
public final class StableId {
  private static final int BYTES = 8;

  private StableId() {}

  /** Sixteen hexadecimal digits of the SHA-256 of the parts, each ended by a line feed. */
  public static String of(List<String> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update((part + '\n').getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The name of a single part. */
  public static String of(String part) {
    return of(List.of(part));
  }
}
