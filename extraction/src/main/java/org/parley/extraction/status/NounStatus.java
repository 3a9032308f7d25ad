package org.parley.extraction.status;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Status;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.status.StatusReader.Reading;
import org.parley.language.DependencyTree;

/**
 * What a sentence claims of an event that a noun names: by the words at the noun ("a planned
 * attack"), the noun above it ("fears of an attack") and the verb it belongs to. Immutable.
 */
final class NounStatus {
  /** Of what there is no event yet. */
  private static final Set<String> RIPE =
      Set.of(
          "ripe", "right", "good", "ready", "prepared", "suitable", "necessary", "open", "early");

  private final StatusCues cues;
  private final StatusReader reader;
  private final Auxiliaries auxiliaries;

  NounStatus(StatusCues cues, StatusReader reader, Auxiliaries auxiliaries) {
    this.cues = cues;
    this.reader = reader;
    this.auxiliaries = auxiliaries;
  }

  @Nullable Reading ofNoun(Clauses clauses, int noun, int depth) {
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
          cue = cues.adjective(sentence.token(child).form().toLowerCase(Locale.ROOT));
        }
        if (cue != null) {
          Reading scrapped = isOpen(cue) ? scrapped(clauses, noun) : null;
          if (cue == Status.HYPOTHETICAL && isOfFear(sentence, noun)) {
            cue = Status.FEARED;
          }
          return scrapped != null ? scrapped : new Reading(cue, child, false);
        }
        if (Auxiliaries.isNoLonger(sentence, child)) {
          return new Reading(Status.NEGATED, child, false);
        }
        if (cues.goesOn(lemma)) {
          return new Reading(Status.ONGOING, child, false);
        }
      }
      if (relation.equals("mark")
          && (lemma.equals("if") || lemma.equals("unless"))
          && tree.child(noun, "nsubj") >= 0) {
        // "If the army attacks, …", the verb taken for a noun.
        return new Reading(Status.HYPOTHETICAL, child, false);
      }
      if (relation.equals("case") && lemma.equals("without") && child < noun) {
        return new Reading(Status.NEGATED, child, false);
      }
    }
    if (isPredicateWithCopula(clauses, noun) && !sentence.hasChild(noun, "mark", "of")) {
      return reader.ofVerb(clauses, noun, depth);
    }
    return governedNoun(clauses, noun, depth);
  }

  private static boolean isOpen(Status status) {
    return switch (status) {
      case PLANNED, THREATENED, FEARED, HYPOTHETICAL -> true;
      default -> false;
    };
  }

  /** "concerns over possible reprisals" */
  private boolean isOfFear(ParsedSentence sentence, int noun) {
    int head = sentence.tree().head(noun);
    return head >= 0
        && sentence.isNoun(head)
        && sentence.relation(noun).equals("nmod")
        && cues.noun(sentence.lemma(head)) == Status.FEARED;
  }

  /** What the word above an event noun makes of it; null where nothing above matters. */
  private @Nullable Reading governedNoun(Clauses clauses, int noun, int depth) {
    ParsedSentence sentence = clauses.sentence();
    int head = sentence.tree().head(noun);
    if (head < 0 || depth >= StatusReader.MAX_DEPTH) {
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
    if (acted && reader.verbCue(sentence, verb) == Status.NEGATED) {
      return new Reading(Status.NEGATED, verb, false);
    }
    // "The planned march did not take place."
    boolean happening = base.equals("nsubj") && cues.bears(sentence.lemma(verb), false);
    Reading above = happening ? auxiliaries.read(clauses, verb) : null;
    return above != null && above.status() == Status.NEGATED ? above : null;
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
            || sentence.hasChild(noun, "case", "to")
            || sentence.hasChild(noun, "mark", "of")
            || (cue == Status.NEGATED && sentence.hasChild(noun, "case", "on"));
    if (cues.isHearsay(sentence.lemma(head)) && reader.isCalledUntrue(sentence, head)) {
      return new Reading(Status.DENIED, head, false);
    }
    if (cue == null || !bound) {
      // "a round of talks", "a series of attacks": the measure word carries the status.
      return sentence.hasChild(noun, "case", "of") ? ofNoun(clauses, head, depth + 1) : null;
    }
    // A threat of war is a danger; who threatens to go to war says so.
    boolean danger = cue == Status.THREATENED && sentence.hasChild(noun, "case", "of");
    return new Reading(danger ? Status.FEARED : cue, head, false);
  }

  private @Nullable Reading ofArgument(
      Clauses clauses, int noun, int verb, String base, int depth) {
    ParsedSentence sentence = clauses.sentence();
    boolean acted = base.equals("obj") || (base.equals("nsubj") && clauses.isPassive(verb));
    Status cue = sentence.isVerb(verb) ? reader.verbCue(sentence, verb) : null;
    int told = sentence.tree().child(verb, "obj");
    if (base.equals("obl")
        && told >= 0
        && told < noun
        && sentence.hasChild(noun, "case", "of")
        && cues.isHearsay(sentence.lemma(told))
        && reader.isCalledUntrue(sentence, told)) {
      // "called reports of a massacre false"
      return new Reading(Status.DENIED, told, false);
    }
    if (base.equals("obl") && (isLeadTo(sentence, noun, verb) || isTrial(clauses, verb))) {
      return isTrial(clauses, verb) ? null : new Reading(Status.HYPOTHETICAL, verb, false);
    }
    boolean off =
        cue == Status.NEGATED
            && verb + 1 < sentence.size()
            && sentence.tree().dominates(noun, verb + 1);
    boolean marked = base.equals("obl") && (reachesOblique(sentence, noun, verb) || off);
    if (cue == Status.DENIED && sentence.hasChild(noun, "case", "for")) {
      // "denied responsibility for the attack": there was one.
      return null;
    }
    if (cue != null && (acted || marked) && cue != Status.ANNOUNCED) {
      Reading above = auxiliaries.read(clauses, verb);
      if (above != null && above.status() == Status.NEGATED) {
        if (cue == Status.NEGATED && sentence.lemma(verb).equals("rule")) {
          // "did not rule out a strike"
          return new Reading(Status.HYPOTHETICAL, verb, false);
        }
        return cue == Status.NEGATED || cue == Status.DENIED
            ? null
            : new Reading(Status.NEGATED, above.cue(), false);
      }
      Reading higher =
          depth < StatusReader.MAX_DEPTH ? reader.governedClause(clauses, verb, depth + 1) : null;
      if (higher != null && higher.status() == Status.NEGATED) {
        return higher;
      }
      return new Reading(cue == Status.THREATENED && marked ? Status.FEARED : cue, verb, false);
    }
    if (cue == Status.ANNOUNCED && acted && cues.isToCome(sentence.lemma(noun))) {
      Reading above = auxiliaries.read(clauses, verb);
      return above == null ? new Reading(Status.ANNOUNCED, verb, false) : above;
    }
    if (base.equals("obl")
        && sentence.lemma(verb).equals("threaten")
        && sentence.hasChild(noun, "case", "with")) {
      return new Reading(Status.THREATENED, verb, false);
    }
    if (base.equals("nsubj") && isInItsWeek(sentence, verb)) {
      return new Reading(Status.ONGOING, verb, false);
    }
    if (base.equals("obl") && isErrand(sentence, noun, verb)) {
      return new Reading(Status.PLANNED, verb, false);
    }
    if (base.equals("obl") && isRipe(sentence, noun, verb)) {
      return new Reading(Status.HYPOTHETICAL, verb, false);
    }
    if (base.equals("nsubj")
        && cues.goesOn(sentence.lemma(verb))
        && Auxiliaries.isPresent(clauses, verb)) {
      return new Reading(Status.ONGOING, verb, false);
    }
    if (base.equals("nsubj") && (isSupposed(sentence, verb) || isAny(clauses, noun, verb))) {
      return new Reading(Status.HYPOTHETICAL, verb, false);
    }
    return !base.equals("obl") && cues.bears(sentence.lemma(verb), acted)
        ? reader.ofVerb(clauses, verb, depth + 1)
        : null;
  }

  /** "information leading to the arrest of the bomber", which is still to be hoped for. */
  private static boolean isLeadTo(ParsedSentence sentence, int noun, int verb) {
    return sentence.lemma(verb).equals("lead")
        && sentence.tag(verb).equals("VBG")
        && sentence.hasChild(noun, "case", "to")
        && verb > 0
        && (sentence.lemma(verb - 1).equals("information")
            || sentence.lemma(verb - 1).equals("tip")
            || sentence.lemma(verb - 1).equals("clue"));
  }

  /** "was never tried for the bombing": no trial, and yet a bombing. */
  private static boolean isTrial(Clauses clauses, int verb) {
    return clauses.sentence().lemma(verb).equals("try") && clauses.isPassive(verb);
  }

  /** "The siege is in its fourth week": it goes on. */
  private static boolean isInItsWeek(ParsedSentence sentence, int predicate) {
    int copula = sentence.tree().child(predicate, "cop");
    return copula >= 0
        && !sentence.tag(copula).equals("VBD")
        && sentence.tree().child(predicate, "aux") < 0
        && sentence.hasChild(predicate, "case", "in")
        && sentence.hasChild(predicate, "nmod:poss", "its")
        && Auxiliaries.isSpan(sentence.lemma(predicate));
  }

  /** "flew to Riyadh for talks": on the way to it. */
  private boolean isErrand(ParsedSentence sentence, int noun, int verb) {
    return cues.travels(sentence.lemma(verb)) && sentence.hasChild(noun, "case", "for");
  }

  /** "The moment is ripe for talks": they are still to come. */
  private static boolean isRipe(ParsedSentence sentence, int noun, int predicate) {
    return RIPE.contains(sentence.lemma(predicate)) && sentence.hasChild(noun, "case", "for");
  }

  /**
   * "an invasion could trigger sanctions", "air strikes could harm ties", "any attack will be
   * answered": one that may never be.
   */
  private boolean isAny(Clauses clauses, int noun, int verb) {
    ParsedSentence sentence = clauses.sentence();
    boolean bare =
        sentence.tag(noun).equals("NNS")
            && sentence.tree().child(noun, "det") < 0
            && sentence.tree().child(noun, "nmod:poss") < 0;
    if (!bare
            && !sentence.hasChild(noun, "det", "a")
            && !sentence.hasChild(noun, "det", "an")
            && !sentence.hasChild(noun, "det", "any")
        || sentence.hasChild(verb, "aux", "have")) {
      return false;
    }
    Reading reading = auxiliaries.read(clauses, verb);
    return reading != null
        && reading.cue() >= 0
        && sentence.tag(reading.cue()).equals("MD")
        && (reading.status() == Status.HYPOTHETICAL || sentence.hasChild(noun, "det", "any"));
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
    return sentence.hasChild(noun, "case", "against") && !sentence.lemma(verb).equals("call")
        || sentence.hasChild(noun, "case", "for")
        || (sentence.hasChild(noun, "case", "of") && noun > verb)
        || sentence.hasChild(noun, "case", "about")
        || (sentence.hasChild(noun, "case", "on") && sentence.lemma(verb).equals("agree"))
        || sentence.hasChild(noun, "case", "from");
  }
}
