package org.parley.extraction.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.grammar.ParsedSentence;

/** Whether the clause of a time expression looks forward or back. */
final class Direction {
  private static final int REACH = 12;

  /** Words whose complement lies ahead of them, whatever their own tense. */
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
          "prepare",
          "invite",
          "arrange",
          "agree",
          "postpone",
          "delay",
          "upcoming",
          "hope",
          "vow",
          "pledge",
          "promise",
          "threaten",
          "want",
          "urge",
          "likely",
          "ready",
          "bind",
          "deadline",
          "aim",
          "need",
          "await");

  /** Verbs whose infinitive has happened as much as they have. */
  private static final Set<String> IMPLICATIVE =
      Set.of(
          "manage",
          "fail",
          "begin",
          "continue",
          "use",
          "have",
          "force",
          "help",
          "start",
          "cease",
          "allow",
          "come",
          "go",
          "seem",
          "appear",
          "say",
          "believe",
          "report",
          "think");

  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "shall", "'ll", "should", "may", "might", "can", "could", "must", "wo");

  private static final Set<String> SAYING =
      Set.of("say", "tell", "report", "write", "quote", "show", "add", "announce", "note", "claim");

  private final ParsedSentence sentence;

  Direction(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** True where the time at token {@code at} lies ahead of the report. */
  boolean isAhead(int at) {
    return looksAhead(at, false);
  }

  /** The same for a weekday, for which a present tense is enough: "arrives Tuesday". */
  boolean isAheadOrPresent(int at) {
    return looksAhead(at, true);
  }

  private boolean looksAhead(int at, boolean present) {
    if (isPossessive(at)) {
      return mainVerbIsFuture(at);
    }
    if (followsPast(at) || hasPreposition(at, "since")) {
      return false;
    }
    int node = at;
    for (int i = 0; i < REACH && node >= 0; i++) {
      if (i > 0 || sentence.isVerb(node)) {
        Boolean ahead = at(node, at, present);
        if (ahead != null) {
          return ahead;
        }
      }
      node = sentence.tree().head(node);
    }
    return false;
  }

  /** "said Monday that it would": the verb just before the time is in the past. */
  private boolean followsPast(int at) {
    int before = at > 0 && sentence.lemma(at - 1).equals("on") ? at - 2 : at - 1;
    return before >= 0
        && sentence.tag(before).equals("VBD")
        && !FORWARD.contains(sentence.lemma(before));
  }

  /** "Friday's vote": no tense of its own. */
  private boolean isPossessive(int at) {
    return at + 1 < sentence.size() && sentence.tag(at + 1).equals("POS");
  }

  private boolean mainVerbIsFuture(int at) {
    int node = at;
    for (int i = 0; i < REACH && node >= 0; i++) {
      if (sentence.isVerb(node) && hasModal(node)) {
        return true;
      }
      if (sentence.tag(node).equals("VBD")) {
        return false;
      }
      node = sentence.tree().head(node);
    }
    return false;
  }

  /** True for a future, false for a past, null where the word above must decide. */
  private @Nullable Boolean at(int node, int time, boolean present) {
    String lemma = sentence.lemma(node);
    String tag = sentence.tag(node);
    boolean verb = sentence.isVerb(node);
    if (verb && hasModal(node)) {
      return true;
    }
    if (verb && lemma.equals("announce") && sentence.relation(time).equals("compound")) {
      // "announced a Thursday meeting": what is announced is to come.
      return true;
    }
    if (FORWARD.contains(lemma)
        && (!tag.equals("VBD")
            || hasPreposition(time, "for")
            || hasPreposition(time, "until")
            || isInside(node, time))) {
      return true;
    }
    if (!verb) {
      return null;
    }
    return switch (tag) {
      case "VBD" -> hasPreposition(time, "for") && isDirect(node, time);
      case "VB" -> infinitive(node);
      case "VBZ", "VBP" ->
          present
              && isDirect(node, time)
              && !SAYING.contains(lemma)
              && !hasFinitePast(node)
              && !lemma.equals("be")
              && !lemma.equals("have");
      case "VBN" ->
          hasFinitePast(node) || sentence.baseRelation(node).equals("acl") ? Boolean.FALSE : null;
      case "VBG" ->
          hasMark(node, "after") || hasMark(node, "since")
              ? Boolean.FALSE
              : hasAuxiliary(node, "VBZ", "VBP") && present ? Boolean.TRUE : null;
      default -> null;
    };
  }

  /**
   * The time belongs to what the forward verb governs, not to the verb: "agreed to meet Monday".
   */
  private boolean isInside(int verb, int time) {
    int node = time;
    for (int i = 0; i < REACH && node >= 0; i++) {
      int head = sentence.tree().head(node);
      if (head == verb) {
        return sentence.isVerb(node);
      }
      node = head;
    }
    return false;
  }

  private boolean isDirect(int verb, int time) {
    return sentence.tree().head(time) == verb;
  }

  private @Nullable Boolean infinitive(int verb) {
    boolean marked = false;
    for (int child : sentence.tree().children(verb)) {
      marked |= sentence.tag(child).equals("TO");
    }
    int head = sentence.tree().head(verb);
    if (!marked || head < 0) {
      return marked ? Boolean.TRUE : null;
    }
    if (IMPLICATIVE.contains(sentence.lemma(head)) || sentence.relation(verb).equals("advcl")) {
      return null;
    }
    return true;
  }

  private boolean hasPreposition(int time, String word) {
    return (time > 0 && sentence.lemma(time - 1).equals(word))
        || (time > 1 && sentence.lemma(time - 2).equals(word));
  }

  private boolean hasMark(int verb, String word) {
    return sentence.hasChild(verb, "mark", word) || sentence.hasChild(verb, "case", word);
  }

  private boolean hasModal(int verb) {
    for (int child : sentence.tree().children(verb)) {
      if (sentence.baseRelation(child).equals("aux") && MODALS.contains(sentence.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** "had attacked", "were killed", "has said". */
  private boolean hasFinitePast(int verb) {
    for (int child : sentence.tree().children(verb)) {
      String tag = sentence.tag(child);
      boolean auxiliary = sentence.baseRelation(child).equals("aux");
      if (auxiliary && (tag.equals("VBD") || sentence.lemma(child).equals("have"))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasAuxiliary(int verb, String one, String other) {
    for (int child : sentence.tree().children(verb)) {
      String tag = sentence.tag(child);
      if (sentence.baseRelation(child).equals("aux") && (tag.equals(one) || tag.equals(other))) {
        return true;
      }
    }
    return false;
  }
}
