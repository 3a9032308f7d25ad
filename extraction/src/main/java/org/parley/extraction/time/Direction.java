package org.parley.extraction.time;

import java.util.Set;
import org.parley.extraction.grammar.ParsedSentence;

/** Whether the clause of a time expression looks forward or back. */
final class Direction {
  private static final Set<String> FORWARD =
      Set.of(
          "plan",
          "schedule",
          "expect",
          "set",
          "due",
          "intend",
          "slate",
          "propose",
          "announce",
          "prepare",
          "invite",
          "arrange",
          "agree",
          "postpone",
          "delay",
          "upcoming");

  private final ParsedSentence sentence;

  Direction(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** True where the time at token {@code at} lies ahead of the report. */
  boolean isFuture(int at) {
    int node = at;
    for (int i = 0; i < 12 && node >= 0; i++) {
      if (sentence.isVerb(node) || sentence.tag(node).equals("JJ")) {
        Boolean future = verb(node, node == at);
        if (future != null) {
          return future;
        }
      }
      node = sentence.tree().head(node);
    }
    return false;
  }

  /** True for a future, false for a finite past, null where the verb above must decide. */
  private @org.jspecify.annotations.Nullable Boolean verb(int verb, boolean self) {
    for (int child : sentence.tree().children(verb)) {
      String lemma = sentence.lemma(child);
      if (sentence.baseRelation(child).equals("aux")
          && (lemma.equals("will")
              || lemma.equals("would")
              || lemma.equals("shall")
              || lemma.equals("'ll"))) {
        return true;
      }
    }
    if (FORWARD.contains(sentence.lemma(verb))) {
      return true;
    }
    String tag = sentence.tag(verb);
    if (tag.equals("VBD")) {
      return false;
    }
    if (tag.equals("VBZ") || tag.equals("VBP")) {
      return !sentence.relation(verb).equals("ccomp") && !self;
    }
    for (int child : sentence.tree().children(verb)) {
      if (sentence.tag(child).equals("VBD")
          || ((sentence.tag(child).equals("VBZ") || sentence.tag(child).equals("VBP"))
              && sentence.lemma(child).equals("have"))) {
        // "was set to resume": the verb above decides; "had attacked", "were killed": past.
        return false;
      }
    }
    return null;
  }
}
