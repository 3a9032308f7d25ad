package org.parley.dossier.incidents;

import java.util.List;
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

  private CountAgreement() {}

  static void addTo(Consumer<Trait> traits, Sighting one, Sighting other) {
    for (Quantity.Kind kind : KINDS) {
      Quantity a = of(one, kind);
      Quantity b = of(other, kind);
      if (a != null && b != null) {
        traits.accept(trait(a, b));
      }
    }
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

  private static Trait trait(Quantity a, Quantity b) {
    if (a.best() != null && a.best().equals(b.best())) {
      return a.best() >= TELLING ? Trait.SAME_COUNT : Trait.SAME_SMALL_COUNT;
    }
    if (fits(a, b)) {
      return Trait.COUNT_FITS;
    }
    double larger = Math.max(size(a), size(b));
    double smaller = Math.max(1, Math.min(size(a), size(b)));
    if (larger > TELLING && larger / smaller <= RISE) {
      return Trait.COUNT_NEAR;
    }
    return larger / smaller > FAR ? Trait.FAR_COUNT : Trait.OTHER_COUNT;
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
