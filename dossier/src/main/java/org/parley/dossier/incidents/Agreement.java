package org.parley.dossier.incidents;

import java.util.List;
import org.parley.dossier.sources.TextSketch;
import org.parley.extraction.Status;

/**
 * How well two sightings agree: above zero where they rather tell of one incident than of two.
 * Pure, symmetric.
 */
public final class Agreement {
  private static final double COPY = 0.5;

  private Agreement() {}

  /**
   * Natural logarithm of the odds that both tell of one incident, in thousandths.
   *
   * @see Weights
   */
  public static int score(Sighting one, Sighting other) {
    if (!BlockingKeys.family(one.type()).equals(BlockingKeys.family(other.type()))) {
      return Integer.MIN_VALUE / 4;
    }
    boolean oneReport = one.report().equals(other.report());
    int score = oneReport ? Weights.WITHIN_REPORT : Weights.ACROSS_REPORTS;
    score += type(one, other);
    score += PlaceAgreement.score(one, other);
    score += TimeAgreement.score(one, other);
    score += CountAgreement.score(one, other);
    score += PartyAgreement.score(one.actors(), other.actors());
    score += PartyAgreement.score(one.recipients(), other.recipients());
    score += words(one, other);
    if (!oneReport) {
      score += story(one, other);
    }
    return score;
  }

  private static int type(Sighting one, Sighting other) {
    int score = one.type() == other.type() ? 0 : Weights.OTHER_TYPE;
    if (one.mode() != null && other.mode() != null) {
      score += one.mode().equals(other.mode()) ? Weights.SAME_MODE : Weights.OTHER_MODE;
    }
    if (one.weapon() != null && one.weapon().equals(other.weapon())) {
      score += Weights.SAME_WEAPON;
    }
    if (isIdea(one.status()) != isIdea(other.status()) && !couldCome(one, other)) {
      score += Weights.OTHER_TYPE;
    }
    return score;
  }

  /** What is only thought of: it is seldom the thing that somebody else reports as done. */
  private static boolean isIdea(Status status) {
    return status == Status.HYPOTHETICAL || status == Status.FEARED || status == Status.HABITUAL;
  }

  private static boolean couldCome(Sighting one, Sighting other) {
    return one.when() != null && other.when() != null;
  }

  private static int words(Sighting one, Sighting other) {
    int score =
        !one.trigger().isEmpty() && one.trigger().equals(other.trigger())
            ? Weights.SAME_TRIGGER
            : 0;
    int shared = shared(one.words(), other.words());
    return score + Math.min(Weights.MOST_FOR_WORDS, shared * Weights.SAME_WORD);
  }

  private static int story(Sighting one, Sighting other) {
    if (TextSketch.similarity(one.sketch(), other.sketch()) >= COPY) {
      return Weights.COPY;
    }
    int shared = shared(one.names(), other.names());
    if (shared == 0 && one.names().size() > 2 && other.names().size() > 2) {
      return Weights.OTHER_STORY;
    }
    return Math.min(Weights.MOST_FOR_STORY, shared * Weights.SHARED_STORY_NAME);
  }

  /** Number of words in both of two sorted lists. */
  static int shared(List<String> one, List<String> other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      int order = one.get(i).compareTo(other.get(j));
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
