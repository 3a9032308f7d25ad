package org.parley.language.tagging;

import java.util.List;

/** How a sentence uses capitals, which decides what a capital says about a word. */
enum CapitalUse {
  /** A capital begins a sentence or a name. */
  ORDINARY,
  /** Every word begins with a capital, as in many headlines: "Rebels Free Two Pilots". */
  EVERY_WORD,
  /** Every letter is a capital: "REBELS FREE TWO PILOTS". */
  EVERY_LETTER;

  /** A headline has at least so many words; in less, a capital may well be a name's. */
  private static final int FEWEST_WORDS = 3;

  static CapitalUse of(List<String> forms) {
    int words = 0;
    int capitalised = 0;
    int capitals = 0;
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      if (form.length() > 3 && Character.isLetter(form.charAt(0))) {
        words++;
        capitalised += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
        capitals += Character.isUpperCase(form.charAt(1)) ? 1 : 0;
      }
    }
    if (words < FEWEST_WORDS) {
      return ORDINARY;
    }
    if (capitals * 10 >= words * 9) {
      return EVERY_LETTER;
    }
    return capitalised * 10 >= words * 9 ? EVERY_WORD : ORDINARY;
  }
}
