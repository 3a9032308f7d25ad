package org.parley.extraction;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.language.Span;

/**
 * A time expression and the days it means.
 *
 * @param span the words
 * @param from first day; null where the text and the publication date do not fix it
 * @param to last day, inclusive; null where {@code from} is null
 * @param time time of day as the text says it, its zone left open; null where not said
 * @param precision the finest unit the text fixes
 */
public record When(
    Span span,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalTime time,
    Precision precision) {

  /** The finest unit that is fixed. */
  public enum Precision {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    YEAR,
    DECADE,
    CENTURY,
    /** Said to be near the interval: "about a week ago". */
    APPROXIMATE,
    /** A length of time or a time that nothing fixes. */
    UNKNOWN;

    /** The name used in output, in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
