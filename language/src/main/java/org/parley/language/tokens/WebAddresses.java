package org.parley.language.tokens;

/** Finds addresses of pages and of mail inside a run of characters without white space. */
final class WebAddresses {
  private static final String CLOSING = ".,;:!?\"'”’»)]}>";

  private static final int LONGEST_HOST = 100;

  private WebAddresses() {}

  /**
   * Where an address begins.
   *
   * @return offset of its first character, or -1 where the run holds none
   */
  static int start(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == ':' && text.startsWith("//", i + 1) && i + 3 < to) {
        return lettersBefore(text, from, i);
      }
      if ((c == 'w' || c == 'W')
          && (i == from || !Characters.isLetterOrDigit(text.charAt(i - 1)))
          && text.regionMatches(true, i, "www.", 0, 4)
          && i + 4 < to) {
        return i;
      }
      if (c == '@'
          && i > from
          && mayEndMailbox(text.charAt(i - 1))
          && hasPeriodInside(text, i + 1, to)) {
        return mailBefore(text, from, i);
      }
    }
    return -1;
  }

  /** Offset after the address that begins at {@code start}, without the punctuation after it. */
  static int end(String text, int start, int to) {
    int end = start;
    while (end < to && "<>\"“”".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > start + 1 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      if (text.charAt(end - 1) == ')' && opens(text, start, end)) {
        break;
      }
      end--;
    }
    return end;
  }

  private static boolean opens(String text, int start, int end) {
    int open = text.indexOf('(', start);
    return open >= 0 && open < end;
  }

  private static int lettersBefore(String text, int from, int colon) {
    int start = colon;
    while (start > from && Characters.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int mailBefore(String text, int from, int at) {
    int start = at;
    while (start > from
        && (Characters.isLetterOrDigit(text.charAt(start - 1))
            || "._-+%:".indexOf(text.charAt(start - 1)) >= 0)) {
      start--;
    }
    return start;
  }

  /** True also for the period of an address made unreadable, as in "jane...@example.org". */
  private static boolean mayEndMailbox(char c) {
    return Characters.isLetterOrDigit(c) || c == '.' || c == '_';
  }

  private static boolean hasPeriodInside(String text, int from, int to) {
    for (int i = from + 1; i + 1 < Math.min(to, from + LONGEST_HOST); i++) {
      if (text.charAt(i) == '.' && Characters.isLetter(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
