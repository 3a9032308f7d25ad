package org.parley.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.language.EnglishCalendar;

/**
 * Reads the day out of the dates that publishers write: ISO 8601 with or without a time
 * ("2022-03-07T05:10Z", "20220307"), and a day, month name and year in any order with anything
 * around them ("9:55 AM ET, Sun January 4, 2015"). The day is taken as written, whatever the time
 * zone. Dates in figures whose order is a matter of country ("03/04/2015") are not guessed.
 */
public final class PublicationDate {
  private static final List<String> MONTHS =
      EnglishCalendar.MONTHS.stream().map(name -> name.substring(0, 3)).toList();

  /** Longer strings are no dates; the bound keeps a hostile one cheap. */
  private static final int LONGEST = 200;

  /** Year of the first newspaper; no report is older. */
  private static final int EARLIEST = 1605;

  private PublicationDate() {}

  /** The day, or null where the words do not give one. */
  public static @Nullable LocalDate parse(String words) {
    if (words.length() > LONGEST) {
      return null;
    }
    String text = words.strip();
    LocalDate iso = iso(text);
    if (iso != null && iso.getYear() < EARLIEST) {
      return null;
    }
    return iso != null ? iso : withMonthName(parts(text));
  }

  private static @Nullable LocalDate iso(String text) {
    int digits = leadingDigits(text);
    if (digits == 8) {
      return date(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
    }
    if (digits != 4 || text.length() < 10) {
      return null;
    }
    char separator = text.charAt(4);
    boolean shaped =
        (separator == '-' || separator == '/' || separator == '.') && text.charAt(7) == separator;
    boolean ends =
        text.length() == 10
            || !Character.isLetterOrDigit(text.charAt(10))
            || text.charAt(10) == 'T';
    return shaped && ends
        ? date(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
        : null;
  }

  /**
   * The month's name decides: the day stands next to it, the year is the only number of four
   * digits.
   */
  private static @Nullable LocalDate withMonthName(List<String> parts) {
    int year = 0;
    for (String part : parts) {
      // A zone such as "+0000" has four digits too.
      if (year < EARLIEST && part.length() == 4 && leadingDigits(part) == 4) {
        year = number(part, 0, 4);
      }
    }
    for (int i = 0; i < parts.size() && year >= EARLIEST; i++) {
      int month = month(parts.get(i));
      if (month == 0) {
        continue;
      }
      for (int beside : new int[] {i + 1, i - 1}) {
        int day = beside >= 0 && beside < parts.size() ? day(parts.get(beside)) : 0;
        if (day > 0) {
          return date(year, month, day);
        }
      }
    }
    return null;
  }

  private static int month(String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    if (lower.equals("sept")) {
      return 9;
    }
    int whole = EnglishCalendar.MONTHS.indexOf(lower);
    return (whole >= 0 ? whole : MONTHS.indexOf(lower)) + 1;
  }

  private static int day(String part) {
    int digits = leadingDigits(part);
    String rest = part.substring(digits).toLowerCase(Locale.ROOT);
    boolean ordinal = rest.isEmpty() || List.of("st", "nd", "rd", "th").contains(rest);
    return digits >= 1 && digits <= 2 && ordinal ? number(part, 0, digits) : 0;
  }

  /** Runs of letters and digits. A time of day ("9:55") stays one part, and so no day. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == ':');
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        parts.add(text.substring(start, i));
        start = -1;
      }
    }
    return parts;
  }

  private static int leadingDigits(String text) {
    int count = 0;
    while (count < text.length() && text.charAt(count) >= '0' && text.charAt(count) <= '9') {
      count++;
    }
    return count;
  }

  /** The number written from {@code from} to {@code to}, -1 where that is no number. */
  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
