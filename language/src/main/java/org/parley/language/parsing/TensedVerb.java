package org.parley.language.parsing;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A sentence has a verb with tense. Where the tagger has found none, a word that it took for a
 * participle before a noun is the verb: "Police battled demonstrators.", "The general threatened
 * the strikers." Stateless.
 */
final class TensedVerb {
  private TensedVerb() {}

  /**
   * Index of the participle that must be the verb in the past.
   *
   * @param tags what the tagger has given the words
   * @return -1 where there is a verb with tense, or nothing that could be one
   */
  static int find(List<String> forms, IntFunction<String> tags) {
    int found = -1;
    for (int i = 0; i < forms.size(); i++) {
      switch (tags.apply(i)) {
        case "VBD", "VBZ", "VBP", "MD", "VB" -> {
          return -1;
        }
        case "VBN" -> found = found < 0 && isVerb(forms, i, tags) ? i : found;
        default -> {}
      }
    }
    return found;
  }

  private static boolean isVerb(List<String> forms, int word, IntFunction<String> tags) {
    if (word == 0 || word + 2 >= forms.size() || !forms.get(word).endsWith("ed")) {
      return false;
    }
    String before = tags.apply(word - 1);
    boolean article =
        switch (tags.apply(word + 1)) {
          case "DT", "PRP$", "PRP", "CD" -> true;
          default -> false;
        };
    boolean described = word > 1 && before.equals("JJ") && tags.apply(word - 2).equals("DT");
    if (article) {
      return described || before.startsWith("NN") || before.equals("PRP");
    }
    return before.equals("NNS") && tags.apply(word + 1).equals("NNS");
  }
}
