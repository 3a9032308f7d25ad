package org.parley.language.tokens;

/** What kind a character is, for the purposes of tokenisation. */
final class Characters {
  private static final byte OTHER = 0;
  private static final byte SPACE = 1;
  private static final byte LOWER = 2;
  private static final byte UPPER = 3;
  private static final byte DIGIT = 4;

  /** Kinds of the first 128 characters, which are nearly all of an English text. */
  private static final byte[] ASCII = asciiKinds();

  private Characters() {}

  private static byte[] asciiKinds() {
    byte[] kinds = new byte[128];
    for (char c = 0; c <= ' '; c++) {
      kinds[c] = SPACE;
    }
    kinds[127] = SPACE;
    for (char c = 'a'; c <= 'z'; c++) {
      kinds[c] = LOWER;
      kinds[c - 'a' + 'A'] = UPPER;
    }
    for (char c = '0'; c <= '9'; c++) {
      kinds[c] = DIGIT;
    }
    return kinds;
  }

  /** True for white space, control characters, and characters that show nothing. */
  static boolean isSpace(char c) {
    if (c < 128) {
      return ASCII[c] == SPACE;
    }
    return c <= 0xA0
        || (c >= 0x2000
            && (Character.isSpaceChar(c)
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || c == 0x2060
                || c == 0xFEFF
                || c == 0x3000));
  }

  static boolean isLetter(char c) {
    return c < 128 ? ASCII[c] == LOWER || ASCII[c] == UPPER : Character.isLetter(c);
  }

  static boolean isUpper(char c) {
    return c < 128 ? ASCII[c] == UPPER : Character.isUpperCase(c);
  }

  static boolean isLower(char c) {
    return c < 128 ? ASCII[c] == LOWER : Character.isLowerCase(c);
  }

  static boolean isDigit(char c) {
    return c < 128 ? ASCII[c] == DIGIT : Character.isDigit(c);
  }

  static boolean isLetterOrDigit(char c) {
    return c < 128 ? ASCII[c] >= LOWER : Character.isLetterOrDigit(c);
  }

  /** True for what may stand inside a word: letters, digits, accents, soft hyphens, "_". */
  static boolean isWordPart(char c) {
    if (c < 128) {
      return ASCII[c] >= LOWER || c == '_';
    }
    return Character.isLetterOrDigit(c) || c == '\u00AD' || isMark(c);
  }

  /** True for accents and vowel signs, which belong to the character before them. */
  static boolean isMark(char c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** True for "'" and the characters that stand for it. */
  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '`' || c == '´';
  }

  /** {@code c} in lower case where it is one of A to Z; else unchanged. */
  static char lowerAscii(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
