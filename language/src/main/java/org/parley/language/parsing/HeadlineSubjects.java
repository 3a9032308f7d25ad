package org.parley.language.parsing;

/**
 * Gives the verbs of a headline that were taken for something else the subjects that stand before
 * them, wherever the parser hangs these.
 */
final class HeadlineSubjects {
  private final DraftTree tree;

  HeadlineSubjects(DraftTree tree) {
    this.tree = tree;
  }

  /**
   * The noun before a verb that was taken for a noun is its subject, and a conjunction before that
   * noun the verb's.
   *
   * @return the root, which may be another one now
   */
  int ofActive(int verb, int root) {
    int subject = verb - 1;
    if (!raise(verb, subject, "advcl")) {
      return root;
    }
    tree.hang(subject, verb, "nsubj");
    for (int i = 0; i < subject; i++) {
      if (tree.head(i) == subject && Headline.opensClause(tree.form(i))) {
        tree.hang(i, verb, "mark");
        tree.relate(verb, tree.head(verb) < 0 ? tree.relation(verb) : "advcl");
      }
    }
    return root == subject ? verb : root;
  }

  /**
   * Whoever stands right before a passive without its "were" is its subject: "Shop burnt, [two]
   * [hurt] in riot".
   *
   * @param begin index of the passive's first word, which may be an adverb
   * @return the root, which may be another one now
   */
  int ofPassive(int begin, int root) {
    boolean led = tree.tag(begin).equals("RB") || SolidPhrases.TOLD.contains(tree.form(begin));
    int verb = led ? begin + 1 : begin;
    int subject = Headline.isQuote(tree.form(begin - 1)) ? begin - 2 : begin - 1;
    if (subject < 0 || verb >= tree.size()) {
      return root;
    }
    if (tree.isBelow(subject, verb)) {
      return verb == root && opens(verb, subject) ? part(verb, subject) : root;
    }
    if (!raise(verb, subject, tree.relation(subject))) {
      return root;
    }
    tree.hang(subject, verb, relation(verb));
    return root == subject ? verb : root;
  }

  private String relation(int verb) {
    return tree.form(verb).equals("dead") ? "nsubj" : "nsubj:pass";
  }

  /**
   * "Pullout in doubt after 12 killed", "Truce at risk as one more guard killed", "Bus blown up,
   * three killed": with the words before its subject, the passive is a clause of its own.
   */
  private boolean opens(int verb, int subject) {
    int begin = subject;
    while (begin > 0
        && tree.head(begin - 1) == subject
        && !tree.is(begin - 1, "punct")
        && !Headline.opensClause(tree.form(begin - 1))) {
      begin--;
    }
    String before = begin == 0 ? "" : tree.form(begin - 1);
    return Headline.opensClause(before)
        || before.equals(",") && tree.tag(subject).equals("CD") && tree.isBelow(subject, verb);
  }

  /**
   * Parts a passive from the words of another clause that the parser hung from it.
   *
   * @return the root
   */
  private int part(int verb, int subject) {
    int other = subject;
    while (tree.head(other) != verb) {
      other = tree.head(other);
    }
    if (other == subject) {
      other = tree.childOfKind(verb, "nsubj");
    }
    if (other < 0 || other >= subject || !tree.relation(other).startsWith("nsubj")) {
      return verb;
    }
    tree.hang(other, -1, "root");
    tree.hang(subject, verb, relation(verb));
    int main = tree.child(other, "acl");
    if (main > other && main < subject && tree.tag(main).equals("VBN")) {
      tree.hang(main, -1, "root");
      tree.hang(other, main, "nsubj:pass");
    } else {
      main = other;
    }
    boolean clause = false;
    for (int i = other + 1; i < subject; i++) {
      if (tree.head(i) == subject || tree.head(i) == verb) {
        boolean opens = Headline.opensClause(tree.form(i));
        clause |= opens;
        tree.hang(i, opens ? verb : tree.head(i), opens ? "mark" : tree.relation(i));
      }
    }
    tree.hang(verb, main, clause ? "advcl" : "parataxis");
    return main;
  }

  /**
   * Puts a verb that hangs from its subject in the subject's place.
   *
   * @param relation of the verb there, where it is not the root
   * @return false where the subject stands higher above the verb, so that neither can be moved
   */
  private boolean raise(int verb, int subject, String relation) {
    if (tree.head(verb) != subject) {
      return !tree.isBelow(verb, subject);
    }
    int above = tree.head(subject);
    return tree.hang(verb, above, above < 0 ? "root" : relation);
  }
}
