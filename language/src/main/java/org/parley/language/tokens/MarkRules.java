package org.parley.language.tokens;

/** Where a mark of punctuation or a symbol ends that begins no word. Stateless. */
final class MarkRules {
  private static final String[] EMOTICONS = {
    ":)", ":(", ";)", ":-)", ":-(", ";-)", "=)", ":D", ":P", ":/", "<3", "^_^"
  };

  private MarkRules() {}

  /** Offset after the mark of punctuation or symbol at {@code at}. */
  static int mark(Run run, int at, char c) {
    if (Character.isHighSurrogate(c)
        && at + 1 < run.to
        && Character.isLowSurrogate(run.charAt(at + 1))) {
      return Character.isLetterOrDigit(run.text.codePointAt(at))
          ? rareLetters(run, at)
          : marks(run, at + 2);
    }
    if (c < 128 || c == '’' || c == '‘') {
      int emoticon = emoticon(run, at);
      if (emoticon > at) {
        return emoticon;
      }
    }
    return switch (c) {
      case '.' -> stop(run, at);
      case '!', '?' -> repeated(run, at, "!?");
      case '$' -> repeated(run, at, c);
      case '…' -> repeated(run, at, "….");
      case '-' -> run.charAt(at + 1) == '>' ? at + 2 : repeated(run, at, "-");
      case '=', '*', '_', '~', '<', '>', '|', '+' ->
          c == '+' && run.startsWord(at) && run.digitAt(at + 1)
              ? run.digits(at + 1)
              : repeated(run, at, c);
      case '\'', '’', '‘', '`' -> quote(run, at, c);
      case '#' ->
          run.letterAt(at + 1) && run.startsWord(at) ? run.wordEnd(at + 1) : repeated(run, at, c);
      case '@' -> run.letterAt(at + 1) && run.startsWord(at) ? run.wordEnd(at + 1) : at + 1;
      case '[' -> run.text.startsWith("[...]", at) && at + 5 <= run.to ? at + 5 : at + 1;
      default -> marks(run, at + 1);
    };
  }

  /** A full stop, three dots, ".5", or a stop with the question mark that follows it. */
  private static int stop(Run run, int at) {
    if (run.digitAt(at + 1) && run.startsWord(at)) {
      return run.digits(at + 1);
    }
    return run.charAt(at + 1) == '?' ? repeated(run, at, "?!") : repeated(run, at, '.');
  }

  /** An apostrophe or single quotation mark that begins a token. */
  private static int quote(Run run, int at, char c) {
    boolean apostrophe = Characters.isApostrophe(c);
    int clitic = apostrophe ? run.clitic(at) : 0;
    if (clitic > 0
        && (at == run.from ? at + clitic == run.to : mayCarryClitic(run.text.charAt(at - 1)))) {
      return at + clitic;
    }
    if (apostrophe
        && run.startsWord(at)
        && run.digitAt(at + 1)
        && run.digitAt(at + 2)
        && !run.digitAt(at + 3)) {
      return run.charAt(at + 3) == 's' && !run.wordPartAt(at + 4) ? at + 4 : at + 3;
    }
    if (run.charAt(at + 1) == '’' || (run.charAt(at + 1) == c && c != '‘')) {
      return at + 2;
    }
    return at + 1;
  }

  private static boolean mayCarryClitic(char before) {
    return Characters.isWordPart(before) || ".%)]!".indexOf(before) >= 0;
  }

  private static int repeated(Run run, int at, String characters) {
    int end = at + 1;
    while (end < run.to && characters.indexOf(run.text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static int repeated(Run run, int at, char character) {
    int end = at + 1;
    while (run.charAt(end) == character) {
      end++;
    }
    return end;
  }

  private static int marks(Run run, int at) {
    int end = at;
    while (end < run.to
        && (Characters.isMark(run.text.charAt(end)) || run.text.charAt(end) == '\u200D')) {
      end++;
    }
    return end;
  }

  private static int rareLetters(Run run, int at) {
    int end = at;
    while (end < run.to && Character.isLetterOrDigit(run.text.codePointAt(end))) {
      end += Character.charCount(run.text.codePointAt(end));
    }
    return Math.min(end, run.to);
  }

  private static int emoticon(Run run, int at) {
    if (at > run.from && Characters.isDigit(run.text.charAt(at - 1))) {
      return at;
    }
    for (String emoticon : EMOTICONS) {
      if (run.text.startsWith(emoticon, at) && at + emoticon.length() == run.to) {
        return run.to;
      }
    }
    return at;
  }
}
