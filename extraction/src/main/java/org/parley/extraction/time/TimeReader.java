package org.parley.extraction.time;

import org.jspecify.annotations.Nullable;
import org.parley.extraction.time.TimeWord.Role;

/** Tries the kinds of time expression, the longest first, at one word. */
final class TimeReader {
  private TimeReader() {}

  /** The expression that begins at {@code i}; null where none does. */
  static @Nullable Meaning read(SentenceWords words, int i, Narrative narrative) {
    if (!words.mayTell(i)) {
      return null;
    }
    if (words.has(i, Role.ARTICLE) && !words.mayTell(i + 1) && !isAdjective(words, i + 1)) {
      return null;
    }
    if (words.has(i, Role.RANGE)) {
      return Ranges.read(words, i, narrative);
    }
    Meaning meaning = Ranges.read(words, i, narrative);
    if (meaning == null) {
      meaning = Edges.read(words, i, narrative);
    }
    return meaning == null ? plain(words, i, narrative) : meaning;
  }

  private static boolean isAdjective(SentenceWords words, int i) {
    String tag = words.tag(i);
    return (tag.equals("JJ") || tag.equals("JJS") || words.is(i, "latter")) && words.mayTell(i + 1);
  }

  /** An expression that is no range and no part of another. */
  static @Nullable Meaning plain(SentenceWords words, int i, Narrative narrative) {
    Meaning meaning = clock(words, i, narrative);
    if (meaning == null) {
      meaning = calendar(words, i, narrative);
    }
    if (meaning == null) {
      meaning = Deictics.read(words, i, narrative);
    }
    if (meaning == null) {
      meaning = Quarters.read(words, i, narrative);
    }
    if (meaning == null) {
      meaning = RelativeTimes.read(words, i, narrative);
    }
    if (meaning == null) {
      meaning = UnitPhrases.read(words, i, narrative);
    }
    return meaning == null ? Durations.read(words, i, narrative) : meaning;
  }

  /** A date, weekday, holiday or year. */
  static @Nullable Meaning calendar(SentenceWords words, int i, Narrative narrative) {
    Meaning meaning = NumericDates.read(words, i);
    if (meaning == null) {
      meaning = Holidays.read(words, i, narrative);
    }
    if (meaning != null) {
      return meaning;
    }
    PartialDate date = CalendarDates.read(words, i, narrative);
    meaning = date == null ? null : DateResolver.resolve(date, words, i, narrative);
    if (meaning == null) {
      meaning = Weekdays.read(words, i, narrative);
    } else if (words.isMiddle(i)) {
      return meaning.approximate();
    }
    return meaning == null ? Years.read(words, i) : meaning;
  }

  // 5 a.m. ; 5 a.m. on Monday ; 9 p.m. Wednesday
  private static @Nullable Meaning clock(SentenceWords words, int i, Narrative narrative) {
    Meaning clock = ClockTimes.read(words, i);
    if (clock == null) {
      return null;
    }
    int next = words.isAny(clock.end(), "on", ",") ? clock.end() + 1 : clock.end();
    if (!words.mayTell(next)) {
      return clock;
    }
    Meaning day = calendar(words, next, narrative);
    if (day == null) {
      day = Deictics.read(words, next, narrative);
    }
    return day == null || day.isOpen() && !isWeekday(words, next) ? clock : day.at(clock.time());
  }

  private static boolean isWeekday(SentenceWords words, int i) {
    return words.weekday(i) > 0;
  }
}
