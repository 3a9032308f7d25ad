package org.parley.extraction.status;

import java.util.Locale;
import java.util.Objects;
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
  static final int MAX_DEPTH = 6;
  private static final Set<String> CONDITIONAL = Set.of("if", "unless", "whether", "lest");

  /** Verbs that mean something else with a particle: "set off a mine" plans none. */
  private static final Set<String> OTHER_WITH_PARTICLE = Set.of("set", "look");

  private final StatusCues cues = StatusCues.load();
  private final WordOrder order = new WordOrder(cues);
  private final OwnWord ownWord = new OwnWord(cues);
  private final Auxiliaries auxiliaries = new Auxiliaries(cues);
  private final GoverningWords governing = new GoverningWords(cues, this, auxiliaries);
  private final NounStatus nouns = new NounStatus(cues, this, auxiliaries);

  /**
   * What a sentence claims of an event.
   *
   * @param status the status
   * @param cue index of the word that decided it; -1 where the tense of the trigger did
   * @param refused true where the subject itself declines the act ("will not", "refused to")
   */
  public record Reading(Status status, int cue, boolean refused) {}

  /**
   * The status of the event that a verb and its noun name together, or one of them.
   *
   * @param verb index of the verb, -1 for a noun alone
   * @param noun index of the noun, -1 for a verb alone
   */
  public Reading read(Clauses clauses, int verb, int noun) {
    boolean mused = verb >= 0 && noun >= 0 && cues.muses(clauses.sentence().lemma(verb));
    return read(clauses, verb < 0 || mused ? noun : verb);
  }

  /** The status of the event that {@code trigger}, a verb, noun or adjective, names. */
  public Reading read(Clauses clauses, int trigger) {
    ParsedSentence sentence = clauses.sentence();
    Reading reading = order.read(sentence, trigger);
    if (reading == null) {
      reading =
          isNominal(sentence, trigger)
              ? nouns.ofNoun(clauses, trigger, 0)
              : ofVerb(clauses, trigger, 0);
    }
    if (reading == null) {
      return new Reading(Status.OCCURRED, -1, false);
    }
    return ownWord.regard(clauses, trigger, reading);
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

  @Nullable Reading ofVerb(Clauses clauses, int verb, int depth) {
    ParsedSentence sentence = clauses.sentence();
    Reading ordered = depth > 0 ? order.read(sentence, verb) : null;
    if (ordered != null) {
      // "fell short of securing a truce"
      return ordered;
    }
    Reading own = auxiliaries.read(clauses, verb);
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

  /**
   * "announced it would deploy" is announced, "afraid that it will attack" feared, "unlikely that
   * it will attack" supposed; none is planned.
   */
  private Reading announced(Clauses clauses, int verb, Reading own) {
    if (own.status() != Status.PLANNED && own.status() != Status.HYPOTHETICAL) {
      return own;
    }
    ParsedSentence sentence = clauses.sentence();
    int head = sentence.tree().head(verb);
    if (head < 0 || own.cue() < 0 || CONDITIONAL.contains(sentence.lemma(own.cue()))) {
      return own;
    }
    boolean clause =
        switch (sentence.relation(verb)) {
          case "ccomp", "csubj" -> true;
          case "acl", "advcl", "acl:relcl" -> sentence.hasChild(verb, "mark", "that");
          default -> false;
        };
    Status cue = clause ? cueOf(sentence, head) : null;
    if (own.status() == Status.HYPOTHETICAL && !sentence.lemma(own.cue()).equals("would")) {
      return own;
    }
    boolean stronger =
        cue == Status.ANNOUNCED
            || cue == Status.THREATENED
            || cue == Status.FEARED
            || (cue == Status.HYPOTHETICAL && own.status() == Status.PLANNED);
    return stronger ? new Reading(Objects.requireNonNull(cue), head, false) : own;
  }

  /** What a verb, noun or adjective makes of what it governs; null where it makes nothing of it. */
  @Nullable Status cueOf(ParsedSentence sentence, int head) {
    if (sentence.isNoun(head)) {
      return cues.noun(sentence.lemma(head));
    }
    Status cue = sentence.isVerb(head) ? verbCue(sentence, head) : null;
    return cue != null
        ? cue
        : cues.adjective(
            sentence.isVerb(head)
                ? sentence.token(head).form().toLowerCase(Locale.ROOT)
                : sentence.lemma(head));
  }

  private static Reading tense(ParsedSentence sentence, int verb) {
    return new Reading(Status.OCCURRED, -1, false);
  }

  /** What the word above the verb's clause makes of it; null where nothing above matters. */
  @Nullable Reading governedClause(Clauses clauses, int verb, int depth) {
    ParsedSentence sentence = clauses.sentence();
    int head = sentence.tree().head(verb);
    if (head < 0) {
      return null;
    }
    if (isRebutted(sentence, verb, head)) {
      return new Reading(Status.DENIED, head, false);
    }
    Reading content = governing.content(clauses, verb, head);
    if (content != null) {
      return content;
    }
    return switch (sentence.relation(verb)) {
      case "xcomp", "ccomp", "csubj", "csubj:pass" ->
          governing.complement(clauses, verb, head, depth);
      case "conj" ->
          sentence.isVerb(head) && !ownSubject(clauses, verb)
              ? conjoined(clauses, verb, head, depth)
              : null;
      case "acl" -> governing.attributive(clauses, verb, head, depth);
      case "advcl" -> governing.adverbial(clauses, verb, head, depth);
      default -> null;
    };
  }

  /** "rejected claims that he ordered the raid", wherever the tree hangs the clause. */
  private boolean isRebutted(ParsedSentence sentence, int verb, int head) {
    if (!sentence.hasChild(verb, "mark", "that") && !sentence.relation(verb).startsWith("acl")) {
      return false;
    }
    int told = sentence.isNoun(head) ? head : sentence.tree().child(head, "obj");
    if (told < 0 || told > verb || !cues.isHearsay(sentence.lemma(told))) {
      return false;
    }
    int rebuttal = sentence.tree().head(told);
    return rebuttal >= 0
        && sentence.baseRelation(told).equals("obj")
        && cues.rebuts(sentence.lemma(rebuttal));
  }

  boolean isCalledUntrue(ParsedSentence sentence, int hearsay) {
    return governing.isCalledUntrue(sentence, hearsay);
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
    // "will not allow them to regroup and attack": what is denied stands above both.
    int first = sentence.tree().head(verb);
    boolean above = clauses.isInfinitive(first) && !sentence.hasChild(first, "advmod", "not");
    return above || sentence.hasChild(verb, "cc", "or") || sentence.hasChild(verb, "cc", "nor");
  }

  /** What a verb makes of what it governs, its particle regarded: "ruled out", "called off". */
  @Nullable Status verbCue(ParsedSentence sentence, int verb) {
    int particle = sentence.tree().child(verb, "compound:prt");
    if (particle < 0 && verb + 1 < sentence.size() && sentence.relation(verb + 1).equals("case")) {
      particle = verb + 1;
    }
    Status cue =
        particle < 0 ? null : cues.verb(sentence.lemma(verb) + " " + sentence.lemma(particle));
    if (cue != null) {
      return cue;
    }
    boolean other = particle >= 0 && OTHER_WITH_PARTICLE.contains(sentence.lemma(verb));
    return other || isNaming(sentence, verb) ? null : cues.verb(sentence.lemma(verb));
  }

  /** "was called a massacre", "called it murder": what it is called is not called for. */
  private static boolean isNaming(ParsedSentence sentence, int verb) {
    if (!sentence.lemma(verb).equals("call")) {
      return false;
    }
    int named = sentence.tree().child(verb, "xcomp");
    return named >= 0 && !sentence.isVerb(named)
        || sentence.relation(verb).equals("acl:relcl")
            && sentence.lemma(sentence.tree().head(verb)).equals("what");
  }
}
