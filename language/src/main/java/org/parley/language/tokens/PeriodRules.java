package org.parley.language.tokens;

/** Periods inside words and after them: abbreviations, acronyms, hosts. Stateless. */
final class PeriodRules {
  private PeriodRules() {}

  /**
   * Whether the period at {@code at} belongs to the word that began at {@code start}; answers as
   * {@link WordRules} does for the other marks inside words.
   */
  static int period(Run run, int start, int at) {
    if (run.charAt(at + 1) == '.') {
      boolean acronym = at - start > 1 && isAcronym(run, start, at) && run.charAt(at + 2) != '.';
      return acronym ? -(at + 1) : at;
    }
    if (isAcronym(run, start, at)) {
      return acronymPeriod(run, start, at);
    }
    if (run.wordPartAt(at + 1)) {
      return insidePeriod(run, start, at);
    }
    return abbreviates(run, start, at) ? -(at + 1) : at;
  }

  /** True where every part before {@code at} is a single letter: "U", "U.S", "p.m". */
  private static boolean isAcronym(Run run, int start, int at) {
    if ((at - start) % 2 == 0 || at - start > 15) {
      return false;
    }
    for (int i = start; i < at; i++) {
      char c = run.text.charAt(i);
      if ((i - start) % 2 == 0 ? !Characters.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  private static int acronymPeriod(Run run, int start, int at) {
    boolean letterFollows = run.letterAt(at + 1);
    if (letterFollows && !run.letterAt(at + 2)) {
      return at + 1;
    }
    if (at - start > 1) {
      return -(at + 1);
    }
    if (letterFollows) {
      // "J.Smith", but "Ph.D" and "p.cn" are others' business.
      return Characters.isUpper(run.text.charAt(start))
              && Characters.isUpper(run.text.charAt(at + 1))
          ? -(at + 1)
          : at;
    }
    boolean initial =
        Characters.isUpper(run.text.charAt(start))
            && run.text.charAt(start) != 'I'
            && at + 1 == run.to
            && Characters.isUpper(run.nextRun());
    return initial || abbreviates(run, start, at) ? -(at + 1) : at;
  }

  /** A period with a letter or digit on both sides. */
  private static int insidePeriod(Run run, int start, int at) {
    int end = run.wordEnd(at + 1);
    boolean abbreviation =
        run.parts.abbreviations.get(run.text, start, end) > 0 || knownHost(run, at + 1, end);
    if (abbreviation) {
      return at + 1;
    }
    boolean lowerOnBothSides =
        Characters.isLower(run.text.charAt(at - 1)) && Characters.isLower(run.text.charAt(at + 1));
    boolean anotherPeriod = run.charAt(end) == '.' && run.letterAt(end + 1);
    return lowerOnBothSides && (anotherPeriod || hasPeriod(run, start, at)) ? at + 1 : at;
  }

  private static boolean hasPeriod(Run run, int start, int end) {
    for (int i = start; i < end; i++) {
      if (run.text.charAt(i) == '.') {
        return true;
      }
    }
    return false;
  }

  /** True where what stands from {@code start} to {@code end} is a host's last part or a file's. */
  private static boolean knownHost(Run run, int start, int end) {
    if (run.parts.domains.get(run.text, start, end) > 0) {
      boolean oneCase =
          Characters.isUpper(run.text.charAt(start))
              == Characters.isUpper(run.text.charAt(end - 1));
      boolean sameAsBefore =
          Characters.isLower(run.text.charAt(start))
              || !Characters.isLower(run.text.charAt(start - 2));
      return oneCase && sameAsBefore && end - start > 1;
    }
    // The last part of a host may come later: "news.bbc.co.uk".
    return run.charAt(end) == '.'
        && Characters.isLower(run.text.charAt(start))
        && run.letterAt(end + 1)
        && hostFollows(run, end + 1);
  }

  private static boolean hostFollows(Run run, int start) {
    int end = run.wordEnd(start);
    return run.parts.domains.get(run.text, start, end) > 0
        && Characters.isLower(run.text.charAt(start));
  }

  /** True where the period at {@code at} belongs to the abbreviation before it. */
  private static boolean abbreviates(Run run, int start, int at) {
    int kind = run.parts.abbreviations.get(run.text, start, at);
    if (kind == 0) {
      return false;
    }
    char next = at + 1 < run.to ? run.text.charAt(at + 1) : run.nextRun();
    return switch (kind) {
      case WordParts.TITLE -> true;
      case WordParts.SHORT -> true;
      case WordParts.BEFORE_CAPITAL ->
          Characters.isUpper(run.text.charAt(start))
              && Characters.isLower(run.text.charAt(at - 1))
              && (Characters.isUpper(next) || Characters.isDigit(next) || next == ',');
      case WordParts.BEFORE_NUMBER -> Characters.isDigit(next) || next == '#';
      default ->
          at + 1 < run.to ? next == ',' || next == ')' : Characters.isLower(next) || next == '(';
    };
  }
}
