package org.parley.language.tokens;

/**
 * One run of characters without white space, and what is asked of its characters by all the rules.
 * Made for the run and then forgotten.
 */
final class Run {
  final WordParts parts;
  final String text;
  final int from;
  final int to;
  private final int limit;

  /**
   * @param from first character of the run
   * @param to after its last character
   * @param limit how far the text may be looked at beyond the run
   */
  Run(WordParts parts, String text, int from, int to, int limit) {
    this.parts = parts;
    this.text = text;
    this.from = from;
    this.to = to;
    this.limit = limit;
  }

  /** The character at an offset; a space beyond the end of the run. */
  char charAt(int index) {
    return index < to ? text.charAt(index) : ' ';
  }

  boolean letterAt(int index) {
    return index < to && Characters.isLetter(text.charAt(index));
  }

  boolean digitAt(int index) {
    return index < to && Characters.isDigit(text.charAt(index));
  }

  boolean wordPartAt(int index) {
    return index < to && Characters.isWordPart(text.charAt(index));
  }

  /** First character of the next run, or a space where the text ends. */
  char nextRun() {
    for (int i = to; i < limit; i++) {
      char c = text.charAt(i);
      if (!Characters.isSpace(c)) {
        return c;
      }
    }
    return ' ';
  }

  /** Offset after the digits that begin at {@code start}. */
  int digits(int start) {
    int end = start;
    while (digitAt(end)) {
      end++;
    }
    return end;
  }

  /** Offset after the letters and digits that begin at {@code at}. */
  int wordEnd(int at) {
    int end = at;
    while (wordPartAt(end)) {
      end++;
    }
    return end;
  }

  /** True where nothing of a word or number stands before {@code at}. */
  boolean startsWord(int at) {
    return at == from || !Characters.isLetterOrDigit(text.charAt(at - 1));
  }

  /** Length of the clitic that begins with the apostrophe at {@code at} ("'s", "'ll"), or 0. */
  int clitic(int at) {
    char first = Characters.lowerAscii(charAt(at + 1));
    char second = Characters.lowerAscii(charAt(at + 2));
    int length =
        switch (first) {
          case 's', 'm', 'd' -> 2;
          case 'l' -> second == 'l' ? 3 : 0;
          case 'r', 'v' -> second == 'e' ? 3 : 0;
          default -> 0;
        };
    return length > 0 && !wordPartAt(at + length) ? length : 0;
  }
}
