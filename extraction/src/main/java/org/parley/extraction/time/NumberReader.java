package org.parley.extraction.time;

/** Numbers in digits or words, as they count lengths of time. */
final class NumberReader {
  private NumberReader() {}

  /** Index after the number at {@code i}; {@code i} where there is none. */
  static int end(SentenceWords words, int i) {
    TimeWord word = words.word(i);
    if (word == null || word.number() == 0) {
      return words.digits(i) >= 0 && !words.isOrdinal(i) ? i + 1 : i;
    }
    int end = i + 1;
    if (word.number() >= 20 && word.number() < 100) {
      int next = words.isDash(end) ? end + 1 : end;
      TimeWord digit = words.word(next);
      if (digit != null && isDigit(digit)) {
        end = next + 1;
      }
    }
    return words.is(end, "hundred") && word.number() < 100 ? end + 1 : end;
  }

  private static boolean isDigit(TimeWord word) {
    return word.number() > 0 && word.number() < 10 && !word.is(TimeWord.Role.ARTICLE);
  }

  /** The number from {@code i} to {@code end}, as {@link #end} found it. */
  static int value(SentenceWords words, int i, int end) {
    TimeWord first = words.word(i);
    if (first == null || first.number() == 0) {
      return words.digits(i);
    }
    int value = first.number();
    for (int at = i + 1; at < end; at++) {
      TimeWord word = words.word(at);
      if (word != null && word.number() == 100) {
        value *= 100;
      } else if (word != null) {
        value += word.number();
      }
    }
    return value;
  }
}
