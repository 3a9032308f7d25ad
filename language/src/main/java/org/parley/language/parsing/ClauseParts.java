package org.parley.language.parsing;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a semicolon parts a sentence into clauses that could as well be sentences. Parsed together
 * they are drawn into one another; parsed one by one, the later hang from the first as parataxis.
 * Stateless.
 */
final class ClauseParts {
  /** A shorter part is no clause. */
  private static final int SHORTEST = 3;

  private ClauseParts() {}

  /**
   * Index of the first word of each part, 0 first. The semicolon begins the part after it.
   *
   * @param tags Penn tags, as far as there are words
   */
  static List<Integer> starts(List<String> forms, String[] tags) {
    List<Integer> starts = null;
    int depth = 0;
    int from = 0;
    for (int i = 0; i < forms.size(); i++) {
      switch (forms.get(i)) {
        case "(", "[", "“" -> depth++;
        case ")", "]", "”" -> depth--;
        case ";" -> {
          if (depth == 0 && isClause(tags, from, i) && isClause(tags, i + 1, end(forms, i + 1))) {
            if (starts == null) {
              starts = new ArrayList<>(List.of(0));
            }
            starts.add(i);
            from = i + 1;
          }
        }
        default -> {}
      }
    }
    return starts == null ? List.of(0) : starts;
  }

  private static int end(List<String> forms, int from) {
    for (int i = from; i < forms.size(); i++) {
      if (forms.get(i).equals(";")) {
        return i;
      }
    }
    return forms.size();
  }

  /** True where there is a verb with tense, and something before it that may be its subject. */
  private static boolean isClause(String[] tags, int from, int to) {
    if (to - from < SHORTEST) {
      return false;
    }
    boolean subject = false;
    for (int i = from; i < to; i++) {
      String tag = tags[i];
      switch (tag) {
        case "VBD", "VBZ", "VBP", "MD" -> {
          if (subject) {
            return true;
          }
        }
        case "PRP", "EX", "DT", "CD" -> subject = true;
        case "WDT", "WP" -> {
          return false;
        }
        default -> subject |= tag.startsWith("NN");
      }
    }
    return false;
  }
}
