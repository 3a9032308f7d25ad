package org.parley.language.models;

/**
 * Turns the parts of a feature into one number. Models hold no table of features: this number alone
 * says where a feature's weights lie, so a change here asks for new training.
 */
public final class FeatureHash {
  private static final int SALT = 0x9E3779B1;
  private static final int FIRST = 0x85EBCA77;
  private static final int SECOND = 0xC2B2AE3D;
  private static final int THIRD = 0x27D4EB2F;

  private FeatureHash() {}

  /** A feature of one part; {@code template} tells it from the same part in another role. */
  public static int of(int template, int a) {
    return mix(first(template, a));
  }

  /** A feature of two parts, in this order. */
  public static int of(int template, int a, int b) {
    return mix(first(template, a) + mix(rest(b)));
  }

  /** A feature of three parts, in this order. */
  public static int of(int template, int a, int b, int c) {
    return mix(first(template, a) + mix(rest(template, b, c)));
  }

  static int first(int template, int a) {
    return template * SALT + a * FIRST;
  }

  static int rest(int b) {
    return b + SECOND;
  }

  static int rest(int template, int b, int c) {
    return b * SECOND + c * THIRD + template;
  }

  /** Spreads every bit of {@code x} over all others. */
  public static int mix(int x) {
    int h = (x ^ (x >>> 16)) * 0x21F0AAAD;
    h = (h ^ (h >>> 15)) * 0x735A2D97;
    return h ^ (h >>> 15);
  }

  /** Spreads every bit of {@code x} over all others. */
  public static long mix(long x) {
    long h = (x ^ (x >>> 32)) * 0xD6E8FEB86659FD93L;
    h = (h ^ (h >>> 32)) * 0xD6E8FEB86659FD93L;
    return h ^ (h >>> 32);
  }
}
