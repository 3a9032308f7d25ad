package org.parley.language.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Tags of English words that news is full of and the treebanks are not, where what stands around
 * leaves no other: "shot", which is no noun after those who shoot, and "Suspected" before whom one
 * suspects. Stateless.
 */
final class SureTags {
  private static final Set<String> PASSIVE =
      Set.of("was", "were", "been", "be", "being", "is", "are", "got", "gets", "getting");

  private SureTags() {}

  /**
   * The tag of a word.
   *
   * @param tags what the tagger has given the words
   * @return null where the tagger's stands
   */
  static @Nullable String of(List<String> forms, int word, IntFunction<String> tags) {
    return switch (forms.get(word)) {
      case "shot" -> shot(forms, word, tags);
      case "Suspected", "Alleged", "SUSPECTED", "ALLEGED" -> suspected(forms, word, tags);
      default -> null;
    };
  }

  /** "gunmen shot a trader", "police shot dead …": nouns before it, and somebody after it. */
  private static @Nullable String shot(List<String> forms, int word, IntFunction<String> tags) {
    if (word == 0 || !tags.apply(word).startsWith("NN")) {
      return null;
    }
    String before = forms.get(word - 1).toLowerCase(Locale.ROOT);
    if (PASSIVE.contains(before)) {
      return "VBN";
    }
    boolean doers = tags.apply(word - 1).equals("NNS") || before.equals("police");
    boolean somebody =
        switch (tags.apply(word + 1)) {
          case "DT", "CD", "PRP", "PRP$", "NNS", "NNP", "JJ" -> true;
          default -> false;
        };
    return doers && somebody ? "VBD" : null;
  }

  private static @Nullable String suspected(
      List<String> forms, int word, IntFunction<String> tags) {
    boolean begins = word == 0 || !Character.isLetterOrDigit(forms.get(word - 1).charAt(0));
    String next = tags.apply(word + 1);
    return begins && (next.startsWith("NN") || next.equals("JJ")) ? "JJ" : null;
  }
}
