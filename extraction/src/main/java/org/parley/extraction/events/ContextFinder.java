package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.extraction.WordLists;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.lexicon.Lexicon;

/**
 * PLOVER contexts of events: those that their entries say, those whose words stand in their clause,
 * and those that a document speaks of throughout. The words are data ({@code contexts.txt}).
 * Immutable and safe for use by many threads.
 */
final class ContextFinder {
  /** A document speaks of a context throughout where at least so many sentences have its words. */
  private static final int SENTENCES = 3;

  /** And where these are at least one in so many of its sentences. */
  private static final int SHARE = 3;

  /** A context and a phrase that shows it, its words after the first. */
  private record Cue(String context, String[] rest) {}

  /** Cues by the first word of their phrase. */
  private final Map<String, List<Cue>> cues = new HashMap<>();

  private ContextFinder(WordLists lists) {
    for (String context : lists.names()) {
      for (String phrase : lists.words(context)) {
        String[] words = phrase.toLowerCase(Locale.ROOT).split(" ");
        String[] rest = java.util.Arrays.copyOfRange(words, 1, words.length);
        cues.computeIfAbsent(words[0], first -> new ArrayList<>()).add(new Cue(context, rest));
      }
    }
  }

  static ContextFinder load() {
    return new ContextFinder(WordLists.load(Lexicon.class, "contexts.txt"));
  }

  /** The contexts that a document speaks of throughout. */
  Set<String> ofDocument(List<Clauses> clauses) {
    Map<String, Integer> counts = new HashMap<>();
    for (Clauses each : clauses) {
      ParsedSentence sentence = each.sentence();
      for (String context : within(sentence, 0, sentence.size() - 1)) {
        counts.merge(context, 1, Integer::sum);
      }
    }
    Set<String> throughout = new TreeSet<>();
    counts.forEach((context, count) -> {
      if (count >= SENTENCES && count * SHARE >= clauses.size()) {
        throughout.add(context);
      }
    });
    return throughout;
  }

  /** The contexts of an event: of its entry first, then of its clause, then of its document. */
  List<String> of(Clauses clauses, Match match, Set<String> document) {
    int clause = clauses.clauseHead(match.head());
    ParsedSentence sentence = clauses.sentence();
    Set<String> contexts = new LinkedHashSet<>(match.entry().contexts());
    contexts.addAll(
        within(sentence, sentence.tree().leftmost(clause), sentence.tree().rightmost(clause)));
    contexts.addAll(document);
    return List.copyOf(contexts);
  }

  /** Contexts whose words stand between two tokens, both inclusive, in order of their names. */
  private Set<String> within(ParsedSentence sentence, int from, int to) {
    Set<String> contexts = new TreeSet<>();
    for (int i = from; i <= to; i++) {
      for (Cue cue : cues.getOrDefault(sentence.lemma(i), List.of())) {
        if (follows(sentence, i + 1, to, cue.rest())) {
          contexts.add(cue.context());
        }
      }
    }
    return contexts;
  }

  private static boolean follows(ParsedSentence sentence, int from, int to, String[] words) {
    if (from + words.length - 1 > to) {
      return false;
    }
    for (int k = 0; k < words.length; k++) {
      String form = sentence.token(from + k).form();
      if (!sentence.lemma(from + k).equals(words[k]) && !form.equalsIgnoreCase(words[k])) {
        return false;
      }
    }
    return true;
  }
}
