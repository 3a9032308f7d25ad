package org.parley.language.tokens;

/** Numbers written in groups joined by hyphens: telephone numbers, postcodes, dates. */
final class NumberGroups {
  private NumberGroups() {}

  /**
   * Whether the hyphen at {@code hyphen} is inside a telephone number ("713-853-3989", "345-9945"),
   * a postcode ("77042-2016") or a date ("2022-03-07", "11-20-2000"), and so inside a token;
   * elsewhere, as in "1-2", it is a range and stands alone.
   *
   * @param start where the number begins
   * @param to how far to look
   */
  static boolean joinedByHyphen(String text, int start, int hyphen, int to) {
    int groups = 0;
    int[] lengths = new int[4];
    int length = 0;
    for (int i = start; i <= to && groups < lengths.length; i++) {
      char c = i < to ? text.charAt(i) : ' ';
      if (Characters.isDigit(c)) {
        length++;
      } else {
        lengths[groups++] = length;
        length = 0;
        if (c != '-' && !(c == '/' && i < hyphen)) {
          break;
        }
      }
    }
    int last = lengths[Math.max(0, groups - 1)];
    if (groups == 2) {
      return (lengths[0] == 3 && last == 4) || (lengths[0] == 5 && last == 4);
    }
    boolean telephone = last == 4 && (lengths[groups - 2] == 3 || lengths[0] == 3);
    boolean dayFirst =
        groups == 3 && lengths[0] <= 2 && lengths[1] <= 2 && (last == 4 || last == 2);
    boolean yearFirst = groups == 3 && lengths[0] == 4 && lengths[1] <= 2 && last <= 2;
    return telephone || dayFirst || yearFirst;
  }

  /** The number's value, or a large one where it does not fit. */
  static int value(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = Math.min(value * 10 + Character.digit(text.charAt(i), 10), 1_000_000);
    }
    return value;
  }
}
