package org.parley.dossier.incidents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Quantity;

/**
 * How well the counts of two sightings agree: equal, one within the other's bounds ("dozens" and
 * 44), near as tolls that rise are, or apart.
 */
final class CountAgreement {
  /** A toll may grow by half while bodies are found. */
  private static final double RISE = 1.6;

  private static final double FAR = 3;

  /** What is compared; money and distances are not of the incident itself. */
  private static final List<Quantity.Kind> KINDS =
      List.of(
          Quantity.Kind.FATALITIES,
          Quantity.Kind.INJURED,
          Quantity.Kind.DETAINED,
          Quantity.Kind.MISSING);

  /** Counts below this are too common for equality to tell much. */
  private static final long TELLING = 4;

  /** The lower bound that a mere plural gives. */
  private static final long SOME = 2;

  private CountAgreement() {}

  static void addTo(Consumer<Trait> traits, Sighting one, Sighting other) {
    for (Quantity.Kind kind : KINDS) {
      List<Count> ones = of(one.quantities(), kind);
      List<Count> others = of(other.quantities(), kind);
      if (!ones.isEmpty() && !others.isEmpty()) {
        traits.accept(Objects.requireNonNull(best(ones, others)));
        continue;
      }
      // What the sentence counts is less sure than what is counted of the event itself.
      Trait beside =
          best(
              ones.isEmpty() ? of(one.sceneQuantities(), kind) : ones,
              others.isEmpty() ? of(other.sceneQuantities(), kind) : others);
      if (beside != null && beside != Trait.COUNT_ALLOWS) {
        boolean differ = beside == Trait.OTHER_COUNT || beside == Trait.FAR_COUNT;
        traits.accept(differ ? Trait.SCENE_OTHER_COUNT : Trait.SCENE_SAME_COUNT);
      }
    }
  }

  /** How the counts agree that agree best; null where neither tells. */
  private static @Nullable Trait best(List<Count> ones, List<Count> others) {
    Trait best = null;
    for (Count one : ones) {
      for (Count other : others) {
        Trait trait = trait(one, other);
        best = best == null || trait.compareTo(best) < 0 ? trait : best;
      }
    }
    return best;
  }

  /**
   * How many a sighting says: the largest count, and the sum where several are listed ("two
   * soldiers, one rebel"), since one may also be a part of another.
   */
  private static List<Count> of(List<Quantity> quantities, Quantity.Kind kind) {
    // No stream: pairs are compared by the million, and most sightings count nothing of a kind.
    List<Count> counts = new ArrayList<>(2);
    for (Quantity quantity : quantities) {
      if (quantity.kind() == kind) {
        counts.add(Count.of(quantity));
      }
    }
    if (counts.size() < 2) {
      return counts;
    }
    Count largest = Collections.max(counts, Comparator.comparingLong(Count::size));
    long sum = counts.stream().mapToLong(Count::size).sum();
    return List.of(largest, new Count(sum, sum, sum));
  }

  private static Trait trait(Count a, Count b) {
    if (a.best() != null && a.best().equals(b.best())) {
      return a.best() >= TELLING ? Trait.SAME_COUNT : Trait.SAME_SMALL_COUNT;
    }
    double larger = Math.max(a.size(), b.size());
    double smaller = Math.max(1, Math.min(a.size(), b.size()));
    if (a.low() <= b.high() && b.low() <= a.high()) {
      boolean far = larger / smaller > FAR;
      return far || !a.tells() || !b.tells() ? Trait.COUNT_ALLOWS : Trait.COUNT_FITS;
    }
    if (larger > TELLING && larger / smaller <= RISE) {
      return Trait.COUNT_NEAR;
    }
    return larger / smaller > FAR ? Trait.FAR_COUNT : Trait.OTHER_COUNT;
  }

  /** The three values of a count, with open ends as far as they go. */
  private record Count(long low, @Nullable Long best, long high) {
    static Count of(Quantity quantity) {
      return new Count(
          quantity.low() == null ? 0 : quantity.low(),
          quantity.best(),
          quantity.high() == null ? Long.MAX_VALUE : quantity.high());
    }

    long size() {
      return best == null ? low : best;
    }

    /** A mere plural tells nothing. */
    boolean tells() {
      return best != null || low > SOME;
    }
  }
}
