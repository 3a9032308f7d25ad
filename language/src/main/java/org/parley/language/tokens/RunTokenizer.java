package org.parley.language.tokens;

/** Tokenises one run of characters without white space. Made for the run and then forgotten. */
final class RunTokenizer {
  private static final String[] EMOTICONS = {
    ":)", ":(", ";)", ":-)", ":-(", ";-)", "=)", ":D", ":P", ":/", "<3", "^_^"
  };

  private final WordParts parts;
  private final String text;
  private final int from;
  private final int to;
  private final int limit;
  private final TokenBuffer tokens;

  /**
   * @param from first character of the run
   * @param to after its last character
   * @param limit how far the text may be looked at beyond the run
   */
  RunTokenizer(WordParts parts, String text, int from, int to, int limit, TokenBuffer tokens) {
    this.parts = parts;
    this.text = text;
    this.from = from;
    this.to = to;
    this.limit = limit;
    this.tokens = tokens;
  }

  void tokenize() {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      int end;
      if (Characters.isLetter(c)) {
        end = word(at);
      } else if (Characters.isDigit(c)) {
        end = number(at);
      } else {
        end = mark(at, c);
        tokens.add(at, end);
      }
      at = end;
    }
  }

  private char charAt(int index) {
    return index < to ? text.charAt(index) : ' ';
  }

  private boolean letterAt(int index) {
    return index < to && Characters.isLetter(text.charAt(index));
  }

  private boolean digitAt(int index) {
    return index < to && Characters.isDigit(text.charAt(index));
  }

  private boolean wordPartAt(int index) {
    return index < to && Characters.isWordPart(text.charAt(index));
  }

  /** First character of the next run, or a space where the text ends. */
  private char nextRun() {
    for (int i = to; i < limit; i++) {
      char c = text.charAt(i);
      if (!Characters.isSpace(c)) {
        return c;
      }
    }
    return ' ';
  }

  // Words ------------------------------------------------------------------------------------

  /** Adds the word that begins at {@code start}, in two where it is a contraction. */
  private int word(int start) {
    int end = start;
    int longest = Math.min(to, start + Tokenizer.LONGEST_TOKEN);
    while (end < longest) {
      if (wordPartAt(end)) {
        end++;
        continue;
      }
      int next = joined(start, end);
      if (next <= end) {
        end = Math.abs(next);
        break;
      }
      end = next;
    }
    int first = parts.contractions.get(text, start, end);
    int opener = first > 0 ? 0 : hangingOpener(start, end);
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
  private int joined(int start, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '.' -> period(start, at);
      case '-', '\u2010', '\u2011' -> hyphen(start, at);
      case '&' -> joinsCapitals(start, at) ? at + 1 : at;
      case '@' -> wordPartAt(at + 1) ? at + 1 : at;
      case '*' -> letterAt(at + 1) && Characters.isLower(text.charAt(at - 1)) ? at + 1 : at;
      case '$' -> dollar(start, at);
      case '/' -> slash(start, at);
      case '!' -> yahoo(start, at) ? -(at + 1) : at;
      default -> Characters.isApostrophe(c) ? apostrophe(start, at) : at;
    };
  }

  private int apostrophe(int start, int at) {
    if (!letterAt(at + 1) || clitic(at) > 0) {
      return at;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    boolean negation =
        (before == 'n' || before == 'N') && (after == 't' || after == 'T') && !wordPartAt(at + 2);
    if (negation) {
      return at - start >= 2 ? -(at - 1) : at + 1;
    }
    return text.charAt(at) == '`' ? at : at + 1;
  }

  /** Length of the clitic that begins with the apostrophe at {@code at} ("'s", "'ll"), or 0. */
  private int clitic(int at) {
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

  private int period(int start, int at) {
    if (charAt(at + 1) == '.') {
      boolean acronym = at - start > 1 && isAcronym(start, at) && charAt(at + 2) != '.';
      return acronym ? -(at + 1) : at;
    }
    if (isAcronym(start, at)) {
      return acronymPeriod(start, at);
    }
    if (wordPartAt(at + 1)) {
      return insidePeriod(start, at);
    }
    return abbreviates(start, at) ? -(at + 1) : at;
  }

  /** True where every part before {@code at} is a single letter: "U", "U.S", "p.m". */
  private boolean isAcronym(int start, int at) {
    if ((at - start) % 2 == 0 || at - start > 15) {
      return false;
    }
    for (int i = start; i < at; i++) {
      char c = text.charAt(i);
      if ((i - start) % 2 == 0 ? !Characters.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  private int acronymPeriod(int start, int at) {
    boolean letterFollows = letterAt(at + 1);
    if (letterFollows && !letterAt(at + 2)) {
      return at + 1;
    }
    if (at - start > 1) {
      return -(at + 1);
    }
    if (letterFollows) {
      // "J.Smith", but "Ph.D" and "p.cn" are others' business.
      return Characters.isUpper(text.charAt(start)) && Characters.isUpper(text.charAt(at + 1))
          ? -(at + 1)
          : at;
    }
    boolean initial =
        Characters.isUpper(text.charAt(start))
            && text.charAt(start) != 'I'
            && at + 1 == to
            && Characters.isUpper(nextRun());
    return initial || abbreviates(start, at) ? -(at + 1) : at;
  }

  /** A period with a letter or digit on both sides. */
  private int insidePeriod(int start, int at) {
    int end = at + 1;
    while (wordPartAt(end)) {
      end++;
    }
    boolean abbreviation = parts.abbreviations.get(text, start, end) > 0 || knownHost(at + 1, end);
    if (abbreviation) {
      return at + 1;
    }
    boolean lowerOnBothSides =
        Characters.isLower(text.charAt(at - 1)) && Characters.isLower(text.charAt(at + 1));
    boolean anotherPeriod = charAt(end) == '.' && letterAt(end + 1);
    return lowerOnBothSides && (anotherPeriod || hasPeriod(start, at)) ? at + 1 : at;
  }

  private boolean hasPeriod(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '.') {
        return true;
      }
    }
    return false;
  }

  /** True where what stands from {@code start} to {@code end} is a host's last part or a file's. */
  private boolean knownHost(int start, int end) {
    if (parts.domains.get(text, start, end) > 0) {
      boolean oneCase =
          Characters.isUpper(text.charAt(start)) == Characters.isUpper(text.charAt(end - 1));
      boolean sameAsBefore =
          Characters.isLower(text.charAt(start)) || !Characters.isLower(text.charAt(start - 2));
      return oneCase && sameAsBefore && end - start > 1;
    }
    // The last part of a host may come later: "news.bbc.co.uk".
    return charAt(end) == '.'
        && Characters.isLower(text.charAt(start))
        && letterAt(end + 1)
        && hostFollows(end + 1);
  }

  private boolean hostFollows(int start) {
    int end = start;
    while (wordPartAt(end)) {
      end++;
    }
    return parts.domains.get(text, start, end) > 0 && Characters.isLower(text.charAt(start));
  }

  /** True where the period at {@code at} belongs to the abbreviation before it. */
  private boolean abbreviates(int start, int at) {
    int kind = parts.abbreviations.get(text, start, at);
    if (kind == 0) {
      return false;
    }
    char next = at + 1 < to ? text.charAt(at + 1) : nextRun();
    return switch (kind) {
      case WordParts.TITLE -> true;
      case WordParts.SHORT -> true;
      case WordParts.BEFORE_CAPITAL ->
          Characters.isUpper(text.charAt(start))
              && Characters.isLower(text.charAt(at - 1))
              && (Characters.isUpper(next) || Characters.isDigit(next) || next == ',');
      case WordParts.BEFORE_NUMBER -> Characters.isDigit(next) || next == '#';
      default -> at + 1 < to ? next == ',' || next == ')' : Characters.isLower(next) || next == '(';
    };
  }

  private int hyphen(int start, int at) {
    if (!Characters.isLetterOrDigit(charAt(at + 1))) {
      return at;
    }
    if (parts.prefixes.get(text, start, at) > 0) {
      return at + 1;
    }
    int end = at + 1;
    while (wordPartAt(end)) {
      end++;
    }
    boolean suffix = parts.suffixes.get(text, at + 1, end) > 0;
    return suffix && Characters.isLower(text.charAt(at + 1)) && at - start > 1 ? at + 1 : at;
  }

  /** "AT&amp;T", "R&amp;D": short words in capitals. */
  private boolean joinsCapitals(int start, int at) {
    if (at - start > 3 || !letterAt(at + 1) || !Characters.isUpper(text.charAt(at + 1))) {
      return false;
    }
    for (int i = start; i < at; i++) {
      if (!Characters.isUpper(text.charAt(i))) {
        return false;
      }
    }
    return !Characters.isLower(charAt(at + 2));
  }

  /** "US$" is one token. */
  private int dollar(int start, int at) {
    for (int i = start; i < at; i++) {
      if (!Characters.isUpper(text.charAt(i))) {
        return at;
      }
    }
    return at - start <= 3 && !letterAt(at + 1) ? -(at + 1) : at;
  }

  /** "w/o", "s/he": single letters before the slash; other slashes stand alone. */
  private int slash(int start, int at) {
    if (at - start != 1) {
      return at;
    }
    char before = Characters.lowerAscii(text.charAt(start));
    char after = Characters.lowerAscii(charAt(at + 1));
    return switch (before) {
      case 'w' -> after == 'o' ? at + 1 : at;
      case 's' -> after == 'h' ? at + 1 : at;
      case 'b' -> after == 'c' || after == 't' ? at + 1 : at;
      case 'l', 'i' -> (after == 'c' || after == 's') && !wordPartAt(at + 2) ? at + 1 : at;
      default -> at;
    };
  }

  private boolean yahoo(int start, int at) {
    return at - start == 5 && text.startsWith("Yahoo", start) && !letterAt(at + 1);
  }

  /**
   * Where a sentence begins inside a word because the space before it was lost ("SyriaThe"), or 0.
   */
  private int hangingOpener(int start, int end) {
    for (int i = start + 3; i + 3 <= end; i++) {
      if (Characters.isUpper(text.charAt(i))
          && Characters.isLower(text.charAt(i - 1))
          && parts.openers.get(text, i, end) > 0
          && Characters.isLower(text.charAt(end - 1))) {
        return i;
      }
    }
    return 0;
  }

  // Numbers ----------------------------------------------------------------------------------

  private int number(int start) {
    int end = digits(start);
    for (int next = numberPart(start, end); next > end; next = numberPart(start, end)) {
      end = next;
    }
    if (wordPartAt(end)) {
      end = lettersAfterNumber(start, end);
    } else if (isDecadeWithApostrophe(end)) {
      end += 2;
    }
    tokens.add(start, end);
    return end;
  }

  private int digits(int start) {
    int end = start;
    while (digitAt(end)) {
      end++;
    }
    return end;
  }

  /** Offset after a further part of the number ("10" + ",000"), or {@code at} where it ends. */
  private int numberPart(int start, int at) {
    char c = charAt(at);
    if (!digitAt(at + 1)) {
      return at;
    }
    int end = digits(at + 1);
    int length = end - at - 1;
    return switch (c) {
      case ',' -> length == 3 || (length == 2 && charAt(end) == ',' && digitAt(end + 1)) ? end : at;
      case '.', ':' -> end;
      case '/' -> isDatePart(start, at, end) ? end : at;
      case '-' -> NumberGroups.joinedByHyphen(text, start, at, to) ? end : at;
      default -> at;
    };
  }

  private boolean isDatePart(int start, int slash, int end) {
    for (int i = start; i < slash; i++) {
      if (!Characters.isDigit(text.charAt(i))) {
        return text.charAt(i) == '/' && end - slash <= 5;
      }
    }
    boolean threeParts = charAt(end) == '/' && digitAt(end + 1);
    if (threeParts || (slash - start == 3 && end - slash == 4)) {
      return true;
    }
    int left = NumberGroups.value(text, start, slash);
    int right = NumberGroups.value(text, slash + 1, end);
    return (left <= 12 && right <= 31) || (left <= 31 && right <= 12);
  }

  private int lettersAfterNumber(int start, int at) {
    int end = at;
    while (wordPartAt(end)) {
      end++;
    }
    int kind = parts.afterNumber.get(text, at, end);
    boolean clock =
        end - at == 1 && charAt(end) == '.' && Characters.lowerAscii(charAt(end + 1)) == 'm';
    boolean oneCapital = end - at == 1 && Characters.isUpper(text.charAt(at));
    boolean unit = kind == WordParts.UNIT && !(oneCapital && "KM".indexOf(text.charAt(at)) < 0);
    return unit || (clock && end > start) ? at : end;
  }

  /** "1930's" is one token; "the 2022's" is not seen in the treebanks. */
  private boolean isDecadeWithApostrophe(int end) {
    return Characters.isApostrophe(charAt(end))
        && charAt(end + 1) == 's'
        && !wordPartAt(end + 2)
        && text.charAt(end - 1) == '0';
  }

  // Marks ------------------------------------------------------------------------------------

  /** Offset after the mark of punctuation or symbol at {@code at}. */
  private int mark(int at, char c) {
    if (Character.isHighSurrogate(c) && at + 1 < to && Character.isLowSurrogate(charAt(at + 1))) {
      return Character.isLetterOrDigit(text.codePointAt(at)) ? rareLetters(at) : marks(at + 2);
    }
    if (c < 128 || c == '’' || c == '‘') {
      int emoticon = emoticon(at);
      if (emoticon > at) {
        return emoticon;
      }
    }
    return switch (c) {
      case '.' -> stop(at);
      case '!', '?' -> repeated(at, "!?");
      case '$' -> repeated(at, c);
      case '…' -> repeated(at, "….");
      case '-' -> charAt(at + 1) == '>' ? at + 2 : repeated(at, "-");
      case '=', '*', '_', '~', '<', '>', '|', '+' ->
          c == '+' && startsWord(at) && digitAt(at + 1) ? digits(at + 1) : repeated(at, c);
      case '\'', '’', '‘', '`' -> quote(at, c);
      case '#' -> letterAt(at + 1) && startsWord(at) ? wordEnd(at + 1) : repeated(at, c);
      case '@' -> letterAt(at + 1) && startsWord(at) ? wordEnd(at + 1) : at + 1;
      case '[' -> text.startsWith("[...]", at) && at + 5 <= to ? at + 5 : at + 1;
      default -> marks(at + 1);
    };
  }

  private boolean startsWord(int at) {
    return at == from || !Characters.isLetterOrDigit(text.charAt(at - 1));
  }

  /** A full stop, three dots, ".5", or a stop with the question mark that follows it. */
  private int stop(int at) {
    if (digitAt(at + 1) && startsWord(at)) {
      return digits(at + 1);
    }
    return charAt(at + 1) == '?' ? repeated(at, "?!") : repeated(at, '.');
  }

  private int wordEnd(int at) {
    int end = at;
    while (wordPartAt(end)) {
      end++;
    }
    return end;
  }

  private int marks(int at) {
    int end = at;
    while (end < to && (Characters.isMark(text.charAt(end)) || text.charAt(end) == '\u200D')) {
      end++;
    }
    return end;
  }

  private int rareLetters(int at) {
    int end = at;
    while (end < to && Character.isLetterOrDigit(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return Math.min(end, to);
  }

  private int repeated(int at, String characters) {
    int end = at + 1;
    while (end < to && characters.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private int repeated(int at, char character) {
    int end = at + 1;
    while (charAt(end) == character) {
      end++;
    }
    return end;
  }

  /** An apostrophe or single quotation mark that begins a token. */
  private int quote(int at, char c) {
    boolean apostrophe = Characters.isApostrophe(c);
    int clitic = apostrophe ? clitic(at) : 0;
    if (clitic > 0 && (at == from ? at + clitic == to : mayCarryClitic(text.charAt(at - 1)))) {
      return at + clitic;
    }
    if (apostrophe && startsWord(at) && digitAt(at + 1) && digitAt(at + 2) && !digitAt(at + 3)) {
      return charAt(at + 3) == 's' && !wordPartAt(at + 4) ? at + 4 : at + 3;
    }
    if (charAt(at + 1) == '’' || (charAt(at + 1) == c && c != '‘')) {
      return at + 2;
    }
    return at + 1;
  }

  private static boolean mayCarryClitic(char before) {
    return Characters.isWordPart(before) || ".%)]!".indexOf(before) >= 0;
  }

  private int emoticon(int at) {
    if (at > from && Characters.isDigit(text.charAt(at - 1))) {
      return at;
    }
    for (String emoticon : EMOTICONS) {
      if (text.startsWith(emoticon, at) && at + emoticon.length() == to) {
        return to;
      }
    }
    return at;
  }
}
