package org.parley.language.tokens;

import org.parley.language.tagging.WordClasses;

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
  private int[] patterns = new int[1024];
  private int[] classes = new int[1024];
  private final WordClasses words;
  private byte[] shapes = new byte[1024];
  private final HashCounts smallWords = new HashCounts();
  private final HashCounts namePairs = new HashCounts();
  private final HashCounts nameWords = new HashCounts();
  private int size;

  /**
   * @param words what parts of speech a word may be
   */
  TokenFacts(WordClasses words) {
    this.words = words;
  }

  /** Reads the tokens of {@code text}, replacing what was there. */
  void read(String text, TokenBuffer tokens) {
    size = tokens.size();
    if (size > hashes.length) {
      int room = Math.max(size, hashes.length * 2);
      hashes = new int[room];
      endings = new int[room];
      patterns = new int[room];
      classes = new int[room];
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
      patterns[i] = pattern(text, start, end, shapes[i]);
      classes[i] = isWord(shapes[i]) ? wordClass(text.substring(start, end), i) : patterns[i];
    }
    remember();
  }

  private void remember() {
    smallWords.clear(size);
    namePairs.clear(size);
    nameWords.clear(size);
    for (int i = 0; i < size; i++) {
      if (shapes[i] == LOWER) {
        smallWords.add(hashes[i]);
      } else if (isName(i)) {
        nameWords.add(hashes[i]);
        namePairs.add(pair(i));
      }
    }
  }

  private static boolean isWord(int shape) {
    return shape < NUMBER || shape == CLITIC;
  }

  private int wordClass(String form, int i) {
    int known = words.of(form) & WordClasses.CATEGORIES;
    return known == 0 ? hashes[i] * 32 + 31 : known * 32 + shapes[i];
  }

  /** The parts of speech that a word may be, with its shape; of a function word, itself. */
  int wordClass(int token) {
    return token < 0 || token >= size ? 0 : classes[token];
  }

  /** True for a word that begins with a capital. */
  boolean isName(int token) {
    int shape = shape(token);
    return shape >= CAPITALISED && shape <= ONE_CAPITAL;
  }

  private int pair(int token) {
    return hash(token) * 31 + hash(token + 1);
  }

  /**
   * How often a word with a capital stands in the stretch in small letters, with a capital, and
   * before the same word as here, each up to a few times, as one number; 0 for another token.
   */
  int memory(int token) {
    if (!isName(token)) {
      return 0;
    }
    int lower = Math.min(2, smallWords.of(hash(token)));
    int upper = Math.min(3, nameWords.of(hash(token)));
    int twice = Math.min(3, namePairs.of(pair(token)));
    return 1 + lower + 3 * upper + 12 * twice;
  }

  /** What kinds of characters a number, an address or a mark consists of; else the shape. */
  int pattern(int token) {
    return token < 0 || token >= size ? 0 : patterns[token];
  }

  private static int pattern(String text, int start, int end, int shape) {
    if (shape != NUMBER && shape < STOP) {
      return shape;
    }
    int hash = 11;
    char last = ' ';
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char kind = Characters.isDigit(c) ? '9' : Characters.isLetter(c) ? 'a' : c;
      if (kind != last) {
        hash = hash * 31 + kind;
      }
      last = kind;
    }
    return hash;
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
