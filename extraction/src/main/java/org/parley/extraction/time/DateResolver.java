package org.parley.extraction.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The days a calendar date means, its year told from the telling where its words leave it out. */
final class DateResolver {
  /** In a history, a month so far back begins the next year: December 1941, then "in February". */
  private static final int BACK = 6;

  private static final int YEARS_SEARCHED = 6;

  private DateResolver() {}

  /** What {@code date}, written at token {@code i}, means; null where there is no such day. */
  static @Nullable Meaning resolve(
      PartialDate date, SentenceWords words, int i, Narrative narrative) {
    if (date.month() == 0) {
      Integer year = date.year();
      return year == null ? Meaning.open(date.end()) : Meaning.year(year, date.end());
    }
    if (date.day() > Month.of(date.month()).maxLength()) {
      return null;
    }
    Integer year = date.year() != null ? date.year() : year(date, words, i, narrative);
    if (year == null) {
      return Meaning.open(date.end());
    }
    YearMonth month = YearMonth.of(year, date.month());
    if (date.day() == 0) {
      return Meaning.month(month, date.end());
    }
    return date.day() > month.lengthOfMonth()
        ? null
        : Meaning.day(month.atDay(date.day()), date.end());
  }

  private static @Nullable Integer year(
      PartialDate date, SentenceWords words, int i, Narrative narrative) {
    if (narrative.history()) {
      return yearOfStory(date, narrative);
    }
    LocalDate published = narrative.published();
    if (published == null) {
      return null;
    }
    if (date.day() > 0) {
      return nearest(date, published);
    }
    return yearOfMonth(date.month(), words.isAheadOrPresent(i), published);
  }

  private static @Nullable Integer yearOfStory(PartialDate date, Narrative narrative) {
    Integer year = narrative.year();
    YearMonth month = narrative.month();
    if (year == null || month == null) {
      return year;
    }
    int back = month.getMonthValue() - date.month();
    return back > BACK ? Integer.valueOf(year + 1) : year;
  }

  /** The year that brings a day nearest; of the years around, one in which the weekday is right. */
  private static @Nullable Integer nearest(PartialDate date, LocalDate published) {
    Integer best = null;
    long bestDistance = Long.MAX_VALUE;
    int reach = date.weekday() > 0 ? YEARS_SEARCHED : 1;
    for (int year = published.getYear() - reach; year <= published.getYear() + 1; year++) {
      if (date.day() > YearMonth.of(year, date.month()).lengthOfMonth()) {
        continue;
      }
      LocalDate candidate = LocalDate.of(year, date.month(), date.day());
      if (date.weekday() > 0 && candidate.getDayOfWeek().getValue() != date.weekday()) {
        continue;
      }
      long distance = Math.abs(candidate.toEpochDay() - published.toEpochDay());
      if (distance < bestDistance) {
        best = year;
        bestDistance = distance;
      }
    }
    return best == null && date.weekday() > 0
        ? nearest(new PartialDate(null, date.month(), date.day(), 0, date.end()), published)
        : best;
  }

  private static int yearOfMonth(int month, boolean ahead, LocalDate published) {
    int now = published.getMonthValue();
    int year = published.getYear();
    if (ahead) {
      return month < now ? year + 1 : year;
    }
    return month > now ? year - 1 : year;
  }
}
