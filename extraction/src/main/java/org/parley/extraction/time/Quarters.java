package org.parley.extraction.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.time.TimeWord.Role;
import org.parley.extraction.time.TimeWord.Unit;

/** Reads quarters of a year: "the third quarter", "first-quarter", "the second quarter of 1998". */
final class Quarters {
  private Quarters() {}

  static @Nullable Meaning read(SentenceWords words, int i, Narrative narrative) {
    int at = words.is(i, "the") ? i + 1 : i;
    if (words.has(at, Role.FISCAL)) {
      at = words.isDash(at + 1) ? at + 2 : at + 1;
    }
    TimeWord word = words.word(at);
    int quarter = word != null && word.ordinal() > 0 ? word.ordinal() : -1;
    if (quarter < 1 || quarter > 4) {
      return null;
    }
    int unit = words.isDash(at + 1) ? at + 2 : at + 1;
    if (words.unit(unit) != Unit.QUARTER || words.isPlural(unit)) {
      return null;
    }
    int yearAt = words.is(unit + 1, "of") || words.is(unit + 1, ",") ? unit + 2 : unit + 1;
    int yearEnd = Years.bare(words, yearAt);
    if (yearEnd > yearAt) {
      return Meaning.quarter(Years.value(words, yearAt, yearEnd), quarter, yearEnd);
    }
    if (words.is(unit + 1, "of") || words.isAny(unit + 1, "last", "this")) {
      Meaning year = RelativeTimes.read(words, yearAt, narrative);
      if (year != null && year.from() != null) {
        return Meaning.quarter(year.from().getYear(), quarter, year.end());
      }
    }
    LocalDate today = narrative.today();
    return today == null
        ? Meaning.open(unit + 1)
        : near(today, quarter, words.isAhead(unit), unit + 1);
  }

  /** The last such quarter that has begun, or the next where the clause looks ahead. */
  private static Meaning near(LocalDate today, int quarter, boolean ahead, int end) {
    int now = (today.getMonthValue() + 2) / 3;
    int year = today.getYear();
    if (ahead) {
      return Meaning.quarter(quarter < now ? year + 1 : year, quarter, end);
    }
    return Meaning.quarter(quarter > now ? year - 1 : year, quarter, end);
  }

  /** The quarter {@code offset} from that of {@code today}. */
  static Meaning shifted(int offset, @Nullable LocalDate today, int end) {
    if (today == null) {
      return Meaning.open(end);
    }
    LocalDate day = today.plusMonths(3L * offset);
    return Meaning.quarter(day.getYear(), (day.getMonthValue() + 2) / 3, end);
  }
}
