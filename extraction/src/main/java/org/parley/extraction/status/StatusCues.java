package org.parley.extraction.status;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Status;
import org.parley.extraction.WordLists;

/** The words of {@code cues.txt}. Immutable. */
final class StatusCues {
  private static final class Shipped {
    static final StatusCues CUES = new StatusCues(WordLists.load(StatusCues.class, "cues.txt"));
  }

  private final Map<String, Status> verbs = new HashMap<>();
  private final Map<String, Status> nouns = new HashMap<>();
  private final Map<String, Status> adjectives = new HashMap<>();
  private final Set<String> bearingObject;
  private final Set<String> bearingSubject;
  private final Set<String> habitual;
  private final Set<String> negating;
  private final Set<String> implying;
  private final Set<String> striving;
  private final Set<String> musing;
  private final Set<String> lasting;
  private final Set<String> keeping;
  private final Set<String> toCome;
  private final Set<String> travelling;
  private final Set<String> rebutting;
  private final Set<String> hearsay;
  private final Set<String> saying;
  private final Set<String> untrue;
  private final Set<String> provided;

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
    implying = lists.words("implying-verb");
    striving = lists.words("striving-verb");
    musing = lists.words("musing-verb");
    lasting = lists.words("lasting");
    keeping = lists.words("keeping-from-verb");
    toCome = lists.words("to-come-noun");
    travelling = lists.words("travelling-verb");
    rebutting = lists.words("rebutting-verb");
    hearsay = lists.words("hearsay-noun");
    saying = lists.words("saying-verb");
    untrue = lists.words("untrue-adjective");
    provided = lists.words("provided");
  }

  /** The shipped words, read once. */
  static StatusCues load() {
    return Shipped.CUES;
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

  /** True where what a verb governs happened if the verb did: "forced them to flee". */
  boolean implies(String lemma) {
    return implying.contains(lemma);
  }

  /** True where the infinitive after a verb says what it is done for: "fought to retake". */
  boolean strives(String lemma) {
    return striving.contains(lemma);
  }

  /** True for a verb that leaves its object a thought: "contemplated a strike". */
  boolean muses(String lemma) {
    return musing.contains(lemma);
  }

  /** True for words that say that something goes on: "continue", "ongoing". */
  boolean goesOn(String lemma) {
    return lasting.contains(lemma);
  }

  /** True for a verb whose "from" says what does not happen: "kept them from attacking". */
  boolean keepsFrom(String lemma) {
    return keeping.contains(lemma);
  }

  /** True for an event noun that, when announced, is to come: "announced a withdrawal". */
  boolean isToCome(String lemma) {
    return toCome.contains(lemma);
  }

  /** True for a verb of going somewhere. */
  boolean travels(String lemma) {
    return travelling.contains(lemma);
  }

  /** True for a verb that says that a report is untrue. */
  boolean rebuts(String lemma) {
    return rebutting.contains(lemma);
  }

  /** True for a noun of what is told of somebody: "claims that he ordered the raid". */
  boolean isHearsay(String lemma) {
    return hearsay.contains(lemma);
  }

  /** True for a verb of saying, in whose clause a speaker may deny what is laid at his door. */
  boolean says(String lemma) {
    return saying.contains(lemma);
  }

  /** True for an adjective of what is no fact: "baseless", "false". */
  boolean isUntrue(String lemma) {
    return untrue.contains(lemma);
  }

  /** True for a word that opens a condition: "provided", "assuming". */
  boolean provides(String lemma) {
    return provided.contains(lemma);
  }
}
