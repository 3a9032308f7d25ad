package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.lexicon.Slot;
import org.parley.extraction.lexicon.Trigger;

/** Finds the heads of the phrases that fill a slot of a match. Stateless over a sentence. */
final class SlotFiller {
  private static final Set<String> WISHING =
      Set.of("want", "expect", "wish", "hope", "like", "prefer");

  /** Prepositions of an event noun that a parser may hang one noun further down. */
  private static final Set<String> COMPLEMENTING = Set.of("by", "on", "against", "into", "upon");

  private final Clauses clauses;

  SlotFiller(Clauses clauses) {
    this.clauses = clauses;
  }

  /** Heads that fill {@code slot}, coordination not unfolded; empty where nothing does. */
  List<Integer> fill(Match match, Slot slot) {
    int word = slot.ofNoun() ? noun(match) : match.head();
    if (word < 0) {
      return List.of();
    }
    return switch (slot.kind()) {
      case SUBJECT -> one(subject(match, word));
      case OBJECT -> one(object(match, word));
      case INDIRECT -> one(match.verb() < 0 ? -1 : clauses.indirect(match.verb()));
      case POSSESSOR -> one(clauses.possessor(match.noun() >= 0 ? match.noun() : word));
      case MODIFIER -> clauses.modifiers(match.noun() >= 0 ? match.noun() : word);
      case CLAUSE -> one(clause(match, word));
      case CLAUSE_SUBJECT -> one(clauseSubject(match, word));
      case SELF -> one(match.noun() >= 0 ? match.noun() : word);
      case DOCUMENT -> List.of();
      case PREPOSITION -> one(prepositional(match, slot, word));
    };
  }

  /** The noun of the construction; for a verb alone, the noun that is its object. */
  private int noun(Match match) {
    return match.noun() >= 0 ? match.noun() : clauses.object(match.verb());
  }

  private int subject(Match match, int word) {
    if (match.verb() < 0) {
      return supportSubject(match.noun());
    }
    if (match.trigger() instanceof Trigger.Adjective) {
      return clauses.grammaticalSubject(word);
    }
    int subject = clauses.subject(match.verb());
    // In "the talks resumed" the noun of the construction does not act.
    return subject >= 0 && subject == match.noun() ? -1 : subject;
  }

  /** The subject of the verb whose object the noun is. */
  private int supportSubject(int noun) {
    int governor = clauses.governor(noun);
    return governor < 0 ? -1 : clauses.subject(governor);
  }

  private int object(Match match, int word) {
    if (match.verb() < 0) {
      return -1;
    }
    int object = clauses.object(match.verb());
    if (object < 0 && match.trigger() instanceof Trigger.Verb verb && verb.particle() != null) {
      return behindParticle(match);
    }
    // In "took three workers hostage" the noun of the construction is not its object.
    if (object != match.noun() || match.noun() < 0) {
      return object;
    }
    int plural = pluralBefore(match.noun());
    return plural >= 0 ? plural : relativeObject(match);
  }

  /** "a driver [whom] they took hostage", "a driver they took hostage"; or -1. */
  private int relativeObject(Match match) {
    ParsedSentence sentence = clauses.sentence();
    int verb = match.verb();
    if (!sentence.relation(verb).equals("acl:relcl") || sentence.tree().child(verb, "nsubj") < 0) {
      return -1;
    }
    for (int child : sentence.tree().children(verb)) {
      if (child < verb
          && clauses.antecedent(child) != child
          && !sentence.baseRelation(child).equals("obj")) {
        return -1;
      }
    }
    return sentence.tree().child(match.noun(), "det") < 0 ? sentence.tree().head(verb) : -1;
  }

  /** "sealed [off the city]": a parser may take the particle for a preposition; or -1. */
  private int behindParticle(Match match) {
    int particle = match.words().get(match.words().size() - 1);
    int noun = clauses.sentence().tree().head(particle);
    return clauses.sentence().relation(particle).equals("case")
            && noun > particle
            && clauses.sentence().tree().head(noun) == match.verb()
        ? noun
        : -1;
  }

  /** "took three [workers hostage]": a parser may read the plural as part of a compound; or -1. */
  private int pluralBefore(int noun) {
    for (int child : clauses.sentence().tree().children(noun)) {
      if (child < noun
          && clauses.sentence().relation(child).equals("compound")
          && clauses.sentence().tag(child).equals("NNS")) {
        return child;
      }
    }
    return -1;
  }

  private int clause(Match match, int word) {
    int clause = clauses.clause(word);
    return clause < 0 && match.noun() >= 0 && word != match.noun()
        ? clauses.clause(match.noun())
        : clause;
  }

  private int clauseSubject(Match match, int word) {
    int clause = clause(match, word);
    if (clause < 0 || isOwnWish(match, clause)) {
      return -1;
    }
    return clauses.isPassive(clause) ? -1 : clauses.grammaticalSubject(clause);
  }

  /** "the course he wanted to take": he asks it of nobody. */
  private boolean isOwnWish(Match match, int clause) {
    return match.verb() >= 0
        && WISHING.contains(clauses.sentence().lemma(match.verb()))
        && clauses.sentence().tree().head(clause) == match.verb()
        && clauses.sentence().relation(clause).equals("xcomp")
        && isNobody(clauses.object(match.verb()))
        && clauses.sentence().tree().child(clause, "nsubj") < 0;
  }

  /** Nothing, or the "what" of "what we want to say". */
  private boolean isNobody(int object) {
    return object < 0 || clauses.sentence().tag(object).startsWith("W");
  }

  private int prepositional(Match match, Slot slot, int word) {
    String preposition = Objects.requireNonNull(slot.preposition());
    int filler = clauses.prepositional(word, preposition);
    if (filler < 0 && match.verb() >= 0 && isStranded(match.verb(), preposition)) {
      filler = clauses.object(match.verb());
    }
    if (filler < 0 && match.noun() >= 0 && match.noun() != word) {
      filler = clauses.prepositional(match.noun(), preposition);
    }
    if (filler < 0 && match.verb() >= 0 && match.noun() < 0) {
      filler = ofObject(match, preposition);
    }
    if (filler < 0 && match.noun() >= 0) {
      filler = ofComplement(match.noun(), preposition);
    }
    if (filler < 0 && match.verb() < 0) {
      filler = ofGovernor(match, preposition);
    }
    if (preposition.equals("on") && match.verb() < 0 && isBlamed(match.noun())) {
      return -1;
    }
    return filler == match.noun() && filler >= 0 && match.words().contains(filler) ? -1 : filler;
  }

  /** "blamed the attack on rebels": they have not suffered it. */
  private boolean isBlamed(int noun) {
    int governor = clauses.governor(noun);
    return governor >= 0
        && (clauses.sentence().lemma(governor).equals("blame")
            || clauses.sentence().lemma(governor).equals("pin"));
  }

  /**
   * "civilians were fired upon": the subject of the passive stands for what the preposition
   * governs.
   */
  private boolean isStranded(int verb, String preposition) {
    ParsedSentence sentence = clauses.sentence();
    int next = verb + 1;
    return clauses.isPassive(verb)
        && next < sentence.size()
        && sentence.lemma(next).equals(preposition)
        && sentence.tree().children(next).length == 0
        && !sentence.relation(next).equals("case");
  }

  /** "urged sanctions on Russia": a parser may hang the phrase on the object. */
  private int ofObject(Match match, String preposition) {
    int object = clauses.object(match.verb());
    return object < 0 || preposition.equals("of") ? -1 : clauses.prepositional(object, preposition);
  }

  /** "the shooting of two activists by soldiers": or on what the event noun governs. */
  private int ofComplement(int noun, String preposition) {
    if (!COMPLEMENTING.contains(preposition)) {
      return -1;
    }
    for (int child : clauses.sentence().tree().children(noun)) {
      if (child > noun && clauses.sentence().relation(child).equals("nmod")) {
        int filler = clauses.prepositional(child, preposition);
        if (filler >= 0) {
          return filler;
        }
      }
    }
    return -1;
  }

  /** "launched strikes against rebels": or on the verb above the noun. */
  private int ofGovernor(Match match, String preposition) {
    int governor = clauses.governor(match.noun());
    if (governor < 0
        || preposition.equals("of")
        || preposition.equals("by")
        || preposition.equals("in")) {
      return -1;
    }
    return clauses.prepositional(governor, preposition);
  }

  private static List<Integer> one(int head) {
    List<Integer> heads = new ArrayList<>(1);
    if (head >= 0) {
      heads.add(head);
    }
    return heads;
  }
}
