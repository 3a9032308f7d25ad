package org.parley.extraction.status;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Status;
import org.parley.extraction.WordLists;

/** The words of {@code cues.txt}. Immutable. */
final class StatusCues {
  private final Map<String, Status> verbs = new HashMap<>();
  private final Map<String, Status> nouns = new HashMap<>();
  private final Map<String, Status> adjectives = new HashMap<>();
  private final Set<String> bearingObject;
  private final Set<String> bearingSubject;
  private final Set<String> habitual;
  private final Set<String> negating;

  private StatusCues(WordLists lists) {
    // The later wins where a word stands in two lists.
    for (Status status :
        new Status[] {
          Status.HYPOTHETICAL,
          Status.PLANNED,
          Status.ANNOUNCED,
          Status.DEMANDED,
          Status.FEARED,
          Status.THREATENED,
          Status.DENIED,
          Status.NEGATED
        }) {
      lists.words(status.label() + "-verb").forEach(word -> verbs.put(word, status));
      lists.words(status.label() + "-noun").forEach(word -> nouns.put(word, status));
      lists.words(status.label() + "-adjective").forEach(word -> adjectives.put(word, status));
    }
    bearingObject = lists.words("bearing-object-verb");
    bearingSubject = lists.words("bearing-subject-verb");
    habitual = lists.words("habitual-adverb");
    negating = lists.words("negating-adverb");
  }

  static StatusCues load() {
    return new StatusCues(WordLists.load(StatusCues.class, "cues.txt"));
  }

  @Nullable Status verb(String lemma) {
    return verbs.get(lemma);
  }

  @Nullable Status noun(String lemma) {
    return nouns.get(lemma);
  }

  @Nullable Status adjective(String lemma) {
    return adjectives.get(lemma);
  }

  /** True where a verb passes its status on to its logical object, or to its subject. */
  boolean bears(String lemma, boolean object) {
    return (object ? bearingObject : bearingSubject).contains(lemma);
  }

  boolean habitual(String lemma) {
    return habitual.contains(lemma);
  }

  boolean negates(String lemma) {
    return negating.contains(lemma);
  }
}
