package org.parley.language.parsing;

import java.util.List;

/**
 * Brings the relations of a tree into agreement with each other, which the parser chooses one by
 * one: the subject of a passive is a passive's, what has a preposition is no object, and the marks
 * that stand for words ("and/or", "40–50") have the relations of those words. Works on the parallel
 * arrays of one sentence.
 */
final class RelationRepairs {
  private final List<String> forms;
  private final String[] tags;
  private final int[] heads;
  private final String[] relations;

  RelationRepairs(List<String> forms, String[] tags, int[] heads, String[] relations) {
    this.forms = forms;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  /**
   * Mends the tree in place.
   *
   * @param auxiliariesOmitted whether a passive may stand without its "was", as in headlines
   */
  void mend(boolean auxiliariesOmitted) {
    for (int i = 0; i < forms.size(); i++) {
      switch (relations[i]) {
        case "nsubj" -> {
          if (has(heads[i], "aux:pass")) {
            relations[i] = "nsubj:pass";
          }
        }
        case "nsubj:pass" -> {
          if (!auxiliariesOmitted && !isPassive(heads[i])) {
            relations[i] = "nsubj";
          }
        }
        case "obj" -> {
          if (has(i, "case")) {
            relations[i] = "obl";
          }
        }
        case "punct" -> mendMark(i);
        default -> {}
      }
    }
  }

  /** "local/federal", "40–50": a stroke is a conjunction, a dash between numbers a preposition. */
  private void mendMark(int mark) {
    if (mark == 0 || mark + 1 >= forms.size() || relations[mark + 1].equals("punct")) {
      return;
    }
    switch (forms.get(mark)) {
      case "/" -> {
        relations[mark] = "cc";
        heads[mark] = topFrom(mark + 1, mark);
      }
      case "-", "–" -> {
        if (isFigure(mark - 1) && isFigure(mark + 1)) {
          relations[mark] = "case";
          heads[mark] = mark + 1;
        }
      }
      default -> {}
    }
  }

  private boolean isFigure(int word) {
    return tags[word].equals("CD") && Character.isDigit(forms.get(word).charAt(0));
  }

  /** The highest word over {@code word} that stands after {@code mark}. */
  private int topFrom(int word, int mark) {
    int top = word;
    while (heads[top] > mark) {
      top = heads[top];
    }
    return top;
  }

  /** With its "was", or with that of the verb before it: "was hit and ten hurt". */
  private boolean isPassive(int verb) {
    return has(verb, "aux:pass") || relations[verb].equals("conj") && has(heads[verb], "aux:pass");
  }

  private boolean has(int head, String relation) {
    for (int i = 0; head >= 0 && i < forms.size(); i++) {
      if (heads[i] == head && relations[i].equals(relation)) {
        return true;
      }
    }
    return false;
  }
}
