package org.parley.extraction.time;

import org.jspecify.annotations.Nullable;
import org.parley.extraction.When.Precision;
import org.parley.extraction.time.TimeWord.Role;
import org.parley.extraction.time.TimeWord.Unit;

/**
 * Reads parts of a longer time: "early March", "late in 1990", "the end of the month", "the first
 * half of 1998", "the last week of August", "the night of 6 to 7 March".
 */
final class Edges {
  private Edges() {}

  static @Nullable Meaning read(SentenceWords words, int i, Narrative narrative) {
    if (words.has(i, Role.EDGE)) {
      return adverb(words, i, narrative);
    }
    int at = words.is(i, "the") || words.is(i, "a") ? i + 1 : i;
    if (words.has(at, Role.EDGE) && at > i) {
      Meaning hours = hours(words, at, narrative);
      if (hours == null && words.is(i, "the")) {
        hours = adverb(words, at, narrative);
      }
      return hours != null ? hours : part(words, i, at, narrative);
    }
    if (words.has(at, Role.PART_OF_DAY) && !words.is(i, "a")) {
      return partOfDay(words, i, at, narrative);
    }
    if (words.has(at, Role.EDGE_NOUN) && words.isAny(at + 1, "of", "to")) {
      return within(words, at + 2, narrative);
    }
    return part(words, i, at, narrative);
  }

  // early March ; late on Monday ; early in the year ; later that month ; mid - 1990
  private static @Nullable Meaning adverb(SentenceWords words, int i, Narrative narrative) {
    int at = words.isDash(i + 1) ? i + 2 : i + 1;
    if (words.is(at, "to") && words.has(at + 1, Role.EDGE)) {
      at += 2;
    }
    if (words.isAny(at, "in", "on") || words.isAny(at, "of", "during")) {
      at++;
    }
    return within(words, at, narrative);
  }

  /** What stands at {@code i}, said to be near where it is more than a day. */
  private static @Nullable Meaning within(SentenceWords words, int i, Narrative narrative) {
    if (!words.mayTell(i)) {
      return null;
    }
    Meaning whole = TimeReader.plain(words, i, narrative);
    if (whole == null || (whole.isOpen() && isLength(words, i))) {
      return null;
    }
    return whole.precision() == Precision.DAY ? whole : whole.approximate();
  }

  /** "some weeks" has no early part, "the early days" is no date by itself. */
  private static boolean isLength(SentenceWords words, int i) {
    TimeWord word = words.word(i);
    return word != null && (word.number() > 0 && !word.is(Role.ARTICLE) || word.plural());
  }

  // the early morning hours of November 1 ; the early hours of Sunday
  private static @Nullable Meaning hours(SentenceWords words, int i, Narrative narrative) {
    int at = i + 1;
    if (words.has(at, Role.PART_OF_DAY)) {
      at++;
    }
    if (!words.is(at, "hours")) {
      return null;
    }
    Meaning day =
        words.isAny(at + 1, "of", "on") ? TimeReader.plain(words, at + 2, narrative) : null;
    return day == null ? Meaning.open(at + 1) : day;
  }

  // the morning of March 3 ; noon Thursday ; dawn on Monday ; the night of 6 to 7 March
  private static @Nullable Meaning partOfDay(
      SentenceWords words, int i, int at, Narrative narrative) {
    int next = at + 1;
    if (words.isAny(next, "of", "on")) {
      next++;
    }
    Meaning clock = ClockTimes.read(words, at);
    Meaning day = null;
    if (words.mayTell(next)) {
      day = Ranges.read(words, next, narrative);
      if (day == null) {
        day = TimeReader.calendar(words, next, narrative);
      }
      if (day == null && next > at + 1) {
        day = RelativeTimes.read(words, next, narrative);
      }
    }
    if (day != null) {
      return clock == null ? day : day.at(clock.time());
    }
    if (clock != null) {
      return clock.endingAt(Math.max(clock.end(), at + 1));
    }
    boolean placed = words.isAny(i - 1, "at", "before") || words.isAny(i - 1, "by", "until");
    boolean lone = at > i && words.isAny(i - 1, "in", "during");
    boolean rare = !words.is(at, "night") && !words.is(at, "morning") && words.isNounTag(at);
    boolean predawn = words.isAny(at, "predawn", "pre-dawn");
    return predawn || lone || (placed && at == i && (rare || words.is(at, "night")))
        ? Meaning.open(at + 1)
        : null;
  }

  // the first half of 1998 ; the last week of August ; the first two months of 1937
  private static @Nullable Meaning part(SentenceWords words, int i, int at, Narrative narrative) {
    TimeWord which = words.word(at);
    boolean last = which != null && which.is(Role.LAST) || words.isAny(at, "latter", "final");
    int ordinal = which == null ? 0 : which.ordinal();
    if (words.is(at, "early")) {
      ordinal = 1;
    }
    if (ordinal == 0 && !last) {
      return null;
    }
    int unitAt = at + 1;
    if (words.has(unitAt, Role.PART) && words.unit(unitAt) == null) {
      Meaning whole =
          words.is(unitAt + 1, "of") ? TimeReader.plain(words, unitAt + 2, narrative) : null;
      return whole == null ? null : half(whole, words.is(unitAt, "half"), last, ordinal);
    }
    int count = 1;
    int end = NumberReader.end(words, unitAt);
    if (end > unitAt) {
      count = NumberReader.value(words, unitAt, end);
      unitAt = end;
    }
    Unit unit = words.unit(unitAt);
    if (unit == null || !words.is(unitAt + 1, "of")) {
      return null;
    }
    Meaning whole =
        words.mayTell(unitAt + 2) ? TimeReader.calendar(words, unitAt + 2, narrative) : null;
    if (whole == null || whole.isOpen() || unit == Unit.QUARTER) {
      return null;
    }
    return units(whole, unit, words.isPlural(unitAt), last, ordinal, count);
  }

  private static Meaning half(Meaning whole, boolean half, boolean last, int ordinal) {
    if (!half
        || whole.precision() != Precision.YEAR
        || whole.from() == null
        || whole.to() == null) {
      return whole.approximate();
    }
    boolean second = last || ordinal == 2;
    return second
        ? Meaning.days(whole.from().plusMonths(6), whole.to(), Precision.APPROXIMATE, whole.end())
        : Meaning.days(
            whole.from(),
            whole.from().plusMonths(6).minusDays(1),
            Precision.APPROXIMATE,
            whole.end());
  }

  private static Meaning units(
      Meaning whole, Unit unit, boolean plural, boolean last, int ordinal, int count) {
    var from = whole.from();
    var to = whole.to();
    if (from == null || to == null || (plural && count == 1)) {
      return whole.approximate();
    }
    int days = unit == Unit.WEEK ? 7 : unit == Unit.DAY ? 1 : 0;
    if (days > 0) {
      int length = days * count;
      var start = last ? to.minusDays(length - 1L) : from.plusDays((ordinal - 1L) * days);
      var end = start.plusDays(length - 1L);
      Precision precision = days == 1 ? Precision.DAY : Precision.WEEK;
      return end.isAfter(to) || start.isBefore(from)
          ? whole.approximate()
          : Meaning.days(start, end, precision, whole.end());
    }
    if (unit == Unit.MONTH && whole.precision() == Precision.YEAR && count <= 12) {
      var start = last ? to.plusDays(1).minusMonths(count) : from.plusMonths(ordinal - 1L);
      return Meaning.days(
          start, start.plusMonths(count).minusDays(1), Precision.MONTH, whole.end());
    }
    return whole.approximate();
  }
}
