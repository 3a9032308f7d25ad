package org.parley.workbench.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Review;

/** How much people reviewed, and how far they agree. Pure functions. */
public final class Reviewers {
  private Reviewers() {}

  /**
   * What all reviews come to.
   *
   * @param alpha Krippendorff's alpha over accept, correct and reject; null where it cannot be told
   * @param twice incidents judged by two people or more
   * @param reviewers number of reviews that hold, by name
   * @param disagreements ids of incidents on which people differ
   */
  public record Summary(
      @Nullable Double alpha,
      int twice,
      Map<String, Integer> reviewers,
      List<String> disagreements) {
    public Summary {
      reviewers = Map.copyOf(new TreeMap<>(reviewers));
      disagreements = List.copyOf(disagreements);
    }
  }

  /**
   * Sums up reviews; those taken back do not count, and of one person's on one incident the last.
   */
  public static Summary agreement(List<Review> reviews) {
    Map<String, Map<String, String>> byIncident = new LinkedHashMap<>();
    Map<String, Integer> byReviewer = new HashMap<>();
    for (Review review : reviews) {
      if (review.holds()) {
        byReviewer.merge(review.who(), 1, Integer::sum);
        byIncident
            .computeIfAbsent(unit(review), unit -> new TreeMap<>())
            .put(review.who(), judgement(review));
      }
    }
    List<List<String>> units = new ArrayList<>();
    List<String> disagreements = new ArrayList<>();
    byIncident.forEach((incident, judgements) -> {
      List<String> values = List.copyOf(judgements.values());
      if (values.size() > 1) {
        units.add(values);
        if (values.stream().distinct().count() > 1) {
          disagreements.add(incident);
        }
      }
    });
    return new Summary(Agreement.alpha(units), units.size(), byReviewer, disagreements);
  }

  /** Incidents get new ids when reports are added; what they rest on stays. */
  private static String unit(Review review) {
    return review.sightings().isEmpty() ? review.incident() : review.sightings().getFirst();
  }

  private static String judgement(Review review) {
    return review.decision().getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
