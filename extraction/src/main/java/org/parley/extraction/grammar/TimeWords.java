package org.parley.extraction.grammar;

import java.util.Set;
import org.parley.language.EnglishCalendar;

/** Words that head a time phrase. */
public final class TimeWords {
  private static final Set<String> FEASTS = Set.of("ramadan", "christmas", "easter");

  private TimeWords() {}

  /** True for the name of a day, month or feast, as a lower-case lemma ("march", "oct."). */
  public static boolean isCalendarName(String lemma) {
    return EnglishCalendar.isMonth(lemma)
        || EnglishCalendar.isWeekday(lemma)
        || FEASTS.contains(lemma);
  }

  /** True where a phrase with this head says when. */
  public static boolean isTime(String lemma, String form) {
    return EnglishCalendar.isTimeNoun(lemma)
        || (isCalendarName(lemma) && Character.isUpperCase(form.codePointAt(0)))
        || isYear(form);
  }

  private static boolean isYear(String form) {
    return form.length() == 4
        && (form.startsWith("19") || form.startsWith("20"))
        && Character.isDigit(form.charAt(2))
        && Character.isDigit(form.charAt(3));
  }
}
