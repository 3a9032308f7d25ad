package org.parley.dossier.incidents;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.When;

/** How well the times of two sightings agree; without a time, the days of publication stand in. */
final class TimeAgreement {
  private static final int WEEK = 7;

  /** Nights that a time lasts from which on more than one incident is to be expected in it. */
  private static final int PERIOD = 3;

  private TimeAgreement() {}

  static void addTo(Consumer<Trait> traits, Sighting one, Sighting other) {
    Trait trait = trait(one, other);
    traits.accept(trait == null ? Trait.UNDATED : trait);
  }

  private static @Nullable Trait trait(Sighting one, Sighting other) {
    When a = known(one.anyWhen());
    When b = known(other.anyWhen());
    if (a != null && b != null) {
      return both(a, b, one.when() != null && other.when() != null);
    }
    if (one.report().equals(other.report())) {
      return null;
    }
    if (a != null) {
      return against(a, other.published());
    }
    return b != null ? against(b, one.published()) : published(one.published(), other.published());
  }

  private static @Nullable When known(@Nullable When when) {
    return when == null || when.from() == null || when.to() == null ? null : when;
  }

  private static Trait both(When a, When b, boolean sure) {
    long gap = gap(from(a), to(a), from(b), to(b));
    boolean days = from(a).equals(to(a)) && from(b).equals(to(b));
    if (gap == 0) {
      return days
          ? Trait.SAME_DAY
          : isPeriod(a) || isPeriod(b) ? Trait.WITHIN_PERIOD : Trait.DAYS_OVERLAP;
    }
    boolean near =
        a.precision() == When.Precision.APPROXIMATE || b.precision() == When.Precision.APPROXIMATE;
    if (gap == 1) {
      return days && !near && sure ? Trait.NEXT_DAY : Trait.NEXT_DAY_UNSURE;
    }
    return gap < WEEK && (near || !sure) ? Trait.DAYS_APART : Trait.FAR_APART;
  }

  /** News without a day is of the day of publication or of the one before. */
  private static @Nullable Trait against(When when, @Nullable LocalDate published) {
    if (published == null) {
      return null;
    }
    long gap = gap(from(when), to(when), published.minusDays(1), published);
    return ofGap(gap, isPeriod(when) ? Trait.WITHIN_PERIOD : Trait.DAYS_OVERLAP);
  }

  private static @Nullable Trait published(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return null;
    }
    long gap = Math.abs(ChronoUnit.DAYS.between(one, other));
    return gap == 0
        ? Trait.PUBLISHED_SAME_DAY
        : gap == 1
            ? Trait.PUBLISHED_NEXT_DAY
            : gap < WEEK ? Trait.PUBLISHED_APART : Trait.FAR_APART;
  }

  private static Trait ofGap(long gap, Trait none) {
    return gap == 0
        ? none
        : gap == 1 ? Trait.NEXT_DAY_UNSURE : gap < WEEK ? Trait.DAYS_APART : Trait.FAR_APART;
  }

  private static boolean isPeriod(When when) {
    return ChronoUnit.DAYS.between(from(when), to(when)) >= PERIOD;
  }

  private static LocalDate from(When when) {
    return Objects.requireNonNull(when.from());
  }

  private static LocalDate to(When when) {
    return Objects.requireNonNull(when.to());
  }

  /** Days between two intervals: 0 where they share a day, 1 where they touch. */
  private static long gap(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
    if (to.isBefore(otherFrom)) {
      return ChronoUnit.DAYS.between(to, otherFrom);
    }
    return otherTo.isBefore(from) ? ChronoUnit.DAYS.between(otherTo, from) : 0;
  }
}
