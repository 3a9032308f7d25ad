package org.parley.dossier.incidents;

import org.jspecify.annotations.Nullable;
import org.parley.extraction.Quantity;

/**
 * How well the counts of two sightings agree: equal, one within the other's bounds ("dozens" and
 * 44), near as tolls that rise are, or apart.
 */
final class CountAgreement {
  /** A toll may grow by half while bodies are found. */
  private static final double RISE = 1.6;

  /** Counts below this are too common for equality to tell much. */
  private static final long TELLING = 4;

  private CountAgreement() {}

  static int score(Sighting one, Sighting other) {
    int score = 0;
    for (Quantity.Kind kind :
        new Quantity.Kind[] {Quantity.Kind.FATALITIES, Quantity.Kind.INJURED}) {
      Quantity a = of(one, kind);
      Quantity b = of(other, kind);
      if (a != null && b != null) {
        score += score(a, b);
      }
    }
    return score;
  }

  private static @Nullable Quantity of(Sighting sighting, Quantity.Kind kind) {
    Quantity largest = null;
    for (Quantity quantity : sighting.quantities()) {
      if (quantity.kind() == kind && (largest == null || size(quantity) > size(largest))) {
        largest = quantity;
      }
    }
    return largest;
  }

  private static long size(Quantity quantity) {
    Long size = quantity.best() != null ? quantity.best() : quantity.low();
    return size == null ? 0 : size;
  }

  static int score(Quantity a, Quantity b) {
    if (a.best() != null && a.best().equals(b.best())) {
      return a.best() >= TELLING ? 2 * Weights.SAME_COUNT : Weights.SAME_COUNT;
    }
    if (fits(a, b)) {
      return Weights.COUNT_FITS;
    }
    double larger = Math.max(size(a), size(b));
    double smaller = Math.max(1, Math.min(size(a), size(b)));
    if (larger == 0) {
      return 0;
    }
    if (larger <= TELLING || larger / smaller > RISE) {
      return larger / smaller > 3 ? Weights.OTHER_COUNT : Weights.OTHER_COUNT / 2;
    }
    return Weights.COUNT_NEAR;
  }

  /** True where the bounds of the two share a value, and one of them is open or vague. */
  static boolean fits(Quantity a, Quantity b) {
    long aLow = a.low() == null ? 0 : a.low();
    long bLow = b.low() == null ? 0 : b.low();
    long aHigh = a.high() == null ? Long.MAX_VALUE : a.high();
    long bHigh = b.high() == null ? Long.MAX_VALUE : b.high();
    return aLow <= bHigh && bLow <= aHigh;
  }
}
