package org.parley.extraction.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.When.Precision;
import org.parley.extraction.time.TimeWord.Role;

/**
 * Reads ranges: "from 3 to 9 May", "between March and June 1999", "1991-95", "May 3-9". What one
 * end leaves out, the other gives.
 */
final class Ranges {
  private Ranges() {}

  /** The range at {@code i}, its "from" or "between" included; null where there is none. */
  static @Nullable Meaning read(SentenceWords words, int i, Narrative narrative) {
    boolean from = words.is(i, "from");
    boolean between = words.is(i, "between");
    int start = from || between ? i + 1 : i;
    if (words.is(start, "the") && words.word(start + 1) == null && !words.mayTell(start + 1)) {
      return null;
    }
    PartialDate left = end(words, start, narrative);
    if (left == null) {
      return null;
    }
    int separator = left.end();
    boolean dash = words.isDash(separator) || words.is(separator, "/");
    boolean to = words.isAny(separator, "to", "until") || words.isAny(separator, "through", "till");
    if (!(dash || (to && !between) || (between && words.is(separator, "and")))) {
      return null;
    }
    boolean certain = dash || from || between;
    PartialDate right = rightEnd(words, separator + 1, left, dash, narrative);
    return right == null ? null : join(words, i, left, right, certain, narrative);
  }

  /** One end: a date, a month, a year, or a bare day of the month. */
  private static @Nullable PartialDate end(SentenceWords words, int i, Narrative narrative) {
    PartialDate date = CalendarDates.read(words, i, narrative);
    if (date != null) {
      return date;
    }
    int yearEnd = Years.bare(words, i);
    if (yearEnd > i || words.year(i) > 1000 && words.isDash(i + 1)) {
      return new PartialDate(words.year(i), 0, 0, 0, i + 1);
    }
    boolean separated = words.isDash(i + 1) || words.is(i + 1, "to");
    if (separated && words.digits(i) > 0 && words.has(i + 3, Role.ERA)) {
      // 499-493 BC
      int right = Years.value(words, i + 2, i + 4);
      int left = words.digits(i);
      return new PartialDate(right <= 0 ? 1 - left : left, 0, 0, 0, i + 1);
    }
    if (words.has(i + 1, Role.ERA) && words.digits(i) > 0) {
      return new PartialDate(Years.value(words, i, i + 2), 0, 0, 0, i + 2);
    }
    int day = words.dayOfMonth(i);
    return day > 0 ? new PartialDate(null, 0, day, 0, i + 1) : null;
  }

  private static @Nullable PartialDate rightEnd(
      SentenceWords words, int i, PartialDate left, boolean dash, Narrative narrative) {
    if (left.isYear() && dash && words.form(i).length() == 2) {
      // 1991-95
      int value = words.digits(i);
      int year = left.year() == null ? 0 : left.year();
      return value > year % 100 ? new PartialDate(year - year % 100 + value, 0, 0, 0, i + 1) : null;
    }
    PartialDate right = end(words, i, narrative);
    if (right == null || right.month() > 0 || right.day() == 0 || left.day() == 0) {
      return right;
    }
    // May 3-9 ; Nov. 13-15, 1989
    if (left.month() == 0) {
      return null;
    }
    int yearAt = words.is(right.end(), ",") ? right.end() + 1 : right.end();
    int year = words.year(yearAt);
    return year > 0
        ? new PartialDate(year, left.month(), right.day(), 0, yearAt + 1)
        : right.inMonth(left.month());
  }

  private static @Nullable Meaning join(
      SentenceWords words,
      int i,
      PartialDate left,
      PartialDate right,
      boolean certain,
      Narrative narrative) {
    PartialDate first = left;
    PartialDate last = right;
    if (first.isYear() != last.isYear()) {
      return null;
    }
    if (first.isYear()) {
      return certain || words.has(i - 1, Role.YEAR_WORD) || words.is(i - 1, "(")
          ? joined(first, last, words, i, narrative)
          : null;
    }
    if (first.month() == 0) {
      if (last.month() == 0 || last.day() == 0) {
        return null;
      }
      first = first.inMonth(last.month()).inYear(last.year());
    }
    if (first.year() == null && last.year() != null) {
      first = first.inYear(first.month() > last.month() ? last.year() - 1 : last.year());
    } else if (last.year() == null && first.year() != null) {
      last = last.inYear(last.month() < first.month() ? first.year() + 1 : first.year());
    }
    return joined(first, last, words, i, narrative);
  }

  private static @Nullable Meaning joined(
      PartialDate first, PartialDate last, SentenceWords words, int i, Narrative narrative) {
    Meaning from = DateResolver.resolve(first, words, i, narrative);
    Meaning to = DateResolver.resolve(last, words, i, narrative);
    if (from == null || to == null) {
      return null;
    }
    LocalDate start = from.from();
    LocalDate end = to.to();
    if (start == null || end == null) {
      return Meaning.open(to.end());
    }
    if (end.isBefore(start)) {
      // December to February, told without years
      end = end.plusYears(1);
    }
    if (end.isBefore(start)) {
      return null;
    }
    Precision coarser =
        from.precision().compareTo(to.precision()) > 0 ? from.precision() : to.precision();
    return Meaning.days(start, end, coarser, to.end());
  }
}
