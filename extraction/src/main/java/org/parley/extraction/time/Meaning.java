package org.parley.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.When.Precision;

/**
 * What the words up to {@code end} mean, before they are bound to their place in the text.
 *
 * @param from first day, or null
 * @param to last day, null where {@code from} is
 * @param time time of day, or null
 * @param precision the finest unit that is fixed
 * @param isLength whether the words tell how long or how often, not when
 * @param end index after the last token
 */
record Meaning(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalTime time,
    Precision precision,
    boolean isLength,
    int end) {

  /** A length of time, or a time that comes back: "three weeks", "every day". */
  static Meaning length(int end) {
    return new Meaning(null, null, null, Precision.UNKNOWN, true, end);
  }

  /** A time that nothing fixes. */
  static Meaning open(int end) {
    return new Meaning(null, null, null, Precision.UNKNOWN, false, end);
  }

  /** One day; open where {@code day} is null. */
  static Meaning day(@Nullable LocalDate day, int end) {
    return day == null ? open(end) : new Meaning(day, day, null, Precision.DAY, false, end);
  }

  /** Two or more days. */
  static Meaning days(LocalDate from, LocalDate to, Precision precision, int end) {
    return new Meaning(from, to, null, precision, false, end);
  }

  /** The week, Monday to Sunday, in which {@code day} lies. */
  static Meaning week(@Nullable LocalDate day, int end) {
    if (day == null) {
      return open(end);
    }
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return days(monday, monday.plusDays(6), Precision.WEEK, end);
  }

  static Meaning month(@Nullable YearMonth month, int end) {
    return month == null
        ? open(end)
        : days(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, end);
  }

  /** The quarter of a calendar year, 1 to 4. */
  static Meaning quarter(int year, int quarter, int end) {
    YearMonth first = YearMonth.of(year, 3 * quarter - 2);
    return days(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.QUARTER, end);
  }

  /** Three months from {@code firstMonth}; the winter of a year begins in its December. */
  static Meaning season(int year, int firstMonth, int end) {
    YearMonth first = YearMonth.of(year, firstMonth);
    return days(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.SEASON, end);
  }

  /** A year; before our era astronomically, 1 BC as 0. */
  static Meaning year(int year, int end) {
    return days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, end);
  }

  static Meaning decade(int first, int end) {
    return days(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), Precision.DECADE, end);
  }

  /** The nineteenth century begins in 1801. */
  static Meaning century(int number, int end) {
    int last = number * 100;
    return days(LocalDate.of(last - 99, 1, 1), LocalDate.of(last, 12, 31), Precision.CENTURY, end);
  }

  /** The same days, said to be near. */
  Meaning approximate() {
    return from == null ? this : new Meaning(from, to, time, Precision.APPROXIMATE, isLength, end);
  }

  Meaning at(@Nullable LocalTime clock) {
    return clock == null ? this : new Meaning(from, to, clock, precision, isLength, end);
  }

  Meaning endingAt(int token) {
    return token == end ? this : new Meaning(from, to, time, precision, isLength, token);
  }

  boolean isOpen() {
    return from == null;
  }
}
