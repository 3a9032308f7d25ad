package org.parley.extraction.status;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Status;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.language.DependencyTree;

/**
 * Reads off a sentence what it claims of an event: happened, planned, demanded, denied and so on.
 * Immutable and safe for use by many threads.
 */
public final class StatusReader {
  private static final int MAX_DEPTH = 6;
  private static final Set<String> CONDITIONAL = Set.of("if", "unless", "whether", "lest");
  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "ca");
  private static final Set<String> OBLIGATION = Set.of("must", "should", "ought");
  private static final Set<String> FUTURE = Set.of("will", "shall", "wo", "'ll", "’ll");

  private static final Set<String> LASTING =
      Set.of("hour", "day", "week", "month", "year", "decade", "generation", "century");

  private final StatusCues cues = StatusCues.load();

  /**
   * What a sentence claims of an event.
   *
   * @param status the status
   * @param cue index of the word that decided it; -1 where the tense of the trigger did
   * @param refused true where the subject itself declines the act ("will not", "refused to")
   */
  public record Reading(Status status, int cue, boolean refused) {}

  /** The status of the event that {@code trigger}, a verb, noun or adjective, names. */
  public Reading read(Clauses clauses, int trigger) {
    ParsedSentence sentence = clauses.sentence();
    Reading reading =
        isNominal(sentence, trigger) ? ofNoun(clauses, trigger, 0) : ofVerb(clauses, trigger, 0);
    return reading == null ? new Reading(Status.OCCURRED, -1, false) : reading;
  }

  private static boolean isNominal(ParsedSentence sentence, int word) {
    if (sentence.isNoun(word)) {
      return true;
    }
    // A gerund with a determiner or adjective is a noun: "the shelling of the port".
    return sentence.tag(word).equals("VBG")
        && (sentence.tree().child(word, "det") >= 0 || sentence.tree().child(word, "amod") >= 0)
        && sentence.tree().child(word, "nsubj") < 0;
  }

  private @Nullable Reading ofVerb(Clauses clauses, int verb, int depth) {
    ParsedSentence sentence = clauses.sentence();
    Reading own = auxiliaries(clauses, verb);
    if (own != null && own.status() != Status.ONGOING && own.status() != Status.HABITUAL) {
      return announced(clauses, verb, own);
    }
    if (depth < MAX_DEPTH) {
      Reading governed = governedClause(clauses, verb, depth);
      if (governed != null) {
        return governed;
      }
    }
    return own != null ? own : tense(sentence, verb);
  }

  /** "announced it would deploy" is announced, "feared it would attack" feared, not planned. */
  private Reading announced(Clauses clauses, int verb, Reading own) {
    if (own.status() != Status.PLANNED) {
      return own;
    }
    ParsedSentence sentence = clauses.sentence();
    int head = sentence.tree().head(verb);
    if (head < 0 || !sentence.relation(verb).equals("ccomp")) {
      return own;
    }
    Status cue = cues.verb(sentence.lemma(head));
    if (cue != null
        && (cue == Status.ANNOUNCED || cue == Status.THREATENED || cue == Status.FEARED)) {
      return new Reading(cue, head, false);
    }
    return own;
  }

  /**
   * What negation, auxiliaries, modals and adverbs at the verb itself say; null for plain tense.
   */
  private @Nullable Reading auxiliaries(Clauses clauses, int verb) {
    ParsedSentence sentence = clauses.sentence();
    DependencyTree tree = sentence.tree();
    boolean negated = false;
    int negation = -1;
    int modal = -1;
    int adverb = -1;
    for (int child : tree.children(verb)) {
      String lemma = sentence.lemma(child);
      switch (sentence.baseRelation(child)) {
        case "advmod" -> {
          if (cues.negates(lemma) && !isNotOnly(sentence, child)) {
            negated = true;
            negation = child;
          } else if (cues.habitual(lemma)) {
            adverb = child;
          }
        }
        case "aux" -> {
          if (!sentence.relation(child).equals("aux:pass")
              && (sentence.tag(child).equals("MD") || FUTURE.contains(lemma))) {
            modal = child;
          }
        }
        case "nsubj", "obj" -> {
          if (sentence.lemma(child).equals("nobody")
              || sentence.lemma(child).equals("none")
              || sentence.hasChild(child, "det", "no")
              || sentence.hasChild(child, "det", "neither")) {
            negated = true;
            negation = child;
          }
        }
        case "mark" -> {
          boolean awaited = lemma.equals("until") && !sentence.tag(verb).equals("VBD");
          if (CONDITIONAL.contains(lemma) || awaited) {
            return new Reading(Status.HYPOTHETICAL, child, false);
          }
          if (lemma.equals("without")) {
            negated = true;
            negation = child;
          }
        }
        default -> {}
      }
    }
    if (negated) {
      boolean refusal =
          modal >= 0 && FUTURE.contains(sentence.lemma(modal)) || wouldNot(sentence, modal);
      return new Reading(Status.NEGATED, negation, refusal);
    }
    if (modal >= 0) {
      return new Reading(modal(clauses, verb, sentence.lemma(modal)), modal, false);
    }
    if (goingTo(sentence, verb)) {
      return new Reading(Status.PLANNED, tree.head(verb), false);
    }
    if (adverb >= 0) {
      return new Reading(Status.HABITUAL, adverb, false);
    }
    return progressive(sentence, verb) || lasts(sentence, verb)
        ? new Reading(Status.ONGOING, verb, false)
        : null;
  }

  /** "have gathered for days", "has shelled the town since May": it goes on. */
  private static boolean lasts(ParsedSentence sentence, int verb) {
    boolean perfect = false;
    for (int child : sentence.tree().children(verb)) {
      String tag = sentence.tag(child);
      perfect |=
          sentence.relation(child).equals("aux")
              && sentence.lemma(child).equals("have")
              && (tag.equals("VBP") || tag.equals("VBZ"));
    }
    if (!perfect) {
      return false;
    }
    for (int child : sentence.tree().children(verb)) {
      boolean span =
          sentence.hasChild(child, "case", "for") && LASTING.contains(sentence.lemma(child));
      if (sentence.baseRelation(child).equals("obl")
          && (span || sentence.hasChild(child, "case", "since"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNotOnly(ParsedSentence sentence, int not) {
    return not + 1 < sentence.size()
        && (sentence.lemma(not + 1).equals("only") || sentence.lemma(not + 1).equals("just"));
  }

  private static boolean wouldNot(ParsedSentence sentence, int modal) {
    return modal >= 0 && sentence.lemma(modal).equals("would");
  }

  private Status modal(Clauses clauses, int verb, String modal) {
    if (FUTURE.contains(modal)) {
      return hasCondition(clauses, verb) ? Status.HYPOTHETICAL : Status.PLANNED;
    }
    if (modal.equals("would") && clauses.sentence().hasChild(verb, "aux", "have")) {
      return Status.HYPOTHETICAL;
    }
    if (modal.equals("would") || modal.equals("'d") || modal.equals("’d")) {
      return isReported(clauses, verb) && !hasCondition(clauses, verb)
          ? Status.PLANNED
          : Status.HYPOTHETICAL;
    }
    if (OBLIGATION.contains(modal)) {
      return Status.DEMANDED;
    }
    return POSSIBLE.contains(modal) ? Status.HYPOTHETICAL : Status.PLANNED;
  }

  /** "would" after a verb of saying is a future seen from the past. */
  private boolean isReported(Clauses clauses, int verb) {
    ParsedSentence sentence = clauses.sentence();
    int head = sentence.tree().head(verb);
    String relation = sentence.relation(verb);
    if (relation.equals("conj") && head >= 0) {
      return isReported(clauses, head);
    }
    if (relation.equals("ccomp") && head >= 0) {
      return true;
    }
    for (int child : sentence.tree().children(verb)) {
      if (sentence.relation(child).equals("parataxis") && sentence.isVerb(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCondition(Clauses clauses, int verb) {
    ParsedSentence sentence = clauses.sentence();
    for (int child : sentence.tree().children(verb)) {
      if (sentence.relation(child).equals("advcl")
          && (sentence.hasChild(child, "mark", "if")
              || sentence.hasChild(child, "mark", "unless"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean goingTo(ParsedSentence sentence, int verb) {
    int head = sentence.tree().head(verb);
    return head >= 0
        && sentence.relation(verb).equals("xcomp")
        && sentence.token(head).form().equalsIgnoreCase("going");
  }

  private static boolean usedTo(ParsedSentence sentence, int verb) {
    int head = sentence.tree().head(verb);
    return head >= 0
        && sentence.relation(verb).equals("xcomp")
        && sentence.tag(head).equals("VBD")
        && sentence.token(head).form().equalsIgnoreCase("used");
  }

  private static boolean progressive(ParsedSentence sentence, int verb) {
    if (!sentence.tag(verb).equals("VBG")) {
      return false;
    }
    for (int child : sentence.tree().children(verb)) {
      String tag = sentence.tag(child);
      if (sentence.baseRelation(child).equals("aux")
          && sentence.lemma(child).equals("be")
          && !tag.equals("VBD")) {
        return true;
      }
    }
    return false;
  }

  private static Reading tense(ParsedSentence sentence, int verb) {
    return new Reading(Status.OCCURRED, -1, false);
  }

  /** What the word above the verb's clause makes of it; null where nothing above matters. */
  private @Nullable Reading governedClause(Clauses clauses, int verb, int depth) {
    ParsedSentence sentence = clauses.sentence();
    int head = sentence.tree().head(verb);
    if (head < 0) {
      return null;
    }
    return switch (sentence.relation(verb)) {
      case "xcomp", "ccomp", "csubj", "csubj:pass" -> complement(clauses, verb, head, depth);
      case "conj" ->
          sentence.isVerb(head) && !ownSubject(clauses, verb)
              ? conjoined(clauses, verb, head, depth)
              : null;
      case "acl" -> attributive(clauses, verb, head, depth);
      case "advcl" -> adverbial(clauses, verb, head, depth);
      default -> null;
    };
  }

  private static boolean ownSubject(Clauses clauses, int verb) {
    DependencyTree tree = clauses.sentence().tree();
    return tree.child(verb, "nsubj") >= 0 || tree.child(verb, "nsubj:pass") >= 0;
  }

  private @Nullable Reading conjoined(Clauses clauses, int verb, int head, int depth) {
    ParsedSentence sentence = clauses.sentence();
    if (!sentence.tag(verb).equals(sentence.tag(head)) || sentence.tree().child(verb, "aux") >= 0) {
      return null;
    }
    Reading above = ofVerb(clauses, head, depth + 1);
    // "did not attack but withdrew": a negation does not reach across "but".
    return above != null && above.status() == Status.NEGATED && !sharesNegation(clauses, verb)
        ? null
        : above;
  }

  private static boolean sharesNegation(Clauses clauses, int verb) {
    ParsedSentence sentence = clauses.sentence();
    return sentence.hasChild(verb, "cc", "or") || sentence.hasChild(verb, "cc", "nor");
  }

  private @Nullable Reading complement(Clauses clauses, int verb, int head, int depth) {
    ParsedSentence sentence = clauses.sentence();
    boolean finite = isFinite(sentence, verb);
    Status cue =
        sentence.isVerb(head)
            ? verbCue(sentence, head)
            : sentence.isNoun(head)
                ? cues.noun(sentence.lemma(head))
                : cues.adjective(sentence.lemma(head));
    if (usedTo(sentence, verb)) {
      return new Reading(Status.HABITUAL, head, false);
    }
    if (cue == null) {
      return sentence.relation(verb).equals("xcomp") ? ofVerb(clauses, head, depth + 1) : null;
    }
    if (finite && !reachesFiniteClause(cue)) {
      return null;
    }
    Reading above = auxiliaries(clauses, head);
    if (above != null && above.status() == Status.NEGATED) {
      // "did not refuse to" happened as far as we know; "does not plan to" does not.
      return cue == Status.NEGATED || cue == Status.DENIED
          ? null
          : new Reading(Status.NEGATED, above.cue(), false);
    }
    Reading higher = depth < MAX_DEPTH ? governedClause(clauses, head, depth + 1) : null;
    if (higher != null && higher.status() == Status.DENIED && cue != Status.NEGATED) {
      // "denied that it planned to attack": the plan is denied, and the attack with it.
      return higher;
    }
    if (above != null && above.status() == Status.HABITUAL && cue == Status.PLANNED) {
      // "has often offered to mediate" is no single plan.
      return above;
    }
    if (cue == Status.ANNOUNCED) {
      return finite ? null : new Reading(Status.ANNOUNCED, head, false);
    }
    boolean refused =
        cue == Status.NEGATED && Set.of("refuse", "decline").contains(sentence.lemma(head));
    return new Reading(cue, head, refused);
  }

  /** What a verb makes of what it governs, its particle regarded: "ruled out", "called off". */
  private @Nullable Status verbCue(ParsedSentence sentence, int verb) {
    int particle = sentence.tree().child(verb, "compound:prt");
    Status cue =
        particle < 0 ? null : cues.verb(sentence.lemma(verb) + " " + sentence.lemma(particle));
    return cue == null ? cues.verb(sentence.lemma(verb)) : cue;
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

  private @Nullable Reading attributive(Clauses clauses, int verb, int noun, int depth) {
    ParsedSentence sentence = clauses.sentence();
    if (!clauses.isInfinitive(verb)
        && !sentence.hasChild(verb, "mark", "that")
        && !sentence.hasChild(verb, "mark", "of")
        && !sentence.hasChild(verb, "mark", "for")) {
      return null;
    }
    if (sentence.hasChild(noun, "det", "no")) {
      return new Reading(Status.NEGATED, noun, false);
    }
    Status cue = cues.noun(sentence.lemma(noun));
    if (cue == null) {
      return clauses.isInfinitive(verb) ? new Reading(Status.PLANNED, noun, false) : null;
    }
    return new Reading(cue, noun, false);
  }

  private @Nullable Reading adverbial(Clauses clauses, int verb, int head, int depth) {
    ParsedSentence sentence = clauses.sentence();
    if (clauses.isInfinitive(verb)) {
      if (sentence.hasChild(head, "advmod", "yet")) {
        return new Reading(Status.NEGATED, head, false);
      }
      Status cue =
          sentence.isVerb(head)
              ? cues.verb(sentence.lemma(head))
              : cues.adjective(sentence.lemma(head));
      if (cue != null && cue != Status.NEGATED) {
        return new Reading(cue, head, false);
      }
      return new Reading(Status.PLANNED, verb, false);
    }
    if (sentence.isVerb(head) && sentence.tree().child(head, "compound:prt") >= 0) {
      Status cue = verbCue(sentence, head);
      if (cue == Status.NEGATED) {
        // "ruled out sending": a gerund after a particle is the object.
        return new Reading(Status.NEGATED, head, false);
      }
    }
    for (int child : sentence.tree().children(verb)) {
      if (sentence.relation(child).equals("mark")
          && (sentence.lemma(child).equals("against") || sentence.lemma(child).equals("from"))) {
        Status cue = cues.verb(sentence.lemma(head));
        return cue == null ? null : new Reading(cue, head, false);
      }
    }
    return null;
  }

  private @Nullable Reading ofNoun(Clauses clauses, int noun, int depth) {
    ParsedSentence sentence = clauses.sentence();
    DependencyTree tree = sentence.tree();
    for (int child : tree.children(noun)) {
      String lemma = sentence.lemma(child);
      String relation = sentence.baseRelation(child);
      if ((relation.equals("det") || relation.equals("advmod")) && cues.negates(lemma)) {
        return new Reading(Status.NEGATED, child, false);
      }
      if (relation.equals("amod")) {
        Status cue = cues.adjective(lemma);
        if (cue == null && sentence.isVerb(child)) {
          cue = cues.adjective(sentence.token(child).form().toLowerCase(java.util.Locale.ROOT));
        }
        if (cue != null) {
          Reading scrapped = cue == Status.PLANNED ? scrapped(clauses, noun) : null;
          return scrapped != null ? scrapped : new Reading(cue, child, false);
        }
      }
    }
    if (isPredicateWithCopula(clauses, noun)) {
      return ofVerb(clauses, noun, depth);
    }
    int head = tree.head(noun);
    if (head < 0 || depth >= MAX_DEPTH) {
      return null;
    }
    String base = sentence.baseRelation(noun);
    return switch (base) {
      case "conj", "appos" -> sentence.isNoun(head) ? ofNoun(clauses, head, depth + 1) : null;
      case "compound" -> null;
      case "nmod" -> ofDependentNoun(clauses, noun, head, depth);
      case "obj", "nsubj", "obl" ->
          sentence.isVerb(head) || sentence.tree().child(head, "cop") >= 0
              ? ofArgument(clauses, noun, head, base, depth)
              : null;
      default -> null;
    };
  }

  /** "A planned visit was scrapped": it will not be; null where it stands. */
  private @Nullable Reading scrapped(Clauses clauses, int noun) {
    ParsedSentence sentence = clauses.sentence();
    int verb = sentence.tree().head(noun);
    String base = sentence.baseRelation(noun);
    boolean acted =
        verb >= 0
            && sentence.isVerb(verb)
            && (base.equals("obj") || base.equals("nsubj") && clauses.isPassive(verb));
    return acted && verbCue(sentence, verb) == Status.NEGATED
        ? new Reading(Status.NEGATED, verb, false)
        : null;
  }

  private static boolean isPredicateWithCopula(Clauses clauses, int noun) {
    return clauses.sentence().tree().child(noun, "cop") >= 0;
  }

  /** "fears of an attack", "the threat of war", "no prospect of talks". */
  private @Nullable Reading ofDependentNoun(Clauses clauses, int noun, int head, int depth) {
    ParsedSentence sentence = clauses.sentence();
    Status cue = cues.noun(sentence.lemma(head));
    boolean bound =
        sentence.hasChild(noun, "case", "of")
            || sentence.hasChild(noun, "case", "for")
            || sentence.hasChild(noun, "case", "to");
    if (cue == null || !bound) {
      // "a round of talks", "a series of attacks": the measure word carries the status.
      return sentence.hasChild(noun, "case", "of") ? ofNoun(clauses, head, depth + 1) : null;
    }
    return new Reading(cue, head, false);
  }

  private @Nullable Reading ofArgument(
      Clauses clauses, int noun, int verb, String base, int depth) {
    ParsedSentence sentence = clauses.sentence();
    boolean acted = base.equals("obj") || (base.equals("nsubj") && clauses.isPassive(verb));
    Status cue = sentence.isVerb(verb) ? verbCue(sentence, verb) : null;
    boolean marked = base.equals("obl") && reachesOblique(sentence, noun, verb);
    if (cue == Status.DENIED && sentence.hasChild(noun, "case", "for")) {
      // "denied responsibility for the attack": there was one.
      return null;
    }
    if (cue != null && (acted || marked) && cue != Status.ANNOUNCED) {
      Reading above = auxiliaries(clauses, verb);
      if (above != null && above.status() == Status.NEGATED) {
        return cue == Status.NEGATED || cue == Status.DENIED
            ? null
            : new Reading(Status.NEGATED, above.cue(), false);
      }
      Reading higher = depth < MAX_DEPTH ? governedClause(clauses, verb, depth + 1) : null;
      if (higher != null && higher.status() == Status.NEGATED) {
        return higher;
      }
      return new Reading(cue == Status.THREATENED && marked ? Status.FEARED : cue, verb, false);
    }
    if (base.equals("nsubj") && isSupposed(sentence, verb)) {
      return new Reading(Status.HYPOTHETICAL, verb, false);
    }
    return !base.equals("obl") && cues.bears(sentence.lemma(verb), acted)
        ? ofVerb(clauses, verb, depth + 1)
        : null;
  }

  /** "an attack would be a disaster": what is supposed of it supposes it. */
  private static boolean isSupposed(ParsedSentence sentence, int predicate) {
    return sentence.tree().child(predicate, "cop") >= 0
        && (sentence.hasChild(predicate, "aux", "would")
            || sentence.hasChild(predicate, "aux", "could")
            || sentence.hasChild(predicate, "aux", "might"));
  }

  /** "warned against an attack", "called for talks", "prevented from": the preposition binds. */
  private static boolean reachesOblique(ParsedSentence sentence, int noun, int verb) {
    return sentence.hasChild(noun, "case", "against")
        || sentence.hasChild(noun, "case", "for")
        || (sentence.hasChild(noun, "case", "of") && noun > verb)
        || sentence.hasChild(noun, "case", "from");
  }
}
