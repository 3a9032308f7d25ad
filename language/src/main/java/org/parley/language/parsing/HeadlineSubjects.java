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
    if (subject < 0
        || verb >= tree.size()
        || tree.isBelow(subject, verb)
        || !raise(verb, subject, tree.relation(subject))) {
      return root;
    }
    tree.hang(subject, verb, tree.form(verb).equals("dead") ? "nsubj" : "nsubj:pass");
    return root == subject ? verb : root;
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
