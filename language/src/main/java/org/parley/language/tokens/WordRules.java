package org.parley.language.tokens;

/** Where a word ends, by the marks inside it: hyphens, apostrophes, slashes. Stateless. */
final class WordRules {
  private WordRules() {}

  /**
   * Adds the word that begins at {@code start}, in two where it is a contraction; gives its end.
   */
  static int word(Run run, int start, TokenBuffer tokens) {
    int end = start;
    int longest = Math.min(run.to, start + Tokenizer.LONGEST_TOKEN);
    while (end < longest) {
      if (run.wordPartAt(end)) {
        end++;
        continue;
      }
      int next = joined(run, start, end);
      if (next <= end) {
        end = Math.abs(next);
        break;
      }
      end = next;
    }
    int first = run.parts.contractions.get(run.text, start, end);
    int opener = first > 0 ? 0 : hangingOpener(run, start, end);
    if (first > 0 || opener > 0) {
      int split = first > 0 ? start + first : opener;
      tokens.add(start, split);
      tokens.add(split, end);
    } else {
      tokens.add(start, end);
    }
    return end;
  }

  /**
   * Whether the mark at {@code at} belongs to the word that began at {@code start}.
   *
   * @return an offset beyond {@code at} from where the word goes on; {@code at} where the word ends
   *     before the mark; the negative of the offset at which it ends where that is another
   */
  private static int joined(Run run, int start, int at) {
    char c = run.text.charAt(at);
    return switch (c) {
      case '.' -> PeriodRules.period(run, start, at);
      case '-', '\u2010', '\u2011' -> hyphen(run, start, at);
      case '&' -> joinsCapitals(run, start, at) ? at + 1 : at;
      case '@' -> run.wordPartAt(at + 1) ? at + 1 : at;
      case '*' -> run.letterAt(at + 1) && Characters.isLower(run.text.charAt(at - 1)) ? at + 1 : at;
      case '$' -> dollar(run, start, at);
      case '/' -> slash(run, start, at);
      case '!' -> yahoo(run, start, at) ? -(at + 1) : at;
      default -> Characters.isApostrophe(c) ? apostrophe(run, start, at) : at;
    };
  }

  private static int apostrophe(Run run, int start, int at) {
    if (!run.letterAt(at + 1) || run.clitic(at) > 0) {
      return at;
    }
    char before = run.text.charAt(at - 1);
    char after = run.text.charAt(at + 1);
    boolean negation =
        (before == 'n' || before == 'N')
            && (after == 't' || after == 'T')
            && !run.wordPartAt(at + 2);
    if (negation) {
      return at - start >= 2 ? -(at - 1) : at + 1;
    }
    return run.text.charAt(at) == '`' ? at : at + 1;
  }

  private static int hyphen(Run run, int start, int at) {
    if (!Characters.isLetterOrDigit(run.charAt(at + 1))) {
      return at;
    }
    if (run.parts.prefixes.get(run.text, start, at) > 0) {
      return at + 1;
    }
    int end = run.wordEnd(at + 1);
    boolean suffix = run.parts.suffixes.get(run.text, at + 1, end) > 0;
    return suffix && Characters.isLower(run.text.charAt(at + 1)) && at - start > 1 ? at + 1 : at;
  }

  /** "AT&amp;T", "R&amp;D": short words in capitals. */
  private static boolean joinsCapitals(Run run, int start, int at) {
    if (at - start > 3 || !run.letterAt(at + 1) || !Characters.isUpper(run.text.charAt(at + 1))) {
      return false;
    }
    for (int i = start; i < at; i++) {
      if (!Characters.isUpper(run.text.charAt(i))) {
        return false;
      }
    }
    return !Characters.isLower(run.charAt(at + 2));
  }

  /** "US$" is one token. */
  private static int dollar(Run run, int start, int at) {
    for (int i = start; i < at; i++) {
      if (!Characters.isUpper(run.text.charAt(i))) {
        return at;
      }
    }
    return at - start <= 3 && !run.letterAt(at + 1) ? -(at + 1) : at;
  }

  /** "w/o", "s/he": single letters before the slash; other slashes stand alone. */
  private static int slash(Run run, int start, int at) {
    if (at - start != 1) {
      return at;
    }
    char before = Characters.lowerAscii(run.text.charAt(start));
    char after = Characters.lowerAscii(run.charAt(at + 1));
    return switch (before) {
      case 'w' -> after == 'o' ? at + 1 : at;
      case 's' -> after == 'h' ? at + 1 : at;
      case 'b' -> after == 'c' || after == 't' ? at + 1 : at;
      case 'l', 'i' -> (after == 'c' || after == 's') && !run.wordPartAt(at + 2) ? at + 1 : at;
      default -> at;
    };
  }

  private static boolean yahoo(Run run, int start, int at) {
    return at - start == 5 && run.text.startsWith("Yahoo", start) && !run.letterAt(at + 1);
  }

  /**
   * Where a sentence begins inside a word because the space before it was lost ("SyriaThe"), or 0.
   */
  private static int hangingOpener(Run run, int start, int end) {
    for (int i = start + 3; i + 3 <= end; i++) {
      if (Characters.isUpper(run.text.charAt(i))
          && Characters.isLower(run.text.charAt(i - 1))
          && run.parts.openers.get(run.text, i, end) > 0
          && Characters.isLower(run.text.charAt(end - 1))) {
        return i;
      }
    }
    return 0;
  }
}
