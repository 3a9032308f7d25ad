package org.parley.extraction.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.When.Precision;

/** Reads dates in figures: "2013-03-22", "22/03/2013", "22.03.2013", "9/11". */
final class NumericDates {
  private NumericDates() {}

  static @Nullable Meaning read(SentenceWords words, int i) {
    String form = words.form(i);
    int length = form.length();
    if (length < 4 || length > 20) {
      return null;
    }
    if (form.equals("9/11")) {
      return Meaning.day(LocalDate.of(2001, 9, 11), i + 1);
    }
    char separator = length > 4 ? form.charAt(4) : 0;
    boolean figures = SentenceWords.number(form, 0, 4) > 0;
    if (figures && length >= 8 && (separator == '-' || separator == '/' || separator == '.')) {
      return yearFirst(form, separator, i + 1);
    }
    return yearLast(form, i + 1);
  }

  // 2013-03-22 ; 2013/03/22 ; 2013-03-22T05:00
  private static @Nullable Meaning yearFirst(String form, char separator, int end) {
    int second = form.indexOf(separator, 5);
    if (second < 0) {
      return null;
    }
    int last = form.indexOf('T', second);
    int year = SentenceWords.number(form, 0, 4);
    int month = SentenceWords.number(form, 5, second);
    int day = SentenceWords.number(form, second + 1, last < 0 ? form.length() : last);
    return isDay(year, month, day) ? Meaning.day(LocalDate.of(year, month, day), end) : null;
  }

  // 22/03/2013 ; 3/22/2013 ; 22.03.2013 ; 22-3-2013
  private static @Nullable Meaning yearLast(String form, int end) {
    int first = separator(form, 0);
    int second = first < 1 ? -1 : form.indexOf(form.charAt(first), first + 1);
    if (second < 0 || form.length() - second != 5) {
      return null;
    }
    int a = SentenceWords.number(form, 0, first);
    int b = SentenceWords.number(form, first + 1, second);
    int year = SentenceWords.number(form, second + 1, form.length());
    boolean dayFirst = isDay(year, b, a);
    boolean monthFirst = isDay(year, a, b) && form.charAt(first) != '.';
    if (dayFirst && monthFirst && a != b) {
      return either(LocalDate.of(year, b, a), LocalDate.of(year, a, b), end);
    }
    if (dayFirst) {
      return Meaning.day(LocalDate.of(year, b, a), end);
    }
    return monthFirst ? Meaning.day(LocalDate.of(year, a, b), end) : null;
  }

  /** Day or month first is not told: the days from the one reading to the other hold both. */
  private static Meaning either(LocalDate one, LocalDate other, int end) {
    return one.isBefore(other)
        ? Meaning.days(one, other, Precision.APPROXIMATE, end)
        : Meaning.days(other, one, Precision.APPROXIMATE, end);
  }

  private static int separator(String form, int from) {
    for (int i = from; i < form.length() && i < 3; i++) {
      char c = form.charAt(i);
      if (c == '/' || c == '.' || c == '-') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDay(int year, int month, int day) {
    return year >= 1000
        && year < 2200
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }
}
