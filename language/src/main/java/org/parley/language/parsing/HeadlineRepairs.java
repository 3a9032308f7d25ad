package org.parley.language.parsing;

/**
 * Mends in the tree of a headline what its manner makes the parser miss: a comma that stands for
 * "and", and a bare number that is somebody.
 */
final class HeadlineRepairs {
  private final DraftTree tree;

  HeadlineRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends the tree in place. */
  void mend() {
    for (int i = 0; i + 1 < tree.size(); i++) {
      if (isCount(i)) {
        tree.relate(i, tree.tag(i + 1).equals("VBN") ? "nsubj:pass" : "nsubj");
      }
    }
    for (int i = 1; i < tree.size(); i++) {
      if (isLeft(i)) {
        tree.hang(i, tree.head(tree.head(i)), "obj");
      } else if (tree.head(i) > i && tree.relation(i).startsWith("nsubj")) {
        joinSubjects(i);
        if (isDoneTo(i)) {
          tree.relate(i, "nsubj:pass");
        }
      } else if (isWhom(i)) {
        tree.relate(i, "obj");
      } else if (isSpokenOf(i)) {
        speak(i);
      } else if (tree.is(i, "obj") && hasPreposition(i)) {
        tree.relate(i, "obl");
      } else if (isOwnDeed(i)) {
        tree.relate(i, "xcomp");
        tree.retag(i, tree.tag(i).equals("VBN") ? "VBD" : tree.tag(i));
      }
    }
  }

  /** "4 killed in raid": no number of an item in a list. */
  private boolean isCount(int word) {
    return tree.tag(word).equals("CD") && tree.is(word, "discourse") && tree.head(word) == word + 1;
  }

  /** "Six porters, 14 guards, killed in raid": they did not kill. */
  private boolean isDoneTo(int subject) {
    int verb = tree.head(subject);
    return tree.is(subject, "nsubj")
        && tree.tag(verb).equals("VBN")
        && Headline.DONE_TO.contains(tree.form(verb))
        && tree.childOfKind(verb, "aux") < 0
        && !hasObject(verb);
  }

  /** "Four guards, two raiders killed": the second subject of a verb belongs to the first. */
  private void joinSubjects(int second) {
    int comma = second - 1;
    while (comma > 0 && tree.head(comma) == second && !tree.form(comma).equals(",")) {
      comma--;
    }
    int first = comma > 0 && tree.form(comma).equals(",") ? subjectBefore(comma, second) : -1;
    if (first >= 0) {
      tree.relate(first, tree.relation(second));
      tree.hang(second, first, "conj");
      tree.hang(comma, second, "punct");
    }
  }

  /** The noun right before a comma that depends on the verb without a preposition, or -1. */
  private int subjectBefore(int comma, int second) {
    int noun = comma - 1;
    boolean bare =
        tree.head(noun) == tree.head(second)
            && (tree.isNoun(noun) || tree.tag(noun).equals("CD"))
            && (tree.relation(noun).startsWith("nsubj") || tree.relation(noun).startsWith("obl"));
    for (int i = 0; bare && i < noun; i++) {
      bare = tree.head(i) != noun || !tree.is(i, "case");
    }
    return bare ? noun : -1;
  }

  /** "Gunfight leaves guard dead": whom it leaves so. */
  private boolean isLeft(int word) {
    int state = tree.head(word);
    int verb = state > word ? tree.head(state) : -1;
    return verb >= 0
        && verb < word
        && tree.is(word, "nsubj")
        && tree.tag(state).startsWith("JJ")
        && tree.is(state, "xcomp")
        && (tree.form(verb).equals("leaves") || tree.form(verb).equals("leave"));
  }

  /** "Army says killed two fighters": no auxiliary. */
  private boolean isSpokenOf(int word) {
    return tree.is(word, "aux")
        && tree.head(word) == word + 1
        && HeadlineTags.CLAIMING.contains(tree.form(word));
  }

  private void speak(int cue) {
    int deed = tree.head(cue);
    tree.hang(cue, tree.head(deed), tree.relation(deed));
    tree.hang(deed, cue, "xcomp");
    tree.retag(deed, "VBD");
    for (int i = 0; i < cue; i++) {
      if (tree.head(i) == deed) {
        tree.hang(i, cue, tree.relation(i));
      }
    }
  }

  /** "Police say kill gunmen", "Army says seized two boats": it was they. */
  private boolean isOwnDeed(int word) {
    return tree.is(word, "ccomp")
        && (tree.tag(word).equals("VB") || tree.isVerb(word) && hasObject(word))
        && tree.head(word) == word - 1
        && HeadlineTags.CLAIMING.contains(tree.form(word - 1));
  }

  private boolean hasObject(int verb) {
    for (int i = verb + 1; i < tree.size(); i++) {
      if (tree.head(i) == verb && tree.is(i, "obj")) {
        return true;
      }
    }
    return false;
  }

  /** "Clashes kill 21 since Tuesday": the number right after a verb is whom, not how long. */
  private boolean isWhom(int word) {
    return tree.head(word) == word - 1
        && tree.tag(word).equals("CD")
        && tree.is(word, "obl:unmarked")
        && tree.isVerb(word - 1);
  }

  /** "dies of wounds": what a preposition stands before is no object. */
  private boolean hasPreposition(int noun) {
    for (int i = tree.head(noun) + 1; i < noun; i++) {
      if (tree.head(i) == noun && tree.is(i, "case") && tree.tag(i).equals("IN")) {
        return true;
      }
    }
    return false;
  }
}
