package org.parley.extraction.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The triggers of entries by the word that is looked up. Immutable, safe for use by many threads.
 */
final class TriggerIndex {
  /** As what a word is looked up. */
  enum Kind {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /** By kind. */
  private final List<Map<String, List<Lexicon.Candidate>>> words = new ArrayList<>();

  /** Of all triggers of {@code entries}. */
  TriggerIndex(List<Entry> entries) {
    for (Kind kind : Kind.values()) {
      words.add(kind.ordinal(), new LinkedHashMap<>());
    }
    for (Entry entry : entries) {
      for (Trigger trigger : entry.triggers()) {
        add(new Lexicon.Candidate(entry, trigger));
      }
    }
  }

  private void add(Lexicon.Candidate candidate) {
    switch (candidate.trigger()) {
      case Trigger.Verb verb -> add(Kind.VERB, verb.lemma(), candidate);
      case Trigger.Noun noun -> add(Kind.NOUN, noun.head(), candidate);
      case Trigger.Light light -> add(Kind.NOUN, light.noun().head(), candidate);
      case Trigger.Adjective adjective -> add(Kind.ADJECTIVE, adjective.lemma(), candidate);
    }
  }

  private void add(Kind kind, String word, Lexicon.Candidate candidate) {
    words(kind).computeIfAbsent(word, key -> new ArrayList<>(2)).add(candidate);
  }

  /** In the order of the entries; empty where the word triggers nothing. */
  List<Lexicon.Candidate> find(Kind kind, String word) {
    return words(kind).getOrDefault(word, List.of());
  }

  /** Every word of a kind with what it triggers. */
  Map<String, List<Lexicon.Candidate>> words(Kind kind) {
    return words.get(kind.ordinal());
  }
}
