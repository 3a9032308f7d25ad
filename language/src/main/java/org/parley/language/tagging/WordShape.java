package org.parley.language.tagging;

import org.parley.language.models.FeatureHash;

/**
 * Reads the characters of a word: a hash of its lower-case form, of its beginning and end, and its
 * shape. Curly quotes count as straight ones, all dashes as hyphens, all digits as 0.
 */
public final class WordShape {
  private static final long PRIME = 0x100000001B3L;
  private static final int LONGEST_AFFIX = 4;

  private final int[] prefixes = new int[LONGEST_AFFIX + 1];
  private final int[] suffixes = new int[LONGEST_AFFIX + 1];
  private long key;
  private int shape;

  /** Hash of the lower-case form; never 0. */
  public static long keyOf(String form) {
    return keyOf(form, form.length(), '\0');
  }

  /** Hash of the first {@code length} characters and, unless it is 0, the letter {@code more}. */
  static long keyOf(String form, int length, char more) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < length; i++) {
      hash = (hash ^ fold(form.charAt(i))) * PRIME;
    }
    if (more != 0) {
      hash = (hash ^ more) * PRIME;
    }
    return FeatureHash.mix(hash) | 1;
  }

  /** Takes in a word; {@code first} says whether it begins its sentence. */
  void read(String form, CapitalUse capitals, boolean first) {
    key = keyOf(form);
    int length = form.length();
    int hash = 7;
    for (int i = 0; i < LONGEST_AFFIX; i++) {
      hash = i < length ? hash * 31 + fold(form.charAt(i)) : hash * 31 + 1;
      prefixes[i + 1] = FeatureHash.mix(hash);
    }
    hash = 9;
    for (int i = 0; i < LONGEST_AFFIX; i++) {
      hash = i < length ? hash * 31 + fold(form.charAt(length - 1 - i)) : hash * 31 + 1;
      suffixes[i + 1] = FeatureHash.mix(hash);
    }
    shape = shape(form, capitals, first);
  }

  long key() {
    return key;
  }

  int shape() {
    return shape;
  }

  int prefix(int length) {
    return prefixes[length];
  }

  int suffix(int length) {
    return suffixes[length];
  }

  private static int shape(String form, CapitalUse capitals, boolean first) {
    int classes = 0;
    int upper = 0;
    int letters = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        upper += Character.isUpperCase(c) ? 1 : 0;
      } else if (Character.isDigit(c)) {
        classes |= 1;
      } else if (fold(c) == '-') {
        classes |= 2;
      } else if (c == '.') {
        classes |= 4;
      } else {
        classes |= 8;
      }
    }
    return FeatureHash.mix(
        classes | (letters > 0 ? 16 : 0) | capitalCase(form, upper, letters, capitals, first) << 5);
  }

  private static int capitalCase(
      String form, int upper, int letters, CapitalUse capitals, boolean first) {
    if (capitals == CapitalUse.EVERY_LETTER) {
      return 1;
    }
    boolean initial = Character.isUpperCase(form.charAt(0));
    if (capitals == CapitalUse.EVERY_WORD && initial && (upper == 1 || upper < letters)) {
      return 2;
    }
    if (upper == 0) {
      return 3;
    }
    if (upper == letters && letters > 1) {
      return 4;
    }
    if (initial) {
      return first ? 5 : 6;
    }
    return 7;
  }

  private static int fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? c + 32 : c >= '0' && c <= '9' ? '0' : c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u201B', '\u02BC' -> '\'';
      case '\u201C', '\u201D', '\u201F' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      default -> Character.toLowerCase(c);
    };
  }
}
