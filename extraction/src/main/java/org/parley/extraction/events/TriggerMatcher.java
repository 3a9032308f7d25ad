package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.lexicon.Lexicon;
import org.parley.extraction.lexicon.Trigger;

/**
 * Finds the lexicon entries that match the words of a sentence and lets the most specific win,
 * senses that are no event before all others. Immutable and safe for use by many threads.
 */
public final class TriggerMatcher {
  private static final Comparator<Match> MOST_SPECIFIC_FIRST =
      Comparator.comparingInt((Match match) -> match.entry().type() == null ? 0 : 1)
          .thenComparingInt(match -> -match.specificity())
          .thenComparingInt(match -> -match.words().size())
          .thenComparingInt(match -> match.entry().order())
          .thenComparingInt(Match::head);

  private final Lexicon lexicon;

  /** A matcher over {@code lexicon}. */
  public TriggerMatcher(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What matched in a sentence.
   *
   * @param winners the matches that stand, in order of the text; senses that are no event left out
   * @param all every match, the most specific first
   */
  public record Matches(List<Match> winners, List<Match> all) {}

  /** Matches the words of a sentence. */
  public Matches match(Clauses clauses, WordClassifier classifier) {
    ParsedSentence sentence = clauses.sentence();
    List<Match> all = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      collect(clauses, classifier, i, all);
    }
    all.sort(MOST_SPECIFIC_FIRST);
    boolean[] claimed = new boolean[sentence.size()];
    List<Match> winners = new ArrayList<>();
    for (Match match : all) {
      if (free(match, claimed)) {
        match.words().forEach(word -> claimed[word] = true);
        if (match.entry().type() != null) {
          winners.add(match);
        }
      }
    }
    winners.sort(Comparator.comparingInt(Match::head));
    return new Matches(winners, all);
  }

  private static boolean free(Match match, boolean[] claimed) {
    for (int word : match.words()) {
      if (claimed[word]) {
        return false;
      }
    }
    return true;
  }

  private void collect(Clauses clauses, WordClassifier classifier, int i, List<Match> all) {
    ParsedSentence sentence = clauses.sentence();
    String lemma = sentence.lemma(i);
    if (sentence.isVerb(i) && !sentence.baseRelation(i).equals("aux")) {
      for (Lexicon.Candidate candidate : lexicon.verb(lemma)) {
        add(clauses, classifier, verb(sentence, candidate, i), all);
      }
    }
    if (sentence.isNoun(i) || isGerund(sentence, i)) {
      for (Lexicon.Candidate candidate : lexicon.noun(lemma)) {
        add(clauses, classifier, noun(clauses, candidate, i), all);
      }
      String form = sentence.token(i).form().toLowerCase(java.util.Locale.ROOT);
      if (!form.equals(lemma)) {
        for (Lexicon.Candidate candidate : lexicon.noun(form)) {
          add(clauses, classifier, noun(clauses, candidate, i), all);
        }
      }
    }
    if (sentence.tag(i).startsWith("JJ")
        || sentence.tag(i).equals("VBN")
        || sentence.tag(i).equals("RB")) {
      for (Lexicon.Candidate candidate : lexicon.noun(lemma)) {
        if (candidate.trigger() instanceof Trigger.Light) {
          add(clauses, classifier, noun(clauses, candidate, i), all);
        }
      }
      for (Lexicon.Candidate candidate : lexicon.adjective(lemma)) {
        add(clauses, classifier, adjective(sentence, candidate, i), all);
      }
    }
  }

  private static boolean isGerund(ParsedSentence sentence, int i) {
    return sentence.tag(i).equals("VBG");
  }

  private static void add(
      Clauses clauses, WordClassifier classifier, @Nullable Match match, List<Match> all) {
    if (match != null && new Conditions(clauses, classifier).hold(match)) {
      all.add(match);
    }
  }

  private static @Nullable Match verb(ParsedSentence sentence, Lexicon.Candidate candidate, int i) {
    Trigger.Verb trigger = (Trigger.Verb) candidate.trigger();
    List<Integer> words = new ArrayList<>(2);
    words.add(i);
    if (trigger.particle() != null) {
      int particle = Particles.find(sentence, i, trigger.particle());
      if (particle < 0) {
        return null;
      }
      words.add(particle);
    }
    return new Match(candidate.entry(), trigger, i, -1, words);
  }

  private static @Nullable Match adjective(
      ParsedSentence sentence, Lexicon.Candidate candidate, int i) {
    String base = sentence.baseRelation(i);
    boolean predicate =
        sentence.tree().child(i, "cop") >= 0
            || base.equals("xcomp")
            || base.equals("root")
            || base.equals("acl")
            || base.equals("advcl");
    return predicate ? new Match(candidate.entry(), candidate.trigger(), i, -1, List.of(i)) : null;
  }

  private static @Nullable Match noun(Clauses clauses, Lexicon.Candidate candidate, int i) {
    ParsedSentence sentence = clauses.sentence();
    return switch (candidate.trigger()) {
      case Trigger.Noun trigger -> {
        List<Integer> words = compound(sentence, trigger, i);
        if (words == null
            || (isGerund(sentence, i) && !isNominalGerund(sentence, i))
            || sentence.relation(i).equals("compound")) {
          yield null;
        }
        yield new Match(candidate.entry(), trigger, -1, governing(trigger, words), words);
      }
      case Trigger.Light trigger -> light(clauses, candidate, trigger, i);
      default -> null;
    };
  }

  private static boolean isNominalGerund(ParsedSentence sentence, int i) {
    return sentence.tree().child(i, "det") >= 0
        || sentence.tree().child(i, "nmod:poss") >= 0
        || sentence.tree().child(i, "amod") >= 0
        || sentence.tree().child(i, "compound") >= 0
        || (sentence.tree().child(i, "nmod") >= 0 && sentence.tree().child(i, "obj") < 0);
  }

  /** Token indexes of a compound that ends at {@code head}; null where the words before differ. */
  private static @Nullable List<Integer> compound(
      ParsedSentence sentence, Trigger.Noun trigger, int head) {
    List<Integer> words = new ArrayList<>();
    words.add(head);
    int at = head - 1;
    for (int i = trigger.modifiers().size() - 1; i >= 0; i--, at--) {
      if (at >= 0 && sentence.token(at).form().equals("-")) {
        at--;
      }
      if (at < 0 || !isWord(sentence, at, trigger.modifiers().get(i))) {
        return null;
      }
      words.add(0, at);
    }
    return words;
  }

  /** The word that stands for a compound in the tree: of "state of emergency" the state. */
  private static int governing(Trigger.Noun trigger, List<Integer> words) {
    return trigger.modifiers().contains("of") ? words.get(0) : words.get(words.size() - 1);
  }

  private static boolean isWord(ParsedSentence sentence, int i, String word) {
    return sentence.lemma(i).equals(word) || sentence.token(i).form().equalsIgnoreCase(word);
  }

  private static @Nullable Match light(
      Clauses clauses, Lexicon.Candidate candidate, Trigger.Light trigger, int noun) {
    ParsedSentence sentence = clauses.sentence();
    List<Integer> words = compound(sentence, trigger.noun(), noun);
    if (words == null) {
      return null;
    }
    int anchor = governing(trigger.noun(), words);
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

  private static boolean isMeasure(String lemma) {
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
        || (base.equals("obl") && sentence.tree().child(node, "case") < 0);
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
