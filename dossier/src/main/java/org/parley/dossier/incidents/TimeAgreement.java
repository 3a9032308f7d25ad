package org.parley.dossier.incidents;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.When;

/** How well the times of two sightings agree; without a time, the days of publication stand in. */
final class TimeAgreement {
  private TimeAgreement() {}

  static int score(Sighting one, Sighting other) {
    When a = known(one.anyWhen());
    When b = known(other.anyWhen());
    if (a != null && b != null) {
      boolean sure = one.when() != null && other.when() != null;
      int score = both(a, b);
      return sure || score < Weights.NEXT_DAY ? score : score / 2;
    }
    if (one.report().equals(other.report())) {
      return 0;
    }
    if (a == null && b == null) {
      return published(one.published(), other.published());
    }
    return a == null ? against(b, one.published()) : against(a, other.published());
  }

  private static @Nullable When known(@Nullable When when) {
    return when == null || when.from() == null || when.to() == null ? null : when;
  }

  private static int both(When a, When b) {
    long gap = gap(from(a), to(a), from(b), to(b));
    boolean days = from(a).equals(to(a)) && from(b).equals(to(b));
    if (gap == 0) {
      return days ? Weights.SAME_DAY : Weights.DAYS_OVERLAP;
    }
    boolean near =
        a.precision() == When.Precision.APPROXIMATE || b.precision() == When.Precision.APPROXIMATE;
    if (gap == 1) {
      return days && !near ? Weights.NEXT_DAY : Weights.NEXT_DAY_UNSURE;
    }
    return near && gap < 7 ? Weights.NEXT_DAY : Weights.OTHER_DAYS;
  }

  /** News without a day is of the day of publication or of the one before. */
  private static int against(@Nullable When when, @Nullable LocalDate published) {
    if (when == null || published == null) {
      return 0;
    }
    long gap = gap(from(when), to(when), published.minusDays(1), published);
    return gap == 0
        ? Weights.DAYS_OVERLAP
        : gap == 1 ? Weights.NEXT_DAY_UNSURE : gap < 4 ? Weights.NEXT_DAY : Weights.OTHER_DAYS;
  }

  private static int published(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return 0;
    }
    long gap = Math.abs(ChronoUnit.DAYS.between(one, other));
    return gap == 0
        ? Weights.DAYS_OVERLAP
        : gap == 1 ? Weights.NEXT_DAY_UNSURE : gap < 4 ? Weights.NEXT_DAY : Weights.OTHER_DAYS;
  }

  private static LocalDate from(When when) {
    return java.util.Objects.requireNonNull(when.from());
  }

  private static LocalDate to(When when) {
    return java.util.Objects.requireNonNull(when.to());
  }

  /** Days between two intervals: 0 where they share a day, 1 where they touch. */
  private static long gap(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
    if (to.isBefore(otherFrom)) {
      return ChronoUnit.DAYS.between(to, otherFrom);
    }
    return otherTo.isBefore(from) ? ChronoUnit.DAYS.between(otherTo, from) : 0;
  }
}
