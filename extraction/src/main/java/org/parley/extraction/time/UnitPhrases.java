package org.parley.extraction.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.time.TimeWord.Role;
import org.parley.extraction.time.TimeWord.Unit;

/**
 * Reads units with an article or ordinal: "the 19th century", "the third day of the siege", "the
 * year", "the weekend", "at the time", "the 7th", and seasons.
 */
final class UnitPhrases {
  private UnitPhrases() {}

  static @Nullable Meaning read(SentenceWords words, int i, Narrative narrative) {
    Meaning season = season(words, i, narrative);
    if (season != null) {
      return season;
    }
    int climate = words.is(i, "the") ? i + 1 : i;
    if (words.has(climate, Role.CLIMATE)) {
      return words.is(climate + 1, "season") ? Meaning.open(climate + 2) : null;
    }
    if (words.is(i, "one") && words.has(i + 1, Role.PART_OF_DAY)) {
      return Meaning.open(i + 2);
    }
    Meaning ordinal = ordinal(words, words.is(i, "the") ? i + 1 : i, narrative);
    if (ordinal != null) {
      return ordinal;
    }
    if (words.unit(i) != null) {
      return compound(words, i);
    }
    return words.is(i, "the") ? definite(words, i, narrative) : null;
  }

  // spring 1942 ; the winter of 1941 ; in the summer ; summer
  private static @Nullable Meaning season(SentenceWords words, int i, Narrative narrative) {
    int at = words.is(i, "the") ? i + 1 : i;
    TimeWord word = words.word(at);
    if (word == null || word.season() == 0 || !words.isNounTag(at) || isNameOfSeason(words, at)) {
      return null;
    }
    int yearAt = words.isAny(at + 1, "of", ",") ? at + 2 : at + 1;
    int yearEnd = Years.end(words, yearAt);
    if (yearEnd > yearAt) {
      Meaning season = Meaning.season(Years.value(words, yearAt, yearEnd), word.season(), yearEnd);
      boolean second = words.isDash(yearEnd) || words.is(yearEnd, "/");
      return second && words.digits(yearEnd + 1) > 0 ? season.endingAt(yearEnd + 2) : season;
    }
    if (words.is(at + 1, "of")) {
      Meaning year = RelativeTimes.read(words, at + 2, narrative);
      if (year != null && year.from() != null) {
        return Meaning.season(year.from().getYear(), word.season(), year.end());
      }
    }
    if (words.is(at + 1, "of")) {
      // the fall of a city
      return null;
    }
    if (word.text().equals("fall") && at == i && !words.has(i - 1, Role.EDGE)) {
      return null;
    }
    Integer year = narrative.thisYear();
    if (year == null) {
      return Meaning.open(at + 1);
    }
    if (narrative.published() != null && !narrative.history()) {
      int now = narrative.published().getMonthValue();
      boolean ahead = words.isAhead(at);
      year += !ahead && word.season() > now ? -1 : ahead && word.season() + 2 < now ? 1 : 0;
    }
    return Meaning.season(year, word.season(), at + 1);
  }

  /** "Arab Spring", "Winter Olympics". */
  private static boolean isNameOfSeason(SentenceWords words, int i) {
    String form = words.form(i);
    boolean capital = Character.isUpperCase(form.charAt(0));
    return capital
        && i > 0
        && !words.isDash(i - 1)
        && words.tag(i).startsWith("NNP")
        && (words.tag(i - 1).startsWith("NNP")
            || words.tag(i - 1).equals("JJ")
            || words.tag(i + 1).startsWith("NNP"))
        && words.year(i + 1) < 0;
  }

  private static @Nullable Meaning ordinal(SentenceWords words, int i, Narrative narrative) {
    TimeWord word = words.word(i);
    int number = words.isOrdinal(i) ? words.digits(i) : word == null ? 0 : word.ordinal();
    if (number < 1) {
      return null;
    }
    int unitAt = words.isDash(i + 1) ? i + 2 : i + 1;
    Unit unit = words.unit(unitAt);
    if (unit == Unit.CENTURY && !words.isPlural(unitAt)) {
      if (words.has(unitAt + 1, Role.ERA)) {
        boolean before = words.form(unitAt + 1).toLowerCase(java.util.Locale.ROOT).charAt(0) == 'b';
        return Meaning.century(before ? 1 - number : number, unitAt + 2);
      }
      return number <= 22 ? Meaning.century(number, unitAt + 1) : null;
    }
    if (unit == Unit.QUARTER && words.isPlural(unitAt)) {
      return null;
    }
    if (unit != null || words.has(unitAt, Role.PART_OF_DAY)) {
      return Meaning.open(unitAt + 1);
    }
    boolean alone =
        words.isOrdinal(i) && number <= 31 && words.is(i - 1, "the") && words.is(i - 2, "on");
    return alone && !words.isNounTag(i + 1) && !words.tag(i + 1).startsWith("JJ")
        ? dayOfMonth(number, words, i, narrative)
        : null;
  }

  // on the 7th
  private static Meaning dayOfMonth(int day, SentenceWords words, int i, Narrative narrative) {
    YearMonth month = narrative.month();
    LocalDate today = narrative.today();
    if (month == null && today != null) {
      month = YearMonth.from(today);
      if (!words.isAhead(i) && day > today.getDayOfMonth()) {
        month = month.minusMonths(1);
      }
    }
    return month == null || day > month.lengthOfMonth()
        ? Meaning.open(i + 1)
        : Meaning.day(month.atDay(day), i + 1);
  }

  // week-long ; day-long ; year-end ; year-ago
  private static @Nullable Meaning compound(SentenceWords words, int i) {
    if (!words.isDash(i + 1) || words.isPlural(i)) {
      return null;
    }
    boolean known = words.isAny(i + 2, "long", "end") || words.has(i + 2, Role.AGO);
    return known ? Meaning.open(i + 3) : null;
  }

  private static boolean isTimeAfter(SentenceWords words, int i) {
    return words.isAny(i, "at", "by") || words.isAny(i, "of", "from") || words.is(i, "since");
  }

  private static @Nullable Meaning definite(SentenceWords words, int i, Narrative narrative) {
    int at = i + 1;
    if (words.is(at, "time") && isTimeAfter(words, i - 1)) {
      return Meaning.open(at + 1);
    }
    if (words.has(at, Role.FISCAL) || isAdjective(words, at)) {
      at++;
    }
    Unit unit = words.unit(at);
    int yearEnd = Years.end(words, at);
    if (yearEnd > at && words.isAny(yearEnd, "period", "quarter")) {
      return Meaning.year(Years.value(words, at, yearEnd), yearEnd + 1);
    }
    if (unit == null) {
      boolean dated = words.is(i + 1, "latest") && words.is(at, "period");
      return dated ? Meaning.open(at + 1) : null;
    }
    if (words.isPlural(at)) {
      return Meaning.length(at + 1);
    }
    if (words.isDash(at + 1)) {
      return compound(words, at);
    }
    boolean full = at > i + 1;
    return switch (unit) {
      case WEEKEND -> {
        LocalDate today = narrative.today();
        yield today == null
            ? Meaning.open(at + 1)
            : RelativeTimes.weekend(today, 0, words.isAhead(at), at + 1);
      }
      case YEAR -> year(words, at, full, narrative);
      case DAY -> day(words, i, at, narrative);
      case WEEK -> Meaning.week(full ? null : narrative.today(), at + 1);
      case MONTH -> Meaning.month(full ? null : monthOf(narrative), at + 1);
      default -> Meaning.open(at + 1);
    };
  }

  private static boolean isAdjective(SentenceWords words, int i) {
    String tag = words.tag(i);
    return tag.equals("JJ") || tag.equals("JJS");
  }

  private static @Nullable YearMonth monthOf(Narrative narrative) {
    LocalDate today = narrative.today();
    return today == null ? narrative.month() : YearMonth.from(today);
  }

  // earlier in the day ; the day before the vote ; but not: it carried the day
  private static @Nullable Meaning day(SentenceWords words, int i, int at, Narrative narrative) {
    if (words.sentence().relation(at).equals("obj") && !words.has(at + 1, Role.AGO)) {
      return null;
    }
    boolean later = words.is(i - 1, "in") && words.has(i - 2, Role.EDGE);
    LocalDate day = narrative.day() != null ? narrative.day() : narrative.today();
    return later ? Meaning.day(day, at + 1) : Meaning.open(at + 1);
  }

  private static Meaning year(SentenceWords words, int at, boolean full, Narrative narrative) {
    int yearEnd = Years.bare(words, at + 1);
    if (yearEnd > at + 1) {
      return Meaning.year(Years.value(words, at + 1, yearEnd), yearEnd);
    }
    Integer year = narrative.thisYear();
    if (year == null || words.is(at + 1, "of")) {
      return Meaning.open(at + 1);
    }
    Meaning meaning = Meaning.year(year, at + 1);
    return full ? meaning.approximate() : meaning;
  }
}
