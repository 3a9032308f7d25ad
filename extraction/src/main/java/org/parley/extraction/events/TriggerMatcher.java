package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.List;
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
    Conditions conditions = new Conditions(clauses, classifier);
    for (int i = 0; i < sentence.size(); i++) {
      collect(clauses, conditions, i, all);
    }
    if (all.isEmpty()) {
      return new Matches(List.of(), List.of());
    }
    all.sort(TriggerMatcher::mostSpecificFirst);
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
    winners.sort((one, other) -> Integer.compare(one.head(), other.head()));
    return new Matches(winners, all);
  }

  /** Written out, as a short run would wait for composed comparators to be linked. */
  private static int mostSpecificFirst(Match one, Match other) {
    boolean noEvent = one.entry().type() == null;
    if (noEvent != (other.entry().type() == null)) {
      return noEvent ? -1 : 1;
    }
    int order = Integer.compare(other.specificity(), one.specificity());
    if (order == 0) {
      order = Integer.compare(other.words().size(), one.words().size());
    }
    if (order == 0) {
      order = Integer.compare(one.entry().order(), other.entry().order());
    }
    return order == 0 ? Integer.compare(one.head(), other.head()) : order;
  }

  private static boolean free(Match match, boolean[] claimed) {
    for (int word : match.words()) {
      if (claimed[word]) {
        return false;
      }
    }
    return true;
  }

  private void collect(Clauses clauses, Conditions conditions, int i, List<Match> all) {
    ParsedSentence sentence = clauses.sentence();
    String lemma = sentence.lemma(i);
    if (sentence.isVerb(i)
        && !sentence.baseRelation(i).equals("aux")
        && !sentence.isFutureAuxiliary(i)
        && !clauses.isState(i)) {
      for (Lexicon.Candidate candidate : lexicon.verb(lemma)) {
        add(conditions, verb(sentence, candidate, i), all);
      }
    }
    if (sentence.isNoun(i) || isGerund(sentence, i)) {
      for (Lexicon.Candidate candidate : lexicon.noun(lemma)) {
        add(conditions, noun(clauses, candidate, i), all);
      }
      String form = sentence.token(i).form().toLowerCase(java.util.Locale.ROOT);
      if (!form.equals(lemma)) {
        for (Lexicon.Candidate candidate : lexicon.noun(form)) {
          add(conditions, noun(clauses, candidate, i), all);
        }
      }
    }
    if (sentence.tag(i).startsWith("JJ")
        || sentence.tag(i).equals("VBN")
        || sentence.tag(i).equals("RB")) {
      for (Lexicon.Candidate candidate : lexicon.noun(lemma)) {
        if (candidate.trigger() instanceof Trigger.Light) {
          add(conditions, noun(clauses, candidate, i), all);
        }
      }
      for (Lexicon.Candidate candidate : lexicon.adjective(lemma)) {
        add(conditions, adjective(sentence, candidate, i), all);
      }
    }
  }

  private static boolean isGerund(ParsedSentence sentence, int i) {
    return sentence.tag(i).equals("VBG");
  }

  private static void add(Conditions conditions, @Nullable Match match, List<Match> all) {
    if (match != null && conditions.hold(match)) {
      all.add(match);
    }
  }

  private static @Nullable Match verb(ParsedSentence sentence, Lexicon.Candidate candidate, int i) {
    Trigger.Verb trigger = (Trigger.Verb) candidate.trigger();
    if (trigger.particle() == null) {
      return new Match(candidate.entry(), trigger, i, -1, List.of(i));
    }
    int particle = Particles.find(sentence, i, trigger.particle());
    return particle < 0 ? null : new Match(candidate.entry(), trigger, i, -1, List.of(i, particle));
  }

  private static @Nullable Match adjective(
      ParsedSentence sentence, Lexicon.Candidate candidate, int i) {
    String base = sentence.baseRelation(i);
    boolean predicate =
        sentence.tree().child(i, "cop") >= 0
            || sentence.tree().child(i, "nsubj") >= 0
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
      case Trigger.Light trigger -> LightVerbs.match(clauses, candidate, trigger, i);
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
  static @Nullable List<Integer> compound(ParsedSentence sentence, Trigger.Noun trigger, int head) {
    if (trigger.modifiers().isEmpty()) {
      return List.of(head);
    }
    List<Integer> words = new ArrayList<>(trigger.modifiers().size() + 1);
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
  static int governing(Trigger.Noun trigger, List<Integer> words) {
    return trigger.modifiers().contains("of") ? words.get(0) : words.get(words.size() - 1);
  }

  private static boolean isWord(ParsedSentence sentence, int i, String word) {
    return sentence.lemma(i).equals(word) || sentence.token(i).form().equalsIgnoreCase(word);
  }
}
