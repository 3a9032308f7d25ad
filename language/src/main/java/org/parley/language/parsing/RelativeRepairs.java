package org.parley.language.parsing;

import java.util.List;

/**
 * Mends sentences whose relative clause the parser takes for the sentence: in "A guard whom the
 * bandits beat has died" it is the guard who is told of. Works on the parallel arrays of one
 * sentence.
 */
final class RelativeRepairs {
  private final List<String> forms;
  private final String[] tags;
  private final int[] heads;
  private final String[] relations;

  RelativeRepairs(List<String> forms, String[] tags, int[] heads, String[] relations) {
    this.forms = forms;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  /** Mends the tree in place. */
  void mend() {
    for (int i = 1; i < forms.size(); i++) {
      if (tags[i].equals("WP") && tags[i - 1].startsWith("NN")) {
        switch (forms.get(i)) {
          case "who", "whom" -> hangClause(i - 1, heads[i]);
          default -> {}
        }
      }
    }
  }

  /** A noun before its relative pronoun belongs to the verb after the clause's. */
  private void hangClause(int noun, int clause) {
    if (clause <= noun || heads[noun] != clause) {
      return;
    }
    int verb = tensedBelow(clause);
    if (verb < 0) {
      return;
    }
    heads[verb] = heads[clause];
    relations[verb] = relations[clause];
    heads[clause] = noun;
    relations[clause] = "acl:relcl";
    heads[noun] = verb;
    relations[noun] = "nsubj";
    for (int i = verb + 1; i < forms.size(); i++) {
      if (heads[i] == clause) {
        heads[i] = verb;
      }
    }
  }

  /** The first verb with tense that depends on a clause's and stands after it; -1 for none. */
  private int tensedBelow(int clause) {
    for (int i = clause + 1; i < forms.size(); i++) {
      if (heads[i] == clause && tags[i].startsWith("VB") && isTensed(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isTensed(int verb) {
    for (int i = 0; i < forms.size(); i++) {
      if (heads[i] == verb && (relations[i].equals("mark") || relations[i].equals("cc"))) {
        return false;
      }
    }
    for (int i = 0; i < forms.size(); i++) {
      boolean own = i == verb || heads[i] == verb && relations[i].startsWith("aux");
      if (own && isTensed(tags[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTensed(String tag) {
    return switch (tag) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }
}
