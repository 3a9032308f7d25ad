package org.parley.extraction.status;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Status;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.status.StatusReader.Reading;

/**
 * What the word that governs a clause makes of it: a verb of its complement ("plans to attack"), a
 * noun of the clause at it ("a plan to attack"), a verb of its adverbial clause. Immutable.
 */
final class GoverningWords {
  private static final Set<String> SUPPOSING = Set.of("imagine", "suppose");
  private static final Set<String> CRYING = Set.of("shout", "chant", "clamour", "clamor");

  private final StatusCues cues;
  private final StatusReader reader;
  private final Auxiliaries auxiliaries;

  GoverningWords(StatusCues cues, StatusReader reader, Auxiliaries auxiliaries) {
    this.cues = cues;
    this.reader = reader;
    this.auxiliaries = auxiliaries;
  }

  @Nullable Reading complement(Clauses clauses, int verb, int head, int depth) {
    ParsedSentence sentence = clauses.sentence();
    boolean finite = isFinite(sentence, verb);
    Status cue = reader.cueOf(sentence, head);
    if (cues.implies(sentence.lemma(head))) {
      return reader.ofVerb(clauses, head, depth + 1);
    }
    if (cues.strives(sentence.lemma(head))
        && clauses.isInfinitive(verb)
        && sentence.relation(verb).equals("xcomp")) {
      return new Reading(Status.PLANNED, head, false);
    }
    if (cues.goesOn(sentence.lemma(head)) && Auxiliaries.isPresent(clauses, head)) {
      return new Reading(Status.ONGOING, head, false);
    }
    if (Auxiliaries.usedTo(sentence, verb)) {
      return new Reading(Status.HABITUAL, head, false);
    }
    if (isUntrue(sentence, head)) {
      return new Reading(Status.DENIED, head, false);
    }
    if (sentence.lemma(head).equals("let") && isImperative(sentence, head)) {
      return new Reading(Status.DEMANDED, head, false);
    }
    if (cue == null && sentence.relation(verb).startsWith("csubj") && !finite) {
      // "Arming the militia could end the war": nobody has armed it.
      Reading supposed = auxiliaries.read(clauses, head);
      return supposed != null && supposed.status() == Status.HYPOTHETICAL ? supposed : null;
    }
    if (cue == null) {
      return sentence.relation(verb).equals("xcomp")
          ? reader.ofVerb(clauses, head, depth + 1)
          : null;
    }
    if (cries(sentence, head) && !clauses.isInfinitive(verb)) {
      // "shouted: Hail the king"
      return null;
    }
    boolean reached = reachesFiniteClause(cue) || isSupposition(sentence, head);
    if (finite && (!reached || isToldPast(sentence, verb, cue))) {
      return null;
    }
    Reading above = auxiliaries.read(clauses, head);
    if (above != null && above.status() == Status.NEGATED) {
      if (sentence.lemma(head).equals("hesitate") && isOfFuture(sentence, head)) {
        return new Reading(Status.THREATENED, head, false);
      }
      // "did not refuse to" happened as far as we know; "does not plan to" does not.
      return cue == Status.NEGATED || cue == Status.DENIED
          ? null
          : new Reading(Status.NEGATED, above.cue(), false);
    }
    Reading higher =
        depth < StatusReader.MAX_DEPTH ? reader.governedClause(clauses, head, depth + 1) : null;
    boolean feared = higher != null && higher.status() == Status.FEARED && cue == Status.PLANNED;
    if (feared || higher != null && higher.status() == Status.DENIED && cue != Status.NEGATED) {
      // "fears that it is about to attack"
      // "denied that it planned to attack": the plan is denied, and the attack with it.
      return higher;
    }
    if (above != null && above.status() == Status.HABITUAL && cue == Status.PLANNED) {
      // "has often offered to mediate" is no single plan.
      return above;
    }
    if (cue == Status.PLANNED && sentence.lemma(head).equals("want") && ofOthers(sentence, verb)) {
      return new Reading(Status.DEMANDED, head, false);
    }
    if (cue == Status.ANNOUNCED) {
      return finite ? null : new Reading(Status.ANNOUNCED, head, false);
    }
    boolean refused =
        cue == Status.NEGATED && Set.of("refuse", "decline").contains(sentence.lemma(head));
    return new Reading(cue, head, refused);
  }

  /** "wants the militias to disarm": what others are to do is asked of them. */
  private static boolean ofOthers(ParsedSentence sentence, int verb) {
    int head = sentence.tree().head(verb);
    int object = sentence.tree().child(head, "obj");
    return sentence.tree().child(verb, "nsubj") >= 0 || (object >= 0 && object < verb);
  }

  /** "false", "baseless"; "not true". */
  private boolean isUntrue(ParsedSentence sentence, int adjective) {
    boolean negated = sentence.hasChild(adjective, "advmod", "not");
    return negated
        ? sentence.lemma(adjective).equals("true")
        : cues.isUntrue(sentence.lemma(adjective));
  }

  /** "Imagine that the army bombed the dam." */
  private static boolean isSupposition(ParsedSentence sentence, int verb) {
    return SUPPOSING.contains(sentence.lemma(verb)) && isImperative(sentence, verb);
  }

  private static boolean cries(ParsedSentence sentence, int verb) {
    return CRYING.contains(sentence.lemma(verb));
  }

  private static boolean isImperative(ParsedSentence sentence, int verb) {
    return sentence.tag(verb).equals("VB")
        && sentence.tree().child(verb, "nsubj") < 0
        && sentence.tree().child(verb, "aux") < 0
        && sentence.tree().child(verb, "mark") < 0;
  }

  private static boolean isOfFuture(ParsedSentence sentence, int verb) {
    return sentence.hasChild(verb, "aux", "will") || sentence.hasChild(verb, "aux", "would");
  }

  /**
   * What becomes of a clause that tells what a noun is about: "allegations that she met the rebels
   * are baseless"; "fears the army will storm the camp", which a parser takes for a relative
   * clause. Null for other clauses.
   */
  @Nullable Reading content(Clauses clauses, int verb, int noun) {
    ParsedSentence sentence = clauses.sentence();
    if (!sentence.relation(verb).startsWith("acl") || !sentence.isNoun(noun)) {
      return null;
    }
    if (cues.isHearsay(sentence.lemma(noun)) && isCalledUntrue(sentence, noun)) {
      return new Reading(Status.DENIED, noun, false);
    }
    boolean whole =
        sentence.relation(verb).equals("acl:relcl")
            && sentence.tree().leftmost(verb) == noun + 1
            && sentence.tree().child(verb, "nsubj") >= 0
            && sentence.tree().child(verb, "mark") < 0
            && (sentence.tree().child(verb, "obj") >= 0
                || sentence.tree().child(verb, "cop") >= 0
                || clauses.isPassive(verb));
    return whole && cues.noun(sentence.lemma(noun)) == Status.FEARED
        ? new Reading(Status.FEARED, noun, false)
        : null;
  }

  /** "the claims are false", "called the reports false". */
  boolean isCalledUntrue(ParsedSentence sentence, int hearsay) {
    int head = sentence.tree().head(hearsay);
    if (head < 0) {
      return false;
    }
    if (isUntrue(sentence, head) && sentence.baseRelation(hearsay).equals("nsubj")) {
      return true;
    }
    int called = sentence.tree().child(head, "xcomp");
    return called >= 0
        && sentence.baseRelation(hearsay).equals("obj")
        && isUntrue(sentence, called);
  }

  /**
   * "feared that rebels attacked" and "demanded that X withdraw" reach in; "agreed that X attacked"
   * does not.
   */
  private static boolean reachesFiniteClause(Status cue) {
    return cue == Status.DEMANDED
        || cue == Status.DENIED
        || cue == Status.FEARED
        || cue == Status.THREATENED;
  }

  /** "insisted that its men fired first": no demand, since it tells what happened. */
  private static boolean isToldPast(ParsedSentence sentence, int verb, Status cue) {
    if (cue != Status.DEMANDED) {
      return false;
    }
    if (sentence.tag(verb).equals("VBD") || sentence.tag(verb).equals("VBZ")) {
      return true;
    }
    for (int child : sentence.tree().children(verb)) {
      String tag = sentence.tag(child);
      if (sentence.baseRelation(child).equals("aux") && (tag.equals("VBD") || tag.equals("VBZ"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFinite(ParsedSentence sentence, int verb) {
    String tag = sentence.tag(verb);
    if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) {
      return true;
    }
    for (int child : sentence.tree().children(verb)) {
      String childTag = sentence.tag(child);
      if (sentence.baseRelation(child).equals("aux")
          && (childTag.equals("VBD") || childTag.equals("VBZ") || childTag.equals("VBP"))) {
        return true;
      }
    }
    return false;
  }

  @Nullable Reading attributive(Clauses clauses, int verb, int noun, int depth) {
    ParsedSentence sentence = clauses.sentence();
    if (isCaused(sentence, verb, noun)) {
      return reader.ofVerb(clauses, sentence.tree().head(noun), depth + 1);
    }
    if (!clauses.isInfinitive(verb)
        && !sentence.hasChild(verb, "mark", "that")
        && !sentence.hasChild(verb, "mark", "of")
        && !sentence.hasChild(verb, "mark", "for")) {
      return null;
    }
    if (sentence.hasChild(noun, "det", "no")) {
      return new Reading(Status.NEGATED, noun, false);
    }
    Status cue = reader.cueOf(sentence, noun);
    int forced = forcedBy(clauses, noun);
    if (cue == null && forced >= 0 && clauses.isInfinitive(verb)) {
      return reader.ofVerb(clauses, forced, depth + 1);
    }
    int governor = clauses.governor(noun);
    if (governor >= 0 && sentence.baseRelation(noun).equals("obj")) {
      Status above = reader.verbCue(sentence, governor);
      if (cue == null && above != null && clauses.isInfinitive(verb)) {
        // "begged the militia to spare the town", the infinitive hung at its hearer.
        return complement(clauses, verb, governor, depth);
      }
      if (above == Status.NEGATED && (cue == Status.PLANNED || clauses.isInfinitive(verb))) {
        // "abandoned the plan to attack", "lacks the means to attack".
        return new Reading(Status.NEGATED, governor, false);
      }
    }
    if (cue == null) {
      return clauses.isInfinitive(verb) ? new Reading(Status.PLANNED, noun, false) : null;
    }
    return new Reading(cue, noun, false);
  }

  /** "had the mayor killed": it was done as far as he had it done. */
  private static boolean isCaused(ParsedSentence sentence, int verb, int noun) {
    int head = sentence.tree().head(noun);
    return sentence.tag(verb).equals("VBN")
        && verb > noun
        && sentence.tree().children(verb).length == 0
        && head >= 0
        && sentence.baseRelation(noun).equals("obj")
        && sentence.lemma(head).equals("have");
  }

  /** The verb of "forced thousands of families to flee"; -1 where none of the kind governs. */
  private int forcedBy(Clauses clauses, int noun) {
    ParsedSentence sentence = clauses.sentence();
    int node = noun;
    while (sentence.relation(node).equals("nmod")) {
      node = sentence.tree().head(node);
    }
    int head = sentence.tree().head(node);
    boolean object = sentence.baseRelation(node).equals("obj");
    return object && head >= 0 && cues.implies(sentence.lemma(head)) ? head : -1;
  }

  @Nullable Reading adverbial(Clauses clauses, int verb, int head, int depth) {
    ParsedSentence sentence = clauses.sentence();
    if (clauses.isInfinitive(verb)) {
      if (sentence.hasChild(head, "advmod", "yet")) {
        return new Reading(Status.NEGATED, head, false);
      }
      if (cues.implies(sentence.lemma(head)) && sentence.tree().child(head, "obj") >= 0) {
        return reader.ofVerb(clauses, head, depth + 1);
      }
      // "sent threats to burn the farm", the infinitive hung at the verb.
      int beside = sentence.tree().leftmost(verb) - 1;
      boolean object =
          beside > head && sentence.isNoun(beside) && sentence.tree().head(beside) == head;
      Status told = object ? cues.noun(sentence.lemma(beside)) : null;
      if (told != null) {
        return new Reading(told, beside, false);
      }
      Status cue = reader.cueOf(sentence, head);
      if (cue != null && (cue != Status.NEGATED || !sentence.isVerb(head))) {
        return new Reading(cue, head, false);
      }
      return new Reading(Status.PLANNED, verb, false);
    }
    if (clauses.isGerund(verb)
        && sentence.lemma(head).equals("look")
        && sentence.hasChild(head, "advmod", "forward")) {
      return new Reading(Status.PLANNED, head, false);
    }
    if (clauses.isGerund(verb) && sentence.hasChild(verb, "mark", "by")) {
      // "would break the law by attacking"
      Reading above = auxiliaries.read(clauses, head);
      boolean open =
          above != null
              && (above.status() == Status.HYPOTHETICAL || above.status() == Status.PLANNED);
      return open ? new Reading(Status.HYPOTHETICAL, verb, false) : null;
    }
    if (isAwaited(clauses, verb, head, depth)) {
      return new Reading(Status.HYPOTHETICAL, verb, false);
    }
    if (sentence.isVerb(head) && sentence.tree().child(head, "compound:prt") >= 0) {
      Status cue = reader.verbCue(sentence, head);
      if (cue == Status.NEGATED) {
        // "ruled out sending": a gerund after a particle is the object.
        return new Reading(Status.NEGATED, head, false);
      }
    }
    if (sentence.hasChild(verb, "mark", "of") && sentence.isVerb(head)) {
      // "fled for fear of being robbed", the gerund hung at the verb.
      int beside = sentence.tree().leftmost(verb) - 1;
      Status told =
          beside > head && sentence.isNoun(beside) ? cues.noun(sentence.lemma(beside)) : null;
      if (told != null) {
        return new Reading(told, beside, false);
      }
    }
    if (sentence.hasChild(verb, "mark", "of") && !sentence.isVerb(head)) {
      // "capable of seizing the island"
      Status cue = reader.cueOf(sentence, head);
      return cue == null ? null : new Reading(cue, head, false);
    }
    for (int child : sentence.tree().children(verb)) {
      if (sentence.relation(child).equals("mark")
          && (sentence.lemma(child).equals("against") || sentence.lemma(child).equals("from"))) {
        if (sentence.lemma(child).equals("from") && cues.keepsFrom(sentence.lemma(head))) {
          return new Reading(Status.NEGATED, head, false);
        }
        Status cue = cues.verb(sentence.lemma(head));
        return cue == null ? null : new Reading(cue, head, false);
      }
    }
    return null;
  }

  /** "will talk when the army leaves": nobody knows that it will. */
  private boolean isAwaited(Clauses clauses, int verb, int head, int depth) {
    ParsedSentence sentence = clauses.sentence();
    boolean present =
        sentence.tag(verb).equals("VBZ")
            || sentence.tag(verb).equals("VBP")
            || sentence.tag(verb).equals("VBN") && sentence.tree().child(verb, "aux") < 0;
    boolean linked =
        sentence.hasChild(verb, "mark", "when")
            || sentence.hasChild(verb, "advmod", "when")
            || sentence.hasChild(verb, "mark", "once");
    if (!present || !linked || depth >= StatusReader.MAX_DEPTH) {
      return false;
    }
    Reading main = auxiliaries.read(clauses, head);
    return main != null
        && (main.status() == Status.PLANNED || main.status() == Status.HYPOTHETICAL);
  }
}
