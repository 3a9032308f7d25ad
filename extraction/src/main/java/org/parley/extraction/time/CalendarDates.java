package org.parley.extraction.time;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.time.TimeWord.Role;

/** Reads dates that name a month: "March 7, 2022", "7 March", "the 7th of March", "March 2022". */
final class CalendarDates {
  /** Words after which "March" and "May" are months whatever their tag. */
  private static final Set<String> MONTH_FOLLOWS =
      Set.of("in", "since", "until", "till", "by", "last", "early", "late", "mid", "during");

  private CalendarDates() {}

  /** The date at {@code i}, a weekday before it included; null where there is none. */
  static @Nullable PartialDate read(SentenceWords words, int i, Narrative narrative) {
    int weekday = words.weekday(i);
    int at = i;
    if (weekday > 0) {
      at++;
      if (words.is(at, ",")) {
        at++;
      }
    }
    PartialDate date = afterWeekday(words, at, narrative);
    if (date == null || (weekday > 0 && date.day() == 0)) {
      return null;
    }
    return weekday == 0
        ? date
        : new PartialDate(date.year(), date.month(), date.day(), weekday, date.end());
  }

  private static @Nullable PartialDate afterWeekday(
      SentenceWords words, int i, Narrative narrative) {
    int at = words.is(i, "the") ? i + 1 : i;
    int month = words.month(at);
    if (month > 0) {
      return at > i ? null : monthFirst(words, at, month, narrative);
    }
    int day = words.dayOfMonth(at);
    if (day < 0) {
      TimeWord word = words.word(at);
      day = word != null && word.ordinal() > 0 && words.is(at + 1, "of") ? word.ordinal() : -1;
    }
    if (day < 0 || words.isMiddle(at)) {
      return null;
    }
    PartialDate joined = joinedDay(words, at, day, narrative);
    if (joined != null) {
      return joined;
    }
    int next = words.is(at + 1, "of") || words.is(at + 1, "day") ? at + 2 : at + 1;
    if (words.is(at + 1, "day") && words.is(next, "of")) {
      next++;
    }
    month = words.month(next);
    return month == 0 ? null : withYear(words, month, day, next + 1, narrative);
  }

  // 28 and 29 August: the first day ; April 24 and 25: the second
  private static @Nullable PartialDate joinedDay(
      SentenceWords words, int i, int day, Narrative narrative) {
    if (words.isAny(i + 1, "and", "or")
        && words.dayOfMonth(i + 2) > day
        && words.month(i + 3) > 0) {
      PartialDate next = afterWeekday(words, i + 2, narrative);
      return next == null ? null : new PartialDate(next.year(), next.month(), day, 0, i + 1);
    }
    boolean second = words.isAny(i - 1, "and", "or") && words.dayOfMonth(i - 2) > 0;
    if (second
        && words.month(i - 3) > 0
        && words.dayOfMonth(i - 2) < day
        && !words.isNounTag(i + 1)) {
      return withYear(words, words.month(i - 3), day, i + 1, narrative);
    }
    return null;
  }

  private static @Nullable PartialDate monthFirst(
      SentenceWords words, int i, int month, Narrative narrative) {
    int next = words.is(i + 1, ".") && words.dayOfMonth(i + 2) > 0 ? i + 2 : i + 1;
    int dayAt = words.is(next, "the") ? next + 1 : next;
    int day = words.dayOfMonth(dayAt);
    if (day > 0 && !words.has(dayAt + 1, Role.ERA) && !isClock(words, dayAt)) {
      return withYear(words, month, day, dayAt + 1, narrative);
    }
    return isOtherWord(words, i) ? null : withYear(words, month, 0, i + 1, narrative);
  }

  /** "on March 5 a.m." has no day: the number is an hour. */
  private static boolean isClock(SentenceWords words, int i) {
    return words.isAny(i + 1, "a.m.", "p.m.") || words.isAny(i + 1, "am", "pm");
  }

  /** "May" the modal, "March" the march, "April" the woman. */
  private static boolean isOtherWord(SentenceWords words, int i) {
    if (MONTH_FOLLOWS.contains(words.form(i - 1).toLowerCase(Locale.ROOT))) {
      return false;
    }
    if (words.is(i, "March") && isWalk(words, i)) {
      return true;
    }
    return switch (words.form(i)) {
      case "May", "March", "Mar", "Jan", "Dec", "Apr", "Jun", "Sep" ->
          !words.tag(i).startsWith("NNP") || words.isPartOfName(i);
      default -> words.isPartOfName(i);
    };
  }

  /** "his March to the Sea", "the March on Washington". */
  private static boolean isWalk(SentenceWords words, int i) {
    String before = words.tag(i - 1);
    boolean owned = before.startsWith("PRP") || before.equals("POS") || before.equals("DT");
    boolean onward =
        words.isAny(i + 1, "to", "of")
            || words.isAny(i + 1, "on", "for")
            || words.tag(i + 1).equals("NNP");
    return owned && onward;
  }

  private static PartialDate withYear(
      SentenceWords words, int month, int day, int end, Narrative narrative) {
    int at = end;
    if (words.is(at, ",") || words.is(at, "of") || words.is(at, "in")) {
      at++;
    }
    int yearEnd = Years.end(words, at);
    if (yearEnd > at) {
      return new PartialDate(Years.value(words, at, yearEnd), month, day, 0, yearEnd);
    }
    return yearInWords(words, month, day, end, narrative);
  }

  // July 25 of that year ; March this year ; in April last year
  private static PartialDate yearInWords(
      SentenceWords words, int month, int day, int end, Narrative narrative) {
    int at = words.is(end, "of") ? end + 1 : end;
    if (words.is(at, "the")) {
      at++;
    }
    Integer year = null;
    if (words.is(at + 1, "year")) {
      Integer now = narrative.published() == null ? null : narrative.published().getYear();
      if (words.has(at, Role.THAT)) {
        year = narrative.year();
      } else if (words.is(at, "this")) {
        year = now;
      } else if (words.is(at, "last")) {
        year = now == null ? null : now - 1;
      } else if (words.is(at, "next")) {
        year = now == null ? null : now + 1;
      } else if (words.is(at, "following")) {
        year = narrative.year() == null ? null : narrative.year() + 1;
      } else if (words.is(at, "previous")) {
        year = narrative.year() == null ? null : narrative.year() - 1;
      } else {
        return new PartialDate(null, month, day, 0, end);
      }
      return new PartialDate(year, month, day, 0, at + 2);
    }
    return new PartialDate(yearOfNext(words, month, end, narrative), month, day, 0, end);
  }

  /** "in April and June 1955": the year stands with the last of the months. */
  private static @Nullable Integer yearOfNext(
      SentenceWords words, int month, int end, Narrative narrative) {
    boolean joined = words.isAny(end, "and", "or") || words.is(end, ",");
    int at = joined ? end + 1 : end;
    if (!joined || words.month(at) < month && words.month(at + 1) < month) {
      return null;
    }
    PartialDate next = afterWeekday(words, at, narrative);
    return next == null || words.is(end, ",") && !words.is(next.end(), "and") && next.day() == 0
        ? null
        : next.year();
  }
}
