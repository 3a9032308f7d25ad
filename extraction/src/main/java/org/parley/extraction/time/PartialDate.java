package org.parley.extraction.time;

import org.jspecify.annotations.Nullable;

/**
 * A calendar date as far as its words go.
 *
 * @param year astronomical (1 BC is 0), or null
 * @param month 1 to 12, or 0
 * @param day 1 to 31, or 0
 * @param weekday 1 to 7 where one is said beside the date, or 0
 * @param end index after the last token
 */
record PartialDate(@Nullable Integer year, int month, int day, int weekday, int end) {

  PartialDate inYear(@Nullable Integer other) {
    return new PartialDate(other, month, day, weekday, end);
  }

  PartialDate inMonth(int other) {
    return new PartialDate(year, other, day, weekday, end);
  }

  /** Only a year. */
  boolean isYear() {
    return month == 0 && day == 0 && year != null;
  }
}
