package org.parley.language.lemmas;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.language.tagging.WordClasses;

/**
 * Undoes regular inflection where what is left is a word: one that a dictionary knows as the part
 * of speech that the tag says, or a lemma seen in training, or else any word of a dictionary.
 * Immutable.
 */
final class RegularForms {
  private static final String VOWELS = "aeiou";

  /** Shorter forms ("are", "gas") tell nothing about their tag. */
  private static final int SHORTEST_TELLING = 4;

  private final LemmaRules rules;
  private final WordClasses dictionary;

  RegularForms(LemmaRules rules, WordClasses dictionary) {
    this.rules = rules;
    this.dictionary = dictionary;
  }

  /** Key under which a lemma of any part of speech is known. */
  static long key(CharSequence lemma) {
    return LemmaKey.of("lemma", 0, lemma);
  }

  /**
   * The tag that the form tells where the given one cannot be: a base form of a verb that no
   * dictionary knows, written like a past or a third person that it knows ("froze" and "bombed" are
   * no VB), or a plural called a singular.
   */
  String likelyTag(String form, String tag) {
    boolean verb = tag.equals("VB") || tag.equals("VBP");
    boolean told = verb || tag.equals("NN");
    if (!told || form.length() < SHORTEST_TELLING || !Character.isLetter(form.charAt(0))) {
      return tag;
    }
    int own = dictionary.base(form);
    int inflected = dictionary.of(form);
    if (verb && (own & WordClasses.VERB) == 0) {
      if ((inflected & WordClasses.PAST) != 0) {
        return "VBD";
      }
      return (inflected & WordClasses.THIRD_PERSON) != 0 ? "VBZ" : tag;
    }
    boolean plural = !verb && own == 0 && (inflected & WordClasses.PLURAL) != 0;
    return plural ? "NNS" : tag;
  }

  /** True where a dictionary has the word as a verb and training has seen it. */
  boolean isCommonVerb(String lemma) {
    return (dictionary.base(lemma) & WordClasses.VERB) != 0 && rules.isKnownLemma(key(lemma));
  }

  /** The word that {@code form} is regularly inflected from, or null. */
  @Nullable String base(String form, String tag) {
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
    List<String> candidates =
        ending.equals("s")
            ? withoutS(lower)
            : withoutVowelEnding(lower.substring(0, lower.length() - ending.length()), ending);
    if (ending.equals("er") && (dictionary.of(form) & WordClasses.COMPARATIVE) == 0) {
      // "premier" is no comparative, whatever its tag.
      return dictionary.base(form) == 0 ? null : lower;
    }
    return firstWord(candidates, partsOfSpeech(tag));
  }

  private static int partsOfSpeech(String tag) {
    return switch (tag.charAt(0)) {
      case 'V' -> WordClasses.VERB;
      case 'N' -> WordClasses.NOUN;
      default -> WordClasses.ADJECTIVE | WordClasses.ADVERB;
    };
  }

  private static List<String> withoutS(String form) {
    String stem = form.substring(0, form.length() - 1);
    if (form.endsWith("ies") && form.length() > 4) {
      return List.of(form.substring(0, form.length() - 3) + "y", stem);
    }
    if (form.endsWith("es")) {
      return List.of(stem, form.substring(0, form.length() - 2));
    }
    return form.endsWith("ss") ? List.of() : List.of(stem);
  }

  private List<String> withoutVowelEnding(String stem, String ending) {
    char last = stem.charAt(stem.length() - 1);
    String shorter = stem.substring(0, stem.length() - 1);
    if (last == 'i') {
      return List.of(shorter + "y", stem + "e", stem);
    }
    if (last == 'y' && ending.equals("ing")) {
      return List.of(stem, shorter + "ie");
    }
    boolean doubled =
        stem.length() > 2 && last == stem.charAt(stem.length() - 2) && VOWELS.indexOf(last) < 0;
    if (doubled || stem.endsWith("ck")) {
      // "putting" is from "put", which training saw, not from the golfer's "putt".
      boolean rare = rules.isKnownLemma(key(shorter)) && !rules.isKnownLemma(key(stem));
      return rare ? List.of(shorter, stem) : List.of(stem, shorter, stem + "e");
    }
    // "hoped" is from "hope", not from "hop", which would double its consonant.
    return List.of(stem + "e", stem);
  }

  private @Nullable String firstWord(List<String> candidates, int partsOfSpeech) {
    for (String candidate : candidates) {
      if ((dictionary.base(candidate) & partsOfSpeech) != 0) {
        return candidate;
      }
    }
    for (String candidate : candidates) {
      if (rules.isKnownLemma(key(candidate))) {
        return candidate;
      }
    }
    for (String candidate : candidates) {
      if (dictionary.base(candidate) != 0) {
        return candidate;
      }
    }
    return null;
  }
}
