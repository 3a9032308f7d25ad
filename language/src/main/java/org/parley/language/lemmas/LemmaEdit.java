package org.parley.language.lemmas;

import java.util.Locale;

/**
 * How a lemma is made from a form: "stopped" loses three letters, "Went" becomes lower case, loses
 * four and gains "go".
 *
 * @param strip how many characters to take off the end
 * @param letterCase what to do with the case of the rest
 * @param add what to put at the end
 */
record LemmaEdit(int strip, LetterCase letterCase, String add) {
  /** What becomes of a form's case. */
  enum LetterCase {
    LOWER,
    KEEP,
    CAPITALISE
  }

  /** The edit that makes {@code lemma} from {@code form}, with the given handling of case. */
  static LemmaEdit between(String form, String lemma, LetterCase letterCase) {
    String cased = cased(form, letterCase);
    int common = 0;
    int shorter = Math.min(cased.length(), lemma.length());
    while (common < shorter && cased.charAt(common) == lemma.charAt(common)) {
      common++;
    }
    return new LemmaEdit(cased.length() - common, letterCase, lemma.substring(common));
  }

  /** The lemma of {@code form}; in lower case where the form is too short for the edit. */
  String apply(String form) {
    String cased = cased(form, letterCase);
    if (strip > cased.length()) {
      return cased;
    }
    if (strip == 0) {
      return add.isEmpty() ? cased : cased + add;
    }
    return cased.substring(0, cased.length() - strip) + add;
  }

  private static String cased(String form, LetterCase letterCase) {
    return switch (letterCase) {
      case LOWER -> form.toLowerCase(Locale.ROOT);
      case KEEP -> form;
      case CAPITALISE -> {
        int first = form.offsetByCodePoints(0, 1);
        yield form.substring(0, first) + form.substring(first).toLowerCase(Locale.ROOT);
      }
    };
  }

  /** As one word, for the model's file: strip, case and addition. */
  String encoded() {
    return strip + "" + letterCase.name().charAt(0) + add;
  }

  static LemmaEdit decoded(String encoded) {
    int at = 0;
    while (Character.isDigit(encoded.charAt(at))) {
      at++;
    }
    LetterCase letterCase =
        switch (encoded.charAt(at)) {
          case 'L' -> LetterCase.LOWER;
          case 'K' -> LetterCase.KEEP;
          default -> LetterCase.CAPITALISE;
        };
    return new LemmaEdit(
        Integer.parseInt(encoded, 0, at, 10), letterCase, encoded.substring(at + 1));
  }
}
