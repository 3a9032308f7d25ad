package org.parley.language.tokens;

/** Counts what the line breaks of a text look like. */
final class LineSurvey {
  private final int widest;
  private final int[] lengths;
  private int pairs;
  private int lowerStarts;
  private int unfinished;
  private int tooLong;
  private int capitals;
  private int smallLetters;

  /**
   * @param widest longest line of wrapped text
   */
  LineSurvey(String text, int widest) {
    this.widest = widest;
    lengths = new int[widest + 1];
    survey(text);
    count(text, Math.min(text.length(), 20_000));
  }

  private void survey(String text) {
    int previousLength = 0;
    char last = ' ';
    int start = 0;
    while (start <= text.length()) {
      int newline = text.indexOf('\n', start);
      int lineEnd = newline < 0 ? text.length() : newline;
      int first = start;
      while (first < lineEnd && Characters.isSpace(text.charAt(first))) {
        first++;
      }
      int end = lineEnd;
      while (end > first && Characters.isSpace(text.charAt(end - 1))) {
        end--;
      }
      if (end > first && previousLength > 0) {
        pair(previousLength, last, text.charAt(first));
      }
      previousLength = end - first;
      last = end > first ? text.charAt(end - 1) : ' ';
      start = lineEnd + 1;
    }
  }

  private void pair(int length, char last, char next) {
    pairs++;
    if (length > widest) {
      tooLong++;
    } else {
      lengths[length]++;
    }
    boolean open = !LineLayout.endsClause(last);
    unfinished += open ? 1 : 0;
    lowerStarts += open && Characters.isLower(next) ? 1 : 0;
  }

  private void count(String text, int to) {
    for (int i = 0; i < to; i++) {
      char c = text.charAt(i);
      capitals += Characters.isUpper(c) ? 1 : 0;
      smallLetters += Characters.isLower(c) ? 1 : 0;
    }
  }

  /** True where nearly all letters are capitals, as in old wire reports. */
  boolean isInCapitals() {
    return capitals > 9 * smallLetters;
  }

  /** The length that nineteen of twenty lines do not exceed. */
  int width() {
    int left = (pairs - tooLong) / 20;
    for (int length = widest; length > 0; length--) {
      left -= lengths[length];
      if (left < 0) {
        return length;
      }
    }
    return widest;
  }

  /** True where lines look broken to fit a width and not to end paragraphs. */
  boolean isWrapped() {
    if (pairs == 0 || tooLong * 4 > pairs) {
      return false;
    }
    boolean manyGoOn = lowerStarts * 5 >= pairs;
    boolean fewEnd = pairs >= 3 && unfinished * 2 >= pairs && nearWidth() * 5 >= pairs * 3;
    return manyGoOn || fewEnd;
  }

  private int nearWidth() {
    int near = 0;
    int width = width();
    for (int length = Math.max(1, width - 14); length <= Math.min(widest, width + 4); length++) {
      near += lengths[length];
    }
    return near;
  }
}
