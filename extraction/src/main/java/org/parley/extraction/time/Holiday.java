package org.parley.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The day or days of a holiday in each year. */
sealed interface Holiday {

  /** First and last day. */
  record Days(LocalDate from, LocalDate to) {}

  /** The days that begin in {@code year}; null where they are not known. */
  @Nullable Days in(int year);

  /** The same day of every year. */
  record Fixed(int month, int day) implements Holiday {
    @Override
    public Days in(int year) {
      LocalDate date = LocalDate.of(year, month, day);
      return new Days(date, date);
    }
  }

  /** The fourth Thursday of November; -1 counts from the end. */
  record Nth(int month, int ordinal, int weekday) implements Holiday {
    @Override
    public Days in(int year) {
      LocalDate date =
          LocalDate.of(year, Month.of(month), 1)
              .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.of(weekday)));
      return new Days(date, date);
    }
  }

  /** Days from Easter Sunday. */
  record Easter(boolean orthodox, int offset) implements Holiday {
    @Override
    public Days in(int year) {
      LocalDate easter = orthodox ? julian(year) : gregorian(year);
      LocalDate date = easter.plusDays(offset);
      return new Days(date, date);
    }

    /** By the Anonymous Gregorian algorithm, published in Nature in 1876. */
    private static LocalDate gregorian(int year) {
      int a = year % 19;
      int b = year / 100;
      int c = year % 100;
      int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
      int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
      int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
      return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    /** By Meeus's algorithm for the Julian calendar, moved to the Gregorian one. */
    private static LocalDate julian(int year) {
      int d = (19 * (year % 19) + 15) % 30;
      int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
      int f = d + e + 114;
      return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(year / 100 - year / 400 - 2L);
    }
  }

  /** Days that are tabled. */
  record Tabled(List<Days> days) implements Holiday {
    public Tabled {
      days = List.copyOf(days);
    }

    @Override
    public @Nullable Days in(int year) {
      for (Days each : days) {
        if (each.from().getYear() == year) {
          return each;
        }
      }
      return null;
    }

    /** Reads "1990-04-26 1991-04-15" or "1990-03-28/1990-04-25 …". */
    static Tabled parse(String text) {
      List<Days> days = new ArrayList<>();
      for (String day : text.split(" ")) {
        int slash = day.indexOf('/');
        LocalDate from = day(slash < 0 ? day : day.substring(0, slash));
        days.add(new Days(from, slash < 0 ? from : day(day.substring(slash + 1))));
      }
      return new Tabled(days);
    }

    /** Quicker than the parser of all kinds of dates, which a short run would have to warm up. */
    private static LocalDate day(String text) {
      if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
        throw new IllegalArgumentException("not a day: " + text);
      }
      return LocalDate.of(
          Integer.parseInt(text, 0, 4, 10),
          Integer.parseInt(text, 5, 7, 10),
          Integer.parseInt(text, 8, 10, 10));
    }
  }

  /** A day that differs from country to country. */
  record Open() implements Holiday {
    @Override
    public @Nullable Days in(int year) {
      return null;
    }
  }
}
