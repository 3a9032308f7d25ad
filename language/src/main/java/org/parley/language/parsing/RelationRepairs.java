package org.parley.language.parsing;

/**
 * Brings the relations of a tree into agreement with each other, which the parser chooses one by
 * one: the subject of a passive is a passive's, what has a preposition is no object, and the marks
 * that stand for words ("and/or", "40–50") have the relations of those words.
 */
final class RelationRepairs {
  private final DraftTree tree;

  RelationRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /**
   * Mends the tree in place.
   *
   * @param auxiliariesOmitted whether a passive may stand without its "was", as in headlines
   */
  void mend(boolean auxiliariesOmitted) {
    for (int i = 0; i < tree.size(); i++) {
      switch (tree.relation(i)) {
        case "nsubj" -> {
          if (tree.has(tree.head(i), "aux:pass")) {
            tree.relate(i, "nsubj:pass");
          }
        }
        case "nsubj:pass" -> {
          if (!auxiliariesOmitted && !isPassive(tree.head(i))) {
            tree.relate(i, "nsubj");
          }
        }
        case "obj" -> {
          if (tree.has(i, "case")) {
            tree.relate(i, "obl");
          }
        }
        case "punct" -> mendMark(i);
        default -> {}
      }
    }
  }

  /** "local/federal", "40–50": a stroke is a conjunction, a dash between numbers a preposition. */
  private void mendMark(int mark) {
    if (mark == 0 || mark + 1 >= tree.size() || tree.is(mark + 1, "punct")) {
      return;
    }
    switch (tree.form(mark)) {
      case "/" -> {
        tree.hang(mark, topFrom(mark + 1, mark), "cc");
      }
      case "-", "–" -> {
        if (isFigure(mark - 1) && isFigure(mark + 1)) {
          tree.hang(mark, mark + 1, "case");
        }
      }
      default -> {}
    }
  }

  private boolean isFigure(int word) {
    return tree.tag(word).equals("CD") && Character.isDigit(tree.form(word).charAt(0));
  }

  /** The highest word over {@code word} that stands after {@code mark}. */
  private int topFrom(int word, int mark) {
    int top = word;
    while (tree.head(top) > mark) {
      top = tree.head(top);
    }
    return top;
  }

  /** With its "was", or with that of the verb before it: "was hit and ten hurt". */
  private boolean isPassive(int verb) {
    return tree.has(verb, "aux:pass")
        || tree.is(verb, "conj") && tree.has(tree.head(verb), "aux:pass");
  }
}
