package org.parley.extraction.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.time.TimeWord.Role;
import org.parley.extraction.time.TimeWord.Unit;

/**
 * Reads lengths of time, "three weeks", "for days", and the points that they lead to: "two weeks
 * ago", "a day later", "in three months". A length alone has no days.
 */
final class Durations {
  private Durations() {}

  /** Index after an amount, counted or not: "three", "a few", "several"; {@code i} for none. */
  static int amountEnd(SentenceWords words, int i) {
    int at = i;
    while (at < i + 3 && words.has(at, Role.APPROXIMATE) && !words.has(at, Role.ARTICLE)) {
      at++;
    }
    int end = NumberReader.end(words, at);
    TimeWord word = words.word(at);
    boolean article = word != null && word.is(Role.ARTICLE);
    if (end > at && !article) {
      if (words.isAny(end, "or", "to") || words.isDash(end)) {
        int second = NumberReader.end(words, end + 1);
        if (second > end + 1 && words.unit(second) != null) {
          return second;
        }
      }
      return words.is(end, "more") ? end + 1 : end;
    }
    int after = article ? at + 1 : at;
    if (words.has(after, Role.AMOUNT)) {
      return words.is(after + 1, "of") || words.is(after + 1, "more") || words.is(after + 1, "a")
          ? after + 2
          : after + 1;
    }
    return end;
  }

  static @Nullable Meaning read(SentenceWords words, int i, Narrative narrative) {
    TimeWord first = words.word(i);
    if (first != null && first.unit() != null && first.plural()) {
      return bareUnits(words, i);
    }
    if (first != null && first.is(Role.EACH)) {
      return words.unit(i + 1) != null || words.weekday(i + 1) > 0 ? Meaning.length(i + 2) : null;
    }
    int end = amountEnd(words, i);
    if (end == i) {
      return null;
    }
    int unitAt = words.isDash(end) ? end + 1 : end;
    if (words.is(unitAt, "full")
        || words.is(unitAt, "consecutive")
        || words.is(unitAt, "straight")
        || words.is(unitAt, "long")) {
      unitAt++;
    }
    Unit unit = words.unit(unitAt);
    if (unit == null || unit == Unit.QUARTER || isName(words, unitAt) || isRate(words, i, end)) {
      return null;
    }
    if (isAge(words, unitAt)) {
      return null;
    }
    int amountAt = countAt(words, i, end);
    int count =
        amountAt < 0 ? 0 : NumberReader.value(words, amountAt, NumberReader.end(words, amountAt));
    boolean exact = amountAt == i;
    return point(words, i, unitAt, unit, count, exact, narrative);
  }

  /** Where the counted number stands; -1 for "several", "two or three". */
  private static int countAt(SentenceWords words, int i, int end) {
    int at = i;
    while (at < end && words.has(at, Role.APPROXIMATE) && !words.has(at, Role.ARTICLE)) {
      at++;
    }
    int numberEnd = NumberReader.end(words, at);
    return numberEnd == end && numberEnd > at ? at : -1;
  }

  /** "30-year-old", "three days old". */
  private static boolean isAge(SentenceWords words, int unitAt) {
    int next = words.isDash(unitAt + 1) ? unitAt + 2 : unitAt + 1;
    return words.is(next, "old") || words.is(next, "olds");
  }

  /** "60 Minutes". */
  private static boolean isName(SentenceWords words, int i) {
    return words.tag(i).startsWith("NNP") && words.isPlural(i);
  }

  /** "four flights a week", "$ 500 million a year". */
  private static boolean isRate(SentenceWords words, int i, int end) {
    String before = words.tag(i - 1);
    boolean counted =
        before.equals("NNS")
            || before.equals("CD")
            || before.equals("NN") && words.tag(i - 2).equals("CD");
    boolean point = words.has(end + 1, Role.AGO) && !words.is(end + 1, "before");
    return words.isAny(i, "a", "an") && end == i + 1 && counted && !point;
  }

  private static @Nullable Meaning bareUnits(SentenceWords words, int i) {
    return isAge(words, i) || words.unit(i) == Unit.QUARTER || words.tag(i).startsWith("NNP")
        ? null
        : words.is(i + 1, "ago") ? Meaning.open(i + 2) : Meaning.length(i + 1);
  }

  private static @Nullable Meaning point(
      SentenceWords words,
      int i,
      int unitAt,
      Unit unit,
      int count,
      boolean exact,
      Narrative narrative) {
    int next = words.isDash(unitAt + 1) ? unitAt + 2 : unitAt + 1;
    if (words.has(next, Role.AGO)) {
      if (words.is(next, "ago")) {
        return measured(unit, -count, exact, Narrative.begin(narrative.today(), false), next + 1);
      }
      boolean free = words.is(next, "later") || words.is(next, "earlier") || isFree(words, next);
      if (free) {
        int sign =
            words.is(next, "later")
                    || words.is(next, "after")
                    || words.is(next, "afterwards")
                    || words.is(next, "thereafter")
                ? 1
                : -1;
        Narrative told =
            narrative.year() == null && !narrative.history()
                ? Narrative.begin(narrative.published(), false)
                : Narrative.begin(narrative.day(), false);
        return measuredFromStory(unit, sign * count, exact, narrative, told, next + 1);
      }
    }
    if (words.is(unitAt + 1, "from") && words.is(unitAt + 2, "now")) {
      return measured(unit, count, exact, Narrative.begin(narrative.today(), false), unitAt + 3);
    }
    if (words.is(i - 1, "in") && !words.isDash(unitAt - 1) && words.isAhead(unitAt)) {
      return measured(unit, count, exact, Narrative.begin(narrative.today(), false), unitAt + 1);
    }
    boolean drawnOut = words.isDash(unitAt + 1) && words.is(unitAt + 2, "long");
    return Meaning.length(drawnOut ? unitAt + 3 : unitAt + 1);
  }

  /** "two days before" with nothing after it to count from. */
  private static boolean isFree(SentenceWords words, int i) {
    String tag = words.tag(i + 1);
    return tag.isEmpty() || tag.equals(".") || tag.equals(",") || tag.equals("CC");
  }

  private static Meaning measuredFromStory(
      Unit unit, int count, boolean exact, Narrative narrative, Narrative told, int end) {
    if (told.published() != null) {
      return measured(unit, count, exact, told, end);
    }
    YearMonth month = narrative.month();
    if (unit == Unit.MONTH && month != null && count != 0 && exact) {
      return Meaning.month(month.plusMonths(count), end);
    }
    Integer year = narrative.year();
    if (year == null) {
      return Meaning.open(end);
    }
    return switch (unit) {
      case YEAR ->
          exact ? Meaning.year(year + count, end) : Meaning.year(year + count, end).approximate();
      case DECADE -> Meaning.year(year + 10 * count, end).approximate();
      default -> Meaning.open(end);
    };
  }

  /**
   * The point {@code count} units from the day of {@code from}; open where the count is not said.
   */
  private static Meaning measured(Unit unit, int count, boolean exact, Narrative from, int end) {
    LocalDate day = from.published();
    if (day == null || Math.abs(count) > 2000 || count == 0) {
      return Meaning.open(end);
    }
    Meaning meaning =
        switch (unit) {
          case MINUTE -> Meaning.day(day, end);
          case HOUR -> Meaning.day(day, end).approximate();
          case DAY -> Meaning.day(day.plusDays(count), end);
          case WEEK -> Meaning.week(day.plusWeeks(count), end);
          case FORTNIGHT -> Meaning.week(day.plusWeeks(2L * count), end);
          case WEEKEND -> Meaning.open(end);
          case MONTH -> Meaning.month(YearMonth.from(day).plusMonths(count), end);
          case QUARTER -> Quarters.shifted(count, day, end);
          case YEAR -> Meaning.year(day.getYear() + count, end);
          case DECADE -> Meaning.year(day.getYear() + 10 * count, end).approximate();
          case CENTURY -> Meaning.year(day.getYear() + 100 * count, end).approximate();
        };
    return exact ? meaning : meaning.approximate();
  }
}
