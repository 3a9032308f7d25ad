package org.parley.language;

import java.util.List;
import java.util.Set;

/**
 * English words of time, in lower case: months, weekdays, nouns. Stateless, safe for use by many
 * threads.
 */
public final class EnglishCalendar {
  /** The months' full names, January first. */
  public static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Set<String> MONTH_NAMES = Set.copyOf(MONTHS);

  private static final Set<String> SHORT_MONTHS =
      Set.of("jan.", "feb.", "aug.", "sept.", "sep.", "oct.", "nov.", "dec.");

  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> TIME_NOUNS =
      Set.of(
          "second",
          "minute",
          "hour",
          "day",
          "night",
          "morning",
          "afternoon",
          "evening",
          "week",
          "weekend",
          "month",
          "year",
          "decade",
          "century",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "noon",
          "midnight",
          "dawn",
          "dusk",
          "spring",
          "summer",
          "autumn",
          "winter",
          "weekday",
          "moment",
          "period",
          "time",
          "eve",
          "anniversary");

  private EnglishCalendar() {}

  /** True for a common noun that says when or how long ("night", "week"), a lower-case lemma. */
  public static boolean isTimeNoun(String lemma) {
    return TIME_NOUNS.contains(lemma);
  }

  /** True for a month, in full or as newspapers shorten it ("sept."), in lower case. */
  public static boolean isMonth(String word) {
    return MONTH_NAMES.contains(word) || SHORT_MONTHS.contains(word);
  }

  /** True for a day of the week, in lower case and in full. */
  public static boolean isWeekday(String word) {
    return WEEKDAYS.contains(word);
  }
}
