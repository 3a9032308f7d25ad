package org.parley.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.time.TimeWord.Role;

/** Reads weekdays: "Monday", "last Friday", "Sunday night", "this coming Tuesday". */
final class Weekdays {
  private Weekdays() {}

  private static boolean isShift(SentenceWords words, int i) {
    TimeWord word = words.word(i);
    return words.is(i, "the")
        || word != null
            && (word.is(Role.LAST)
                || word.is(Role.NEXT)
                || word.is(Role.THIS)
                || word.is(Role.THAT));
  }

  /**
   * The weekday at {@code i}, words such as "last" before it included; null where there is none.
   */
  static @Nullable Meaning read(SentenceWords words, int i, Narrative narrative) {
    int at = i;
    boolean last = false;
    boolean next = false;
    boolean same = false;
    while (at < i + 3 && words.weekday(at) == 0) {
      last |= words.has(at, Role.LAST);
      next |= words.has(at, Role.NEXT);
      same |= words.has(at, Role.THAT);
      if (!isShift(words, at)) {
        return null;
      }
      at++;
    }
    int weekday = words.weekday(at);
    if (weekday == 0 || words.isPartOfName(at)) {
      return null;
    }
    int end = at + 1;
    if (words.has(end, Role.PART_OF_DAY)) {
      end++;
    }
    boolean told = words.is(i, "the") && at > i + 1 || same;
    LocalDate reference = told || narrative.history() ? narrative.day() : narrative.published();
    if (words.form(at).endsWith("days")) {
      return Meaning.length(end);
    }
    if (reference == null) {
      return Meaning.open(end);
    }
    DayOfWeek day = DayOfWeek.of(weekday);
    if (last) {
      return Meaning.day(reference.with(TemporalAdjusters.previous(day)), end);
    }
    if (next) {
      return Meaning.day(reference.with(TemporalAdjusters.next(day)), end);
    }
    boolean ahead = narrative.history() || words.isAheadOrPresent(at);
    return Meaning.day(
        reference.with(
            ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)),
        end);
  }
}
