package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.lexicon.Lexicon;
import org.parley.extraction.lexicon.Trigger;

/**
 * Matches light-verb constructions: "launch an attack", "an attack was launched", "take into
 * custody", "the attack they launched". Stateless.
 */
final class LightVerbs {
  private LightVerbs() {}

  static @Nullable Match match(
      Clauses clauses, Lexicon.Candidate candidate, Trigger.Light trigger, int noun) {
    ParsedSentence sentence = clauses.sentence();
    List<Integer> words = TriggerMatcher.compound(sentence, trigger.noun(), noun);
    if (words == null) {
      return null;
    }
    int anchor = TriggerMatcher.governing(trigger.noun(), words);
    int verb = lightVerb(clauses, trigger, anchor);
    if (verb < 0) {
      return copular(sentence, candidate, trigger, anchor, words);
    }
    int particle = lightParticle(sentence, trigger.verbs(), verb);
    if (particle == -1) {
      return null;
    }
    List<Integer> all = new ArrayList<>(words);
    all.add(verb);
    if (particle >= 0) {
      all.add(particle);
    }
    return new Match(candidate.entry(), trigger, verb, anchor, all);
  }

  /** "were on strike", "is under siege": the noun with its preposition is the predicate itself. */
  private static @Nullable Match copular(
      ParsedSentence sentence,
      Lexicon.Candidate candidate,
      Trigger.Light trigger,
      int noun,
      List<Integer> words) {
    if (trigger.preposition() == null
        || !trigger.verbs().contains("be")
        || sentence.tree().child(noun, "cop") < 0
        || !sentence.hasChild(noun, "case", trigger.preposition())) {
      return null;
    }
    return new Match(candidate.entry(), trigger, noun, -1, words);
  }

  /** The verb whose object (or oblique with the construction's preposition) the noun is; or -1. */
  private static int lightVerb(Clauses clauses, Trigger.Light trigger, int noun) {
    ParsedSentence sentence = clauses.sentence();
    int node = noun;
    // "launch a series of attacks", "began talks and consultations"
    for (int depth = 0; depth < 3; depth++) {
      int head = sentence.tree().head(node);
      if (head < 0) {
        return -1;
      }
      String base = sentence.baseRelation(node);
      if (sentence.isVerb(head)) {
        if (base.equals("acl")) {
          return -1;
        }
        if (fits(clauses, trigger, node, head, base)) {
          return head;
        }
        int raised = raised(clauses, trigger, node, head);
        return raised >= 0 ? raised : relative(clauses, trigger, noun);
      }
      int likely = base.equals("nsubj") ? raised(clauses, trigger, node, head) : -1;
      if (likely >= 0) {
        return likely;
      }
      int above = aboveObject(sentence, trigger, node, head, base);
      if (above >= 0) {
        return above;
      }
      boolean passes =
          base.equals("conj")
              || (base.equals("nmod")
                  && sentence.hasChild(node, "case", "of")
                  && isMeasure(sentence.lemma(head)));
      if (!passes) {
        return relative(clauses, trigger, noun);
      }
      node = head;
    }
    return -1;
  }

  /** "talks are due to resume", "an attack is expected to be launched"; or -1. */
  private static int raised(Clauses clauses, Trigger.Light trigger, int subject, int verb) {
    ParsedSentence sentence = clauses.sentence();
    for (int child : sentence.tree().children(verb)) {
      if (sentence.relation(child).equals("xcomp")
          && sentence.isVerb(child)
          && trigger.preposition() == null
          && isLightVerb(sentence, trigger, child)
          && clauses.grammaticalSubject(child) == subject
          && (clauses.isPassive(child) || startsByItself(sentence, child))) {
        return child;
      }
    }
    return -1;
  }

  /** "took [the president into custody]": a parser may hang the phrase on the object; or -1. */
  private static int aboveObject(
      ParsedSentence sentence, Trigger.Light trigger, int node, int object, String base) {
    int verb = sentence.tree().head(object);
    return trigger.preposition() != null
            && base.equals("nmod")
            && sentence.hasChild(node, "case", trigger.preposition())
            && verb >= 0
            && sentence.isVerb(verb)
            && isLightVerb(sentence, trigger, verb)
            && (sentence.relation(object).equals("obj")
                || sentence.relation(object).equals("nsubj:pass"))
        ? verb
        : -1;
  }

  private static final Set<String> MEASURES =
      Set.of(
          "series",
          "round",
          "wave",
          "string",
          "set",
          "number",
          "spate",
          "kind",
          "form",
          "type",
          "barrage",
          "volley",
          "pair",
          "dozen",
          "hundred",
          "lot",
          "range",
          "campaign",
          "flurry");

  /** Verbs whose subject, where they have no object, is what begins, goes on or ends. */
  private static final Set<String> INCHOATIVE =
      Set.of(
          "begin",
          "start",
          "resume",
          "restart",
          "reopen",
          "open",
          "continue",
          "end",
          "conclude",
          "stop",
          "cease",
          "intensify",
          "ease");

  /** "series", "wave": what counts events. */
  static boolean isMeasure(String lemma) {
    return MEASURES.contains(lemma);
  }

  private static boolean fits(
      Clauses clauses, Trigger.Light trigger, int node, int verb, String base) {
    ParsedSentence sentence = clauses.sentence();
    if (!isLightVerb(sentence, trigger, verb)) {
      return false;
    }
    if (trigger.preposition() != null) {
      return base.equals("obl") && sentence.hasChild(node, "case", trigger.preposition());
    }
    return base.equals("obj")
        || (base.equals("xcomp"))
        || (base.equals("nsubj") && (clauses.isPassive(verb) || startsByItself(sentence, verb)))
        || (base.equals("advmod"))
        || (base.equals("obl") && isCounted(sentence, node, verb))
        || (base.equals("obl") && sentence.tree().child(node, "case") < 0);
  }

  /** "launched a wave [of raids]": a parser may hang the raids on the verb. */
  private static boolean isCounted(ParsedSentence sentence, int node, int verb) {
    int of = sentence.tree().leftmost(node);
    return of > 0
        && sentence.lemma(of).equals("of")
        && sentence.baseRelation(of - 1).equals("obj")
        && sentence.tree().head(of - 1) == verb
        && isMeasure(sentence.lemma(of - 1));
  }

  /** "The talks resumed" says of the talks what "they resumed the talks" does. */
  private static boolean startsByItself(ParsedSentence sentence, int verb) {
    return INCHOATIVE.contains(sentence.lemma(verb)) && sentence.tree().child(verb, "obj") < 0;
  }

  private static boolean isLightVerb(ParsedSentence sentence, Trigger.Light trigger, int verb) {
    String lemma = sentence.lemma(verb);
    if (trigger.verbs().contains(lemma)) {
      return true;
    }
    for (String phrase : trigger.verbs()) {
      if (phrase.length() > lemma.length()
          && phrase.startsWith(lemma)
          && phrase.charAt(lemma.length()) == ' ') {
        return true;
      }
    }
    return false;
  }

  /** Index of the particle a light verb needs; -2 where it needs none; -1 where it is missing. */
  private static int lightParticle(ParsedSentence sentence, Set<String> verbs, int verb) {
    String lemma = sentence.lemma(verb);
    // "called off a strike" is not "called a strike".
    if (verbs.contains(lemma) && sentence.tree().child(verb, "compound:prt") < 0) {
      return -2;
    }
    for (String phrase : verbs) {
      if (phrase.length() > lemma.length() && phrase.startsWith(lemma + " ")) {
        int particle = Particles.find(sentence, verb, phrase.substring(lemma.length() + 1));
        if (particle >= 0) {
          return particle;
        }
      }
    }
    return -1;
  }

  /** "the attack they launched", "an attack launched by rebels". */
  private static int relative(Clauses clauses, Trigger.Light trigger, int noun) {
    if (trigger.preposition() != null) {
      return -1;
    }
    ParsedSentence sentence = clauses.sentence();
    for (int child : sentence.tree().children(noun)) {
      String base = sentence.baseRelation(child);
      if (base.equals("acl")
          && sentence.isVerb(child)
          && isLightVerb(sentence, trigger, child)
          && clauses.object(child) == noun) {
        return child;
      }
    }
    return -1;
  }
}
