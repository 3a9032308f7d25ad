package org.parley.language.parsing;

import java.util.List;
import java.util.Set;

/**
 * Mends what stands after "and": in reports of losses, "Three were killed and ten wounded" says of
 * the ten that they were wounded, and the parser, which seldom saw it, hangs them elsewhere; and a
 * second object without a preposition is no place or time. Works on the parallel arrays of one
 * sentence.
 */
final class CoordinationRepairs {
  private static final Set<String> SUFFERED =
      Set.of(
          "wounded",
          "injured",
          "killed",
          "hurt",
          "hospitalized",
          "hospitalised",
          "arrested",
          "detained",
          "captured",
          "displaced",
          "abducted",
          "kidnapped",
          "evacuated",
          "destroyed",
          "damaged",
          "reported");

  private final List<String> forms;
  private final String[] tags;
  private final int[] heads;
  private final String[] relations;

  CoordinationRepairs(List<String> forms, String[] tags, int[] heads, String[] relations) {
    this.forms = forms;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  /** Mends the tree in place. */
  void mend() {
    for (int i = 1; i + 2 < forms.size(); i++) {
      if (relations[i].equals("cc") && forms.get(i).equals("and")) {
        joinObject(i);
        joinPassive(i);
      }
    }
  }

  /**
   * "blamed the junta and [its allies]": a noun after "and" is one more of the object before it.
   */
  private void joinObject(int conjunction) {
    int second = heads[conjunction];
    int first = conjunction - 1;
    boolean bare = second > conjunction && tags[second].startsWith("NN");
    for (int i = conjunction + 1; bare && i < second; i++) {
      bare = heads[i] == second && !relations[i].equals("case");
    }
    for (int i = 0; bare && i < forms.size(); i++) {
      bare = heads[i] != second || !relations[i].startsWith("nsubj") && !relations[i].equals("cop");
    }
    if (bare
        && (relations[second].startsWith("obl") || relations[second].equals("conj"))
        && relations[first].equals("obj")
        && tags[first].startsWith("NN")
        && heads[first] == heads[second]
        && heads[first] < first) {
      heads[second] = first;
      relations[second] = "conj";
    }
  }

  private void joinPassive(int conjunction) {
    int number = conjunction + 1;
    while (number + 1 < forms.size() && isApproximate(forms.get(number))) {
      number++;
    }
    int second = number + 1;
    if (second >= forms.size() || !tags[number].equals("CD")) {
      return;
    }
    int subject = number;
    if (tags[second].equals("NNS") && second + 1 < forms.size()) {
      subject = second;
      second++;
    }
    int first = passiveBefore(conjunction);
    if (first < 0
        || !isParticiple(tags[second])
        || !SUFFERED.contains(forms.get(second))
        || second + 1 < forms.size() && tags[second + 1].startsWith("NN")
        || !staysBelow(first, subject)
        || !staysBelow(first, second)
        || hasOwnObject(second)) {
      return;
    }
    tags[second] = "VBN";
    heads[second] = first;
    relations[second] = "conj";
    heads[subject] = second;
    relations[subject] = "nsubj:pass";
    if (subject != number) {
      heads[number] = subject;
      relations[number] = "nummod";
    }
    for (int i = conjunction; i < number; i++) {
      heads[i] = i == conjunction ? second : number;
      relations[i] = i == conjunction ? "cc" : "advmod";
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
      if (relations[i].equals("aux:pass") && heads[i] > i && heads[i] < word) {
        return heads[i];
      }
    }
    return -1;
  }

  /** True where the path to the root passes {@code top}, so that no cycle can come of a change. */
  private boolean staysBelow(int top, int word) {
    for (int i = heads[word]; i >= 0; i = heads[i]) {
      if (i == top) {
        return true;
      }
    }
    return false;
  }

  private boolean hasOwnObject(int verb) {
    for (int i = verb + 1; i < forms.size(); i++) {
      if (heads[i] == verb && relations[i].equals("obj")) {
        return true;
      }
    }
    return false;
  }
}
