package org.parley.language.tokens;

/** What is to be known of each token of a stretch of text to tell where its sentences end. */
final class TokenFacts {
  // Shapes of tokens.
  static final int NONE = 0;
  static final int LOWER = 1;
  static final int CAPITALISED = 2;
  static final int CAPITALS = 3;
  static final int ONE_CAPITAL = 4;
  static final int NUMBER = 5;
  static final int MIXED = 6;
  static final int ABBREVIATION = 7;
  static final int STOP = 8;
  static final int QUESTION = 9;
  static final int ELLIPSIS = 10;
  static final int COLON = 11;
  static final int COMMA = 12;
  static final int DASH = 13;
  static final int OPENING = 14;
  static final int CLOSING = 15;
  static final int QUOTE = 16;
  static final int CLITIC = 17;
  static final int BULLET = 18;
  static final int ADDRESS = 19;
  static final int SYMBOL = 20;

  private int[] hashes = new int[1024];
  private int[] endings = new int[1024];
  private byte[] shapes = new byte[1024];
  private int size;

  /** Reads the tokens of {@code text}, replacing what was there. */
  void read(String text, TokenBuffer tokens) {
    size = tokens.size();
    if (size > hashes.length) {
      int room = Math.max(size, hashes.length * 2);
      hashes = new int[room];
      endings = new int[room];
      shapes = new byte[room];
    }
    for (int i = 0; i < size; i++) {
      int start = tokens.start(i);
      int end = Math.min(tokens.end(i), start + 30);
      int hash = 7;
      for (int k = start; k < end; k++) {
        hash = hash * 31 + Characters.lowerAscii(text.charAt(k));
      }
      hashes[i] = hash;
      int ending = 3;
      for (int k = Math.max(start, end - 3); k < end; k++) {
        ending = ending * 31 + Characters.lowerAscii(text.charAt(k));
      }
      endings[i] = ending;
      shapes[i] = (byte) shape(text, start, tokens.end(i));
    }
  }

  /** Hash of the token in lower case, 0 beyond the ends. */
  int hash(int token) {
    return token < 0 || token >= size ? 0 : hashes[token];
  }

  /** Hash of the last three letters, 0 beyond the ends. */
  int ending(int token) {
    return token < 0 || token >= size ? 0 : endings[token];
  }

  /** One of the shapes above; {@link #NONE} beyond the ends. */
  int shape(int token) {
    return token < 0 || token >= size ? NONE : shapes[token];
  }

  private static int shape(String text, int start, int end) {
    char first = text.charAt(start);
    if (Characters.isLetter(first)) {
      return wordShape(text, start, end, first);
    }
    if (Characters.isDigit(first)) {
      return NUMBER;
    }
    return markShape(text, start, end, first);
  }

  private static int wordShape(String text, int start, int end, char first) {
    if (text.charAt(end - 1) == '.') {
      return ABBREVIATION;
    }
    int upper = 0;
    int lower = 0;
    for (int i = start; i < Math.min(end, start + 40); i++) {
      char c = text.charAt(i);
      if (Characters.isUpper(c)) {
        upper++;
      } else if (Characters.isLower(c)) {
        lower++;
      } else if (c == '@' || (c == ':' && i + 1 < end && text.charAt(i + 1) == '/')) {
        return ADDRESS;
      }
    }
    if (!Characters.isUpper(first)) {
      return upper > 0 ? MIXED : LOWER;
    }
    if (lower == 0) {
      return end - start == 1 ? ONE_CAPITAL : CAPITALS;
    }
    return upper == 1 ? CAPITALISED : MIXED;
  }

  private static int markShape(String text, int start, int end, char first) {
    return switch (first) {
      case '.' -> end - start > 1 ? ELLIPSIS : STOP;
      case '…' -> ELLIPSIS;
      case '?', '!' -> QUESTION;
      case ':', ';' -> end - start > 1 ? SYMBOL : COLON;
      case ',' -> COMMA;
      case '-', '–', '—' -> DASH;
      case '(', '[', '{', '“', '‘', '«', '„' -> OPENING;
      case ')', ']', '}', '”', '»' -> CLOSING;
      case '"', '`' -> QUOTE;
      case '\'', '’' ->
          end - start > 1 && Characters.isLetter(text.charAt(start + 1)) ? CLITIC : QUOTE;
      case '*', '•', '·', '■', '●', '▪', '>' -> BULLET;
      default -> SYMBOL;
    };
  }
}
