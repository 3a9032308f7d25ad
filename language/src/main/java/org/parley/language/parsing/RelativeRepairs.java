package org.parley.language.parsing;

/**
 * Mends sentences whose relative clause the parser takes for the sentence: in "A guard whom the
 * bandits beat has died" it is the guard who is told of.
 */
final class RelativeRepairs {
  private final DraftTree tree;

  RelativeRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends the tree in place. */
  void mend() {
    for (int i = 1; i < tree.size(); i++) {
      if (tree.tag(i).equals("WP") && tree.isNoun(i - 1)) {
        switch (tree.form(i)) {
          case "who", "whom" -> hangClause(i - 1, tree.head(i));
          default -> {}
        }
      } else if (tree.tag(i).equals("WP") && tree.is(i, "nsubj")) {
        describe(tree.head(i));
      }
    }
  }

  /** "Ba, who was deaf, …": what is said of him is no second one. */
  private void describe(int said) {
    if (tree.is(said, "conj") && tree.head(said) < said && tree.child(said, "cc") < 0) {
      tree.relate(said, "acl:relcl");
    }
  }

  /** A noun before its relative pronoun belongs to the verb after the clause's. */
  private void hangClause(int noun, int clause) {
    if (clause <= noun || tree.head(noun) != clause) {
      return;
    }
    int verb = tensedBelow(clause);
    if (verb < 0) {
      return;
    }
    tree.hang(verb, tree.head(clause), tree.relation(clause));
    tree.hang(noun, verb, "nsubj");
    tree.hang(clause, noun, "acl:relcl");
    for (int i = verb + 1; i < tree.size(); i++) {
      if (tree.head(i) == clause) {
        tree.hang(i, verb, tree.relation(i));
      }
    }
  }

  /** The first verb with tense that depends on a clause's and stands after it; -1 for none. */
  private int tensedBelow(int clause) {
    for (int i = clause + 1; i < tree.size(); i++) {
      if (tree.head(i) == clause && tree.isVerb(i) && isTensed(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isTensed(int verb) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.head(i) == verb && (tree.is(i, "mark") || tree.is(i, "cc"))) {
        return false;
      }
    }
    for (int i = 0; i < tree.size(); i++) {
      boolean own = i == verb || tree.head(i) == verb && tree.relation(i).startsWith("aux");
      if (own && isTensed(tree.tag(i))) {
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
