package org.parley.language.names;

import java.util.List;
import org.parley.language.Token;

/** What capitals say in a sentence. */
enum Capitals {
  /** They mark names and the beginning. */
  NAMES,
  /** Nearly every word has one, as in a headline. */
  EVERY_WORD,
  /** Nearly every letter is one. */
  EVERY_LETTER;

  private static final int FEWEST_WORDS = 3;

  /** Looks at the words of a sentence that are longer than three letters. */
  static Capitals of(List<Token> tokens) {
    int words = 0;
    int initials = 0;
    int capitals = 0;
    for (Token token : tokens) {
      String form = token.form();
      if (form.length() > 3 && Character.isLetter(form.charAt(0))) {
        words++;
        if (Character.isUpperCase(form.charAt(0))) {
          initials++;
          capitals +=
              Character.isUpperCase(form.charAt(1)) && Character.isUpperCase(form.charAt(2))
                  ? 1
                  : 0;
        }
      }
    }
    if (words < FEWEST_WORDS) {
      return NAMES;
    }
    if (capitals * 10 >= words * 9) {
      return EVERY_LETTER;
    }
    return initials * 10 >= words * 8 ? EVERY_WORD : NAMES;
  }
}
