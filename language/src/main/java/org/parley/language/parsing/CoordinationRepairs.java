package org.parley.language.parsing;

import java.util.Set;

/**
 * Mends what stands after "and": in reports of losses, "Three were killed and ten wounded" says of
 * the ten that they were wounded, and the parser, which seldom saw it, hangs them elsewhere; and a
 * second object without a preposition is no place or time.
 */
final class CoordinationRepairs {
  private static final Set<String> SUFFERED =
      Set.of(
          """
          wounded injured killed hurt hospitalized hospitalised arrested detained captured
          displaced abducted kidnapped evacuated destroyed damaged reported
          """
              .split("\\s"));

  /** Force in the past; of two such words around "and" the second is no adjective. */
  private static final Set<String> FORCE =
      Set.of(
          """
          killed wounded raped looted burned burnt torched shelled bombed attacked raided stormed
          destroyed tortured beat kidnapped abducted executed massacred murdered arrested detained
          robbed
          """
              .strip()
              .split("\\s+"));

  private final DraftTree tree;

  CoordinationRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends the tree in place. */
  void mend() {
    for (int i = 1; i + 2 < tree.size(); i++) {
      if (tree.is(i, "cc") && tree.form(i).equals("and")) {
        joinObject(i);
        joinPhrase(i);
        joinPassive(i);
        joinDeed(i);
        joinForce(i);
        joinParty(i);
      }
    }
  }

  /**
   * "blamed the junta and [its allies]": a noun after "and" is one more of the object before it.
   */
  private void joinObject(int conjunction) {
    int second = tree.head(conjunction);
    int first = conjunction - 1;
    boolean bare = second > conjunction && tree.isNoun(second);
    for (int i = conjunction + 1; bare && i < second; i++) {
      bare = tree.head(i) == second && !tree.is(i, "case");
    }
    for (int i = 0; bare && i < tree.size(); i++) {
      bare = tree.head(i) != second || !tree.relation(i).startsWith("nsubj") && !tree.is(i, "cop");
    }
    if (bare
        && (tree.relation(second).startsWith("obl") || tree.is(second, "conj"))
        && tree.is(first, "obj")
        && tree.isNoun(first)
        && tree.head(first) == tree.head(second)
        && tree.head(first) < first) {
      tree.hang(second, first, "conj");
    }
  }

  /** "killed three and badly [wounded] six others": no article or number follows an adjective. */
  private void joinDeed(int conjunction) {
    int deed = conjunction + 1;
    while (deed + 2 < tree.size() && tree.tag(deed).equals("RB")) {
      deed++;
    }
    int next = deed + 1;
    int hurt = tree.head(deed);
    if (next >= tree.size()
        || !tree.is(deed, "amod")
        || !SUFFERED.contains(tree.form(deed))
        || hurt <= next
        || tree.head(next) != hurt
        || !tree.tag(next).equals("CD") && !tree.tag(next).equals("DT")
        || !tree.is(hurt, "conj")
        || !tree.is(tree.head(hurt), "obj")) {
      return;
    }
    int first = tree.head(tree.head(hurt));
    if (tree.hang(deed, first, "conj")) {
      tree.retag(deed, "VBD");
      tree.hang(hurt, deed, "obj");
      for (int i = conjunction; i < deed; i++) {
        tree.hang(i, deed, i == conjunction ? "cc" : "advmod");
      }
    }
  }

  /** "looted shops and [raped] women": who did the one did the other. */
  private void joinForce(int conjunction) {
    int deed = conjunction + 1;
    int hurt = deed + 1;
    int object = conjunction - 1;
    int first = tree.head(object);
    if (hurt >= tree.size()
        || !FORCE.contains(tree.form(deed))
        || !tree.is(deed, "amod")
        || tree.head(deed) != hurt
        || !tree.tag(hurt).equals("NNS")
        || !tree.is(hurt, "conj")
        || tree.head(hurt) != object
        || !tree.is(object, "obj")
        || !FORCE.contains(tree.form(first))) {
      return;
    }
    if (tree.hang(deed, first, "conj")) {
      tree.retag(deed, "VBD");
      tree.hang(hurt, deed, "obj");
      tree.hang(conjunction, deed, "cc");
    }
  }

  /** "talks between the army and [the rebels] failed": what is between something is between two. */
  private void joinParty(int conjunction) {
    int verb = tree.head(conjunction);
    int second = verb <= conjunction ? -1 : subjectBetween(conjunction, verb);
    int first = second < 0 ? -1 : betweenWhom(conjunction);
    int subject = first < 0 ? -1 : tree.head(first);
    if (subject < 0 || !tree.isNoun(subject)) {
      return;
    }
    if (tree.isBelow(verb, subject) && !tree.tag(verb).equals("VBG")) {
      // The clause has taken the second for its subject: the noun above is that.
      tree.hang(verb, tree.head(subject), tree.relation(subject));
      tree.hang(subject, verb, "nsubj");
    }
    if (tree.hang(second, first, "conj")) {
      tree.hang(conjunction, second, "cc");
    }
  }

  private int subjectBetween(int from, int verb) {
    for (int word = from + 1; word < verb; word++) {
      if (tree.head(word) == verb && tree.relation(word).startsWith("nsubj")) {
        return word;
      }
    }
    return -1;
  }

  private boolean isBetween(int noun) {
    int preposition = tree.child(noun, "case");
    return preposition >= 0 && tree.lower(preposition).equals("between");
  }

  /** The nearest noun of "between" before a word that has no second yet; or -1. */
  private int betweenWhom(int end) {
    for (int noun = end - 1; noun > 0 && !tree.isTensed(noun); noun--) {
      if (isBetween(noun)) {
        return tree.has(noun, "conj") && tree.child(noun, "conj") < end ? -1 : noun;
      }
    }
    return -1;
  }

  /** "calls for a truce and [for aid]": a second phrase of one preposition goes with the first. */
  private void joinPhrase(int conjunction) {
    int second = tree.head(conjunction);
    int preposition = conjunction + 1;
    if (second <= preposition
        || !tree.is(second, "conj")
        || !tree.isNoun(second)
        || tree.head(preposition) != second
        || !tree.is(preposition, "case")) {
      return;
    }
    for (int first = conjunction - 1; first > tree.head(second); first--) {
      if (tree.head(first) == tree.head(second)
          && (tree.is(first, "obl") || tree.is(first, "nmod"))
          && tree.has(first, "case")
          && tree.form(tree.child(first, "case")).equals(tree.form(preposition))) {
        tree.hang(second, first, "conj");
        return;
      }
    }
  }

  private void joinPassive(int conjunction) {
    int number = conjunction + 1;
    while (number + 1 < tree.size() && isApproximate(tree.form(number))) {
      number++;
    }
    int second = number + 1;
    if (second >= tree.size() || !tree.tag(number).equals("CD")) {
      return;
    }
    int subject = number;
    if (tree.tag(second).equals("NNS") && second + 1 < tree.size()) {
      subject = second;
      second++;
    }
    int first = passiveBefore(conjunction);
    if (first < 0
        || !isParticiple(tree.tag(second))
        || !SUFFERED.contains(tree.form(second))
        || second + 1 < tree.size() && tree.isNoun(second + 1)
        || !tree.isBelow(subject, first)
        || !tree.isBelow(second, first)
        || hasOwnObject(second)) {
      return;
    }
    tree.retag(second, "VBN");
    tree.hang(second, first, "conj");
    tree.hang(subject, second, "nsubj:pass");
    if (subject != number) {
      tree.hang(number, subject, "nummod");
    }
    tree.hang(conjunction, second, "cc");
    for (int i = conjunction + 1; i < number; i++) {
      tree.hang(i, number, "advmod");
    }
  }

  /** Or what the tagger may take one for. */
  private static boolean isParticiple(String tag) {
    return tag.equals("VBN") || tag.equals("VBD") || tag.equals("JJ");
  }

  private static boolean isApproximate(String form) {
    return switch (form) {
      case "at", "least", "about", "some", "nearly", "around", "more", "than", "over", "another" ->
          true;
      default -> false;
    };
  }

  /** The nearest passive verb before a word; -1 where there is none. */
  private int passiveBefore(int word) {
    for (int i = word - 1; i > 0; i--) {
      if (tree.is(i, "aux:pass") && tree.head(i) > i && tree.head(i) < word) {
        return tree.head(i);
      }
    }
    return -1;
  }

  private boolean hasOwnObject(int verb) {
    for (int i = verb + 1; i < tree.size(); i++) {
      if (tree.head(i) == verb && tree.is(i, "obj")) {
        return true;
      }
    }
    return false;
  }
}
