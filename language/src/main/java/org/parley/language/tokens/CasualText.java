package org.parley.language.tokens;

import java.util.Locale;
import java.util.Set;

/**
 * Tells mail, chat and reviews, whose writers leave out full stops, from reports, whose writers do
 * not. Looks at words that reports hardly use outside quotations.
 */
final class CasualText {
  /** The beginning of a text tells its kind. */
  private static final int READ = 20_000;

  /** At least this many signs in every thousand words. */
  private static final int SIGNS = 20;

  private static final int LONGEST_WORD = 12;

  private static final Set<String> SIGN_WORDS =
      Set.of(
          "i",
          "im",
          "i'm",
          "i've",
          "i'd",
          "i'll",
          "thanks",
          "thx",
          "regards",
          "cheers",
          "please",
          "pls",
          "plz",
          "hi",
          "hey",
          "hello",
          "dear",
          "lol",
          "btw",
          "ok",
          "okay",
          "fyi",
          "sincerely",
          "you're",
          "you'll",
          "sorry",
          "congrats",
          "awesome",
          "u",
          "ur");

  private CasualText() {}

  /** True for a text written like mail, chat or a review; what it quotes does not count. */
  static boolean is(String text) {
    int words = 0;
    int signs = 0;
    int end = Math.min(text.length(), READ);
    int start = 0;
    int small = 0;
    boolean quoted = false;
    for (int i = 0; i <= end; i++) {
      char c = i < end ? text.charAt(i) : ' ';
      if (c == '"' || c == '“' || c == '”') {
        quoted = c == '"' ? !quoted : c == '“';
      }
      if (!Characters.isSpace(c)) {
        small += Characters.isLower(c) ? 1 : 0;
        continue;
      }
      if (i > start) {
        words++;
        signs += !quoted && isSign(text, start, i) ? 1 : 0;
      }
      start = i + 1;
    }
    boolean inCapitals = small * 2 < words;
    return signs > 0 && signs * 1000 >= words * SIGNS && !inCapitals;
  }

  private static boolean isSign(String text, int start, int end) {
    int to = end;
    while (to > start && ",.!?:;".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    boolean shouts = end - to > 1 && text.charAt(end - 1) != '.';
    boolean smiles = start < end && end - start <= 3 && ":;".indexOf(text.charAt(start)) >= 0;
    if (shouts || smiles && end - start > 1) {
      return true;
    }
    return to - start <= LONGEST_WORD
        && SIGN_WORDS.contains(
            text.substring(start, to).replace('’', '\'').toLowerCase(Locale.ROOT));
  }
}
