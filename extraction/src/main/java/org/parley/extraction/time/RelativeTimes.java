package org.parley.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.time.TimeWord.Role;
import org.parley.extraction.time.TimeWord.Unit;

/**
 * Reads units shifted from a point of reference: "last month", "this weekend", "the next day",
 * "that same year", "the previous April". Bare "last", "this" and "next" count from the
 * publication; "that", "same", "previous", "following" and "the next" from the date told last.
 */
final class RelativeTimes {
  private RelativeTimes() {}

  /** The words before the unit, read. */
  private record Shift(int offset, boolean told, int unitAt) {}

  static @Nullable Meaning read(SentenceWords words, int i, Narrative narrative) {
    Shift shift = shift(words, i, narrative);
    if (shift == null) {
      return null;
    }
    int at = shift.unitAt();
    TimeWord word = words.word(at);
    if (word == null) {
      return null;
    }
    if (word.is(Role.PART_OF_DAY)) {
      return partOfDay(words, shift, narrative);
    }
    if (words.month(at) > 0) {
      return month(words, shift, narrative);
    }
    if (word.season() > 0) {
      return season(words, word.season(), shift, narrative);
    }
    if (word.is(Role.PERIOD)) {
      return period(words, i, shift, narrative);
    }
    Unit unit = word.unit();
    if (unit == null) {
      return amount(words, at);
    }
    return word.plural() ? Meaning.length(at + 1) : unit(words, unit, shift, narrative);
  }

  private static @Nullable Shift shift(SentenceWords words, int i, Narrative narrative) {
    int at = i;
    boolean article = words.is(at, "the") || words.is(at, "a");
    if (article) {
      at++;
    }
    int offset = 0;
    boolean told = false;
    int first = at;
    while (at < first + 3) {
      TimeWord word = words.word(at);
      if (word == null) {
        break;
      }
      if (word.is(Role.LAST)) {
        offset = -1;
        told |= word.text().startsWith("pr");
      } else if (word.is(Role.NEXT)) {
        offset = 1;
        told |= isTold(word.text(), article);
      } else if (word.is(Role.THAT)) {
        told = true;
      } else if (!word.is(Role.THIS) && !(at > first && word.is(Role.FISCAL))) {
        break;
      }
      at++;
    }
    if (at == first) {
      return null;
    }
    boolean history = narrative.history() && (words.is(first, "this") || article);
    return new Shift(offset, told || history, at);
  }

  private static boolean isTold(String word, boolean article) {
    return switch (word) {
      case "following", "subsequent", "succeeding", "ensuing" -> true;
      case "next" -> article;
      default -> false;
    };
  }

  // the past three weeks ; the next few days: a length of time
  private static @Nullable Meaning amount(SentenceWords words, int i) {
    int end = Durations.amountEnd(words, i);
    if (end > i && words.isDash(end)) {
      end++;
    }
    return end > i && words.unit(end) != null ? Meaning.length(end + 1) : null;
  }

  private static Meaning partOfDay(SentenceWords words, Shift shift, Narrative narrative) {
    int end = shift.unitAt() + 1;
    LocalDate day = shift.told() ? narrative.day() : narrative.today();
    return Meaning.day(day == null ? null : day.plusDays(shift.offset()), end);
  }

  private static @Nullable Meaning month(SentenceWords words, Shift shift, Narrative narrative) {
    int at = shift.unitAt();
    if (words.isPartOfName(at)) {
      return null;
    }
    YearMonth reference =
        shift.told() || narrative.history()
            ? narrative.month()
            : narrative.published() == null ? null : YearMonth.from(narrative.published());
    if (reference == null) {
      return Meaning.open(at + 1);
    }
    YearMonth month = YearMonth.of(reference.getYear(), words.month(at));
    boolean justPast = month.plusMonths(1).equals(reference) && words.is(at - 1, "last");
    if (shift.offset() < 0 && (justPast || !month.isBefore(reference))) {
      month = month.minusYears(1);
    } else if (shift.offset() > 0 && !month.isAfter(reference)) {
      month = month.plusYears(1);
    }
    int day = words.dayOfMonth(at + 1);
    return day > 0 && day <= month.lengthOfMonth()
        ? Meaning.day(month.atDay(day), at + 2)
        : Meaning.month(month, at + 1);
  }

  private static @Nullable Meaning season(
      SentenceWords words, int firstMonth, Shift shift, Narrative narrative) {
    int end = shift.unitAt() + 1;
    if (!words.isNounTag(end - 1)) {
      return null;
    }
    Integer year = shift.told() ? narrative.year() : narrative.thisYear();
    if (year == null) {
      return Meaning.open(end);
    }
    if (shift.told() || narrative.published() == null) {
      return Meaning.season(year + shift.offset(), firstMonth, end);
    }
    Meaning season = Meaning.season(year, firstMonth, end);
    LocalDate published = narrative.published();
    if (shift.offset() < 0 && season.to() != null && !season.to().isBefore(published)) {
      return Meaning.season(year - 1, firstMonth, end);
    }
    if (shift.offset() > 0 && season.from() != null && !season.from().isAfter(published)) {
      return Meaning.season(year + 1, firstMonth, end);
    }
    return season;
  }

  // that time ; this period ; the same moment
  private static @Nullable Meaning period(
      SentenceWords words, int i, Shift shift, Narrative narrative) {
    boolean same = words.is(shift.unitAt() - 1, "same") && !narrative.history();
    boolean thisTime = words.is(i, "this") && !narrative.history();
    boolean far = shift.offset() != 0;
    return same || thisTime || far ? null : Meaning.open(shift.unitAt() + 1);
  }

  private static Meaning unit(SentenceWords words, Unit unit, Shift shift, Narrative narrative) {
    int end = shift.unitAt() + 1;
    int offset = shift.offset();
    return switch (unit) {
      case MINUTE, HOUR -> Meaning.open(end);
      case DAY -> {
        LocalDate day = shift.told() ? narrative.day() : null;
        yield Meaning.day(day == null ? null : day.plusDays(offset), end);
      }
      case WEEKEND -> weekend(words, shift, narrative);
      case WEEK, FORTNIGHT -> {
        LocalDate day = shift.told() ? narrative.day() : narrative.today();
        yield Meaning.week(day == null ? null : day.plusWeeks(offset), end);
      }
      case MONTH -> {
        YearMonth month = shift.told() ? narrative.month() : monthOf(narrative.today());
        yield Meaning.month(month == null ? null : month.plusMonths(offset), end);
      }
      case QUARTER -> Quarters.shifted(offset, shift.told() ? null : narrative.today(), end);
      case YEAR -> {
        Integer year = shift.told() ? narrative.year() : yearOf(narrative.today());
        yield year == null ? Meaning.open(end) : Meaning.year(year + offset, end);
      }
      case DECADE -> {
        Integer year = shift.told() ? narrative.year() : yearOf(narrative.today());
        yield year == null
            ? Meaning.open(end)
            : Meaning.decade(Math.floorDiv(year, 10) * 10 + 10 * offset, end);
      }
      case CENTURY -> {
        Integer year = shift.told() ? narrative.year() : yearOf(narrative.today());
        yield year == null
            ? Meaning.open(end)
            : Meaning.century(Math.floorDiv(year - 1, 100) + 1 + offset, end);
      }
    };
  }

  private static @Nullable YearMonth monthOf(@Nullable LocalDate day) {
    return day == null ? null : YearMonth.from(day);
  }

  private static @Nullable Integer yearOf(@Nullable LocalDate day) {
    return day == null ? null : Integer.valueOf(day.getYear());
  }

  private static Meaning weekend(SentenceWords words, Shift shift, Narrative narrative) {
    int end = shift.unitAt() + 1;
    LocalDate today = shift.told() ? narrative.day() : narrative.today();
    if (today == null) {
      return Meaning.open(end);
    }
    boolean plain = shift.offset() == 0;
    return weekend(today, shift.offset(), plain && words.isAhead(shift.unitAt()), end);
  }

  /** Saturday and Sunday: those at hand or just past, or with {@code offset} those beside them. */
  static Meaning weekend(LocalDate today, int offset, boolean ahead, int end) {
    LocalDate saturday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    boolean inside = today.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    if (offset > 0 || (ahead && !inside)) {
      saturday = saturday.plusWeeks(1);
    } else if (offset < 0 && inside) {
      saturday = saturday.minusWeeks(1);
    }
    return Meaning.days(
        saturday, saturday.plusDays(1), org.parley.extraction.When.Precision.DAY, end);
  }
}
