package org.parley.language.lemmas;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Undoes regular inflection where what is left is a known lemma. */
final class RegularForms {
  private static final String VOWELS = "aeiou";

  private RegularForms() {}

  /** Key under which a lemma of any part of speech is known. */
  static long key(CharSequence lemma) {
    return LemmaKey.of("lemma", 0, lemma);
  }

  /** The known lemma that {@code form} is regularly inflected from, or null. */
  static @Nullable String base(String form, String tag, LemmaRules rules) {
    String ending =
        switch (tag) {
          case "VBD", "VBN" -> "ed";
          case "VBG" -> "ing";
          case "VBZ", "NNS" -> "s";
          case "JJR", "RBR" -> "er";
          case "JJS", "RBS" -> "est";
          default -> "";
        };
    String lower = form.toLowerCase(Locale.ROOT);
    if (ending.isEmpty() || !lower.endsWith(ending) || lower.length() < ending.length() + 2) {
      return null;
    }
    return ending.equals("s")
        ? withoutS(lower, rules)
        : withoutVowelEnding(lower.substring(0, lower.length() - ending.length()), rules);
  }

  private static @Nullable String withoutS(String form, LemmaRules rules) {
    String stem = form.substring(0, form.length() - 1);
    if (form.endsWith("ies") && form.length() > 4) {
      return firstKnown(rules, form.substring(0, form.length() - 3) + "y", stem);
    }
    if (form.endsWith("es")) {
      return firstKnown(rules, stem, form.substring(0, form.length() - 2));
    }
    return form.endsWith("ss") ? null : firstKnown(rules, stem, stem);
  }

  private static @Nullable String withoutVowelEnding(String stem, LemmaRules rules) {
    char last = stem.charAt(stem.length() - 1);
    if (last == 'i') {
      return firstKnown(rules, stem.substring(0, stem.length() - 1) + "y", stem);
    }
    boolean doubled =
        stem.length() > 2 && last == stem.charAt(stem.length() - 2) && VOWELS.indexOf(last) < 0;
    if (doubled) {
      return firstKnown(rules, stem, stem.substring(0, stem.length() - 1));
    }
    // "hoped" is from "hope", not from "hop", which would double its consonant.
    return firstKnown(rules, stem + "e", stem);
  }

  private static @Nullable String firstKnown(LemmaRules rules, String first, String second) {
    if (rules.isKnownLemma(key(first))) {
      return first;
    }
    return rules.isKnownLemma(key(second)) ? second : null;
  }
}
