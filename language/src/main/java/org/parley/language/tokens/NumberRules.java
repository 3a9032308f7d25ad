package org.parley.language.tokens;

/** Where a number ends: amounts, dates, times, units behind it. Stateless. */
final class NumberRules {
  private NumberRules() {}

  /** Offset after the number that begins at {@code start}. */
  static int number(Run run, int start) {
    int end = run.digits(start);
    for (int next = numberPart(run, start, end); next > end; next = numberPart(run, start, end)) {
      end = next;
    }
    if (run.wordPartAt(end)) {
      end = lettersAfterNumber(run, start, end);
    } else if (isDecadeWithApostrophe(run, end)) {
      end += 2;
    }
    return end;
  }

  /** Offset after a further part of the number ("10" + ",000"), or {@code at} where it ends. */
  private static int numberPart(Run run, int start, int at) {
    char c = run.charAt(at);
    if (!run.digitAt(at + 1)) {
      return at;
    }
    int end = run.digits(at + 1);
    int length = end - at - 1;
    return switch (c) {
      case ',' ->
          length == 3 || (length == 2 && run.charAt(end) == ',' && run.digitAt(end + 1)) ? end : at;
      case '.', ':' -> end;
      case '/' -> isDatePart(run, start, at, end) ? end : at;
      case '-' -> NumberGroups.joinedByHyphen(run.text, start, at, run.to) ? end : at;
      default -> at;
    };
  }

  private static boolean isDatePart(Run run, int start, int slash, int end) {
    for (int i = start; i < slash; i++) {
      if (!Characters.isDigit(run.text.charAt(i))) {
        return run.text.charAt(i) == '/' && end - slash <= 5;
      }
    }
    boolean threeParts = run.charAt(end) == '/' && run.digitAt(end + 1);
    if (threeParts || (slash - start == 3 && end - slash == 4)) {
      return true;
    }
    int left = NumberGroups.value(run.text, start, slash);
    int right = NumberGroups.value(run.text, slash + 1, end);
    return (left <= 12 && right <= 31) || (left <= 31 && right <= 12);
  }

  private static int lettersAfterNumber(Run run, int start, int at) {
    int end = run.wordEnd(at);
    int kind = run.parts.afterNumber.get(run.text, at, end);
    boolean clock =
        end - at == 1
            && run.charAt(end) == '.'
            && Characters.lowerAscii(run.charAt(end + 1)) == 'm';
    boolean oneCapital = end - at == 1 && Characters.isUpper(run.text.charAt(at));
    boolean unit = kind == WordParts.UNIT && !(oneCapital && "KM".indexOf(run.text.charAt(at)) < 0);
    return unit || (clock && end > start) ? at : end;
  }

  /** "1930's" is one token; "the 2022's" is not seen in the treebanks. */
  private static boolean isDecadeWithApostrophe(Run run, int end) {
    return Characters.isApostrophe(run.charAt(end))
        && run.charAt(end + 1) == 's'
        && !run.wordPartAt(end + 2)
        && run.text.charAt(end - 1) == '0';
  }
}
