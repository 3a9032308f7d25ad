package org.parley.extraction.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of days, months, seasons and lengths of time. */
final class CalendarWords {
  private static final Map<String, DayOfWeek> DAYS = new HashMap<>();
  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, Unit> UNITS = new HashMap<>();
  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

  /** A length of time. */
  enum Unit {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE,
    CENTURY
  }

  static {
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      DAYS.put(name, day);
      DAYS.put(name + "s", day);
    }
    String[][] short3 = {
      {"mon", "mon."},
      {"tue", "tue.", "tues", "tues."},
      {"wed", "wed."},
      {"thu", "thu.", "thur", "thurs", "thurs."},
      {"fri", "fri."},
      {"sat", "sat."},
      {"sun", "sun."}
    };
    for (int i = 0; i < short3.length; i++) {
      for (String name : short3[i]) {
        DAYS.put(name, DayOfWeek.of(i + 1));
      }
    }
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      MONTHS.put(name, month);
      MONTHS.put(name.substring(0, 3), month);
      MONTHS.put(name.substring(0, 3) + ".", month);
    }
    MONTHS.put("sept", Month.SEPTEMBER);
    MONTHS.put("sept.", Month.SEPTEMBER);
    for (Unit unit : Unit.values()) {
      String name = unit.name().toLowerCase(Locale.ROOT);
      UNITS.put(name, unit);
      UNITS.put(name + "s", unit);
    }
    UNITS.put("centuries", Unit.CENTURY);
    UNITS.put("hrs", Unit.HOUR);
  }

  private CalendarWords() {}

  /** The weekday a capitalised word names; null for other words. */
  static @Nullable DayOfWeek day(String form) {
    return isCapital(form) && !form.equals("Sun") && !form.equals("Sat")
        ? DAYS.get(lower(form))
        : null;
  }

  /** The month a capitalised word names; null for other words. */
  static @Nullable Month month(String form) {
    return isCapital(form) ? MONTHS.get(lower(form)) : null;
  }

  /** The length of time a word names; null for other words. */
  static @Nullable Unit unit(String form) {
    return UNITS.get(lower(form));
  }

  /** First month of the season a word names; null for other words. */
  static @Nullable Integer season(String form) {
    return SEASONS.get(lower(form));
  }

  /** A year written with four digits, 1000 to 2199; -1 for anything else. */
  static int year(String form) {
    if (form.length() != 4) {
      return -1;
    }
    int value = number(form);
    return value >= 1000 && value < 2200 ? value : -1;
  }

  /** Digits, with an ordinal ending allowed ("7th"); -1 for anything else. */
  static int number(String form) {
    int end = form.length();
    String lower = lower(form);
    if (end > 2
        && (lower.endsWith("st")
            || lower.endsWith("nd")
            || lower.endsWith("rd")
            || lower.endsWith("th"))) {
      end -= 2;
    }
    if (end == 0 || end > 6) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < end; i++) {
      char c = form.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  private static boolean isCapital(String form) {
    return !form.isEmpty() && Character.isUpperCase(form.charAt(0));
  }

  static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }
}
