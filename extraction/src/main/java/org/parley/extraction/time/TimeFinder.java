package org.parley.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.When;
import org.parley.extraction.When.Precision;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.language.Span;

/**
 * Finds the time expressions of a sentence and the days they mean. Relative ones are told from the
 * publication date; where it is not known, their days stay open. Stateless and safe for use by many
 * threads.
 */
public final class TimeFinder {
  private static final Map<String, Integer> SMALL_NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12));

  private static final Set<String> PARTS_OF_DAY =
      Set.of("morning", "afternoon", "evening", "night", "dawn", "dusk", "noon", "midnight");

  private static final Set<String> EDGE_WORDS = Set.of("early", "late", "mid", "mid-");

  private final ParsedSentence sentence;
  private final @Nullable LocalDate published;
  private final Direction direction;

  /**
   * The time expressions of {@code sentence}, told from {@code published}, null where not known.
   */
  public TimeFinder(ParsedSentence sentence, @Nullable LocalDate published) {
    this.sentence = sentence;
    this.published = published;
    this.direction = new Direction(sentence);
  }

  /** A meaning, before it is bound to words. */
  private record Meaning(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalTime time,
      Precision precision,
      int end) {}

  /** All expressions, in order, none overlapping another. */
  public List<TimeExpression> find() {
    List<TimeExpression> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Meaning meaning = at(i);
      if (meaning == null) {
        i++;
        continue;
      }
      Span span = sentence.span(i, meaning.end());
      found.add(
          new TimeExpression(
              new When(span, meaning.from(), meaning.to(), meaning.time(), meaning.precision()),
              sentence.index(),
              i,
              meaning.end()));
      i = meaning.end();
    }
    return found;
  }

  private String form(int i) {
    return i < sentence.size() ? sentence.token(i).form() : "";
  }

  private String lower(int i) {
    return CalendarWords.lower(form(i));
  }

  private @Nullable Meaning at(int i) {
    Meaning meaning = clock(i);
    if (meaning == null) {
      meaning = iso(i);
    }
    if (meaning == null) {
      meaning = calendarDate(i);
    }
    if (meaning == null) {
      meaning = weekday(i);
    }
    if (meaning == null) {
      meaning = deictic(i);
    }
    if (meaning == null) {
      meaning = distance(i);
    }
    return meaning == null ? year(i) : meaning;
  }

  // 5 a.m. ; 5:30 pm ; 17:45
  private @Nullable Meaning clock(int i) {
    LocalTime time = null;
    int end = i;
    String form = form(i);
    int colon = form.indexOf(':');
    int hour =
        colon > 0 ? CalendarWords.number(form.substring(0, colon)) : CalendarWords.number(form);
    int minute = colon > 0 ? CalendarWords.number(form.substring(colon + 1)) : 0;
    if (hour >= 0 && hour <= 24 && minute >= 0 && minute < 60) {
      String half = lower(i + 1).replace(".", "");
      if (half.equals("am") || half.equals("pm")) {
        time = LocalTime.of(hour % 12 + (half.equals("pm") ? 12 : 0), minute);
        end = i + 2;
      } else if (colon > 0 && form.length() - colon == 3 && hour < 24) {
        time = LocalTime.of(hour, minute);
        end = i + 1;
      }
    }
    if (time == null) {
      String glued = form.replace(".", "").toLowerCase(java.util.Locale.ROOT);
      if (glued.length() > 2 && (glued.endsWith("am") || glued.endsWith("pm"))) {
        int value = CalendarWords.number(glued.substring(0, glued.length() - 2));
        if (value >= 1 && value <= 12) {
          time = LocalTime.of(value % 12 + (glued.endsWith("pm") ? 12 : 0), 0);
          end = i + 1;
        }
      }
    }
    if (time == null) {
      return null;
    }
    Meaning day = end < sentence.size() && !lower(end).isEmpty() ? dayAfterClock(end) : null;
    return day == null
        ? new Meaning(null, null, time, Precision.UNKNOWN, end)
        : new Meaning(day.from(), day.to(), time, day.precision(), day.end());
  }

  private @Nullable Meaning dayAfterClock(int i) {
    int at = lower(i).equals("on") ? i + 1 : i;
    Meaning day = weekday(at);
    return day == null ? calendarDate(at) : day;
  }

  private @Nullable Meaning iso(int i) {
    String form = form(i);
    if (form.length() == 10 && form.charAt(4) == '-' && form.charAt(7) == '-') {
      int year = CalendarWords.year(form.substring(0, 4));
      int month = CalendarWords.number(form.substring(5, 7));
      int day = CalendarWords.number(form.substring(8));
      return date(year, month, day, i + 1);
    }
    return null;
  }

  private static @Nullable Meaning date(int year, int month, int day, int end) {
    if (year < 0 || month < 1 || month > 12 || day < 1) {
      return null;
    }
    if (day > YearMonth.of(year, month).lengthOfMonth()) {
      return null;
    }
    LocalDate date = LocalDate.of(year, month, day);
    return new Meaning(date, date, null, Precision.DAY, end);
  }

  // March 7 ; March 7, 2022 ; 7 March 2022 ; March 2022 ; early March ; March
  private @Nullable Meaning calendarDate(int i) {
    int at = i;
    boolean edge = EDGE_WORDS.contains(lower(i));
    if (edge) {
      at = form(i + 1).equals("-") ? i + 2 : i + 1;
    }
    boolean shifted =
        lower(at).equals("last") || lower(at).equals("next") || lower(at).equals("this");
    int monthAt = shifted ? at + 1 : at;
    int day = CalendarWords.number(form(at));
    if (!shifted && day >= 1 && day <= 31) {
      int next = lower(at + 1).equals("of") ? at + 2 : at + 1;
      Month month = CalendarWords.month(form(next));
      return month == null || edge ? null : withYear(month, day, next + 1);
    }
    Month month = CalendarWords.month(form(monthAt));
    if (month == null || isNotAMonth(monthAt)) {
      return null;
    }
    int after = CalendarWords.number(form(monthAt + 1));
    if (!shifted && after >= 1 && after <= 31 && CalendarWords.year(form(monthAt + 1)) < 0) {
      return withYear(month, after, monthAt + 2);
    }
    int yearAt =
        form(monthAt + 1).equals(",") || lower(monthAt + 1).equals("of")
            ? monthAt + 2
            : monthAt + 1;
    int year = CalendarWords.year(form(yearAt));
    if (year > 0) {
      return month(
          YearMonth.of(year, month), yearAt + 1, edge ? Precision.APPROXIMATE : Precision.MONTH);
    }
    return bareMonth(month, shifted ? lower(at) : "", monthAt, edge);
  }

  /** "May" the modal, "March" the march. */
  private boolean isNotAMonth(int i) {
    String form = form(i);
    return (form.equals("May")
            || form.equals("March")
            || form.equals("Mar")
            || form.equals("Jan")
            || form.equals("Dec"))
        && !sentence.tag(i).startsWith("NNP");
  }

  private @Nullable Meaning withYear(Month month, int day, int end) {
    int yearAt = form(end).equals(",") ? end + 1 : end;
    int year = CalendarWords.year(form(yearAt));
    if (year > 0) {
      return date(year, month.getValue(), day, yearAt + 1);
    }
    if (published == null) {
      return new Meaning(null, null, null, Precision.UNKNOWN, end);
    }
    LocalDate best = null;
    for (int candidate = published.getYear() - 1;
        candidate <= published.getYear() + 1;
        candidate++) {
      if (day > YearMonth.of(candidate, month).lengthOfMonth()) {
        continue;
      }
      LocalDate date = LocalDate.of(candidate, month, day);
      if (best == null || closer(date, best)) {
        best = date;
      }
    }
    return best == null ? null : new Meaning(best, best, null, Precision.DAY, end);
  }

  private boolean closer(LocalDate date, LocalDate best) {
    long now = java.util.Objects.requireNonNull(published).toEpochDay();
    return Math.abs(date.toEpochDay() - now) < Math.abs(best.toEpochDay() - now);
  }

  private static Meaning month(YearMonth month, int end, Precision precision) {
    return new Meaning(month.atDay(1), month.atEndOfMonth(), null, precision, end);
  }

  private @Nullable Meaning bareMonth(Month month, String shift, int at, boolean edge) {
    if (published == null) {
      return new Meaning(null, null, null, Precision.UNKNOWN, at + 1);
    }
    int year = published.getYear();
    YearMonth now = YearMonth.from(published);
    YearMonth candidate = YearMonth.of(year, month);
    boolean future = shift.equals("next") || (!shift.equals("last") && direction.isFuture(at));
    if (future && candidate.isBefore(now)) {
      candidate = candidate.plusYears(1);
    } else if (!future && candidate.isAfter(now)) {
      candidate = candidate.minusYears(1);
    } else if (shift.equals("last") && candidate.equals(now)) {
      candidate = candidate.minusYears(1);
    }
    return month(candidate, at + 1, edge ? Precision.APPROXIMATE : Precision.MONTH);
  }

  // Monday ; last Monday ; early on Monday ; Monday morning ; Monday, March 7
  private @Nullable Meaning weekday(int i) {
    int at = i;
    String shift = "";
    if (lower(at).equals("last") || lower(at).equals("next") || lower(at).equals("this")) {
      shift = lower(at);
      at++;
    } else if (lower(at).equals("early") || lower(at).equals("late")) {
      at = lower(at + 1).equals("on") ? at + 2 : at + 1;
    }
    DayOfWeek day = CalendarWords.day(form(at));
    if (day == null) {
      return null;
    }
    int dateAt = form(at + 1).equals(",") ? at + 2 : at + 1;
    Meaning exact =
        CalendarWords.month(form(dateAt)) != null || CalendarWords.number(form(dateAt)) > 0
            ? calendarDate(dateAt)
            : null;
    if (exact != null && exact.precision() == Precision.DAY) {
      return exact;
    }
    int end = at + 1;
    if (PARTS_OF_DAY.contains(lower(end)) || lower(end).equals("overnight")) {
      end++;
    }
    if (published == null) {
      return new Meaning(null, null, null, Precision.UNKNOWN, end);
    }
    LocalDate date = weekday(day, shift, at);
    return new Meaning(date, date, null, Precision.DAY, end);
  }

  private LocalDate weekday(DayOfWeek day, String shift, int at) {
    LocalDate now = java.util.Objects.requireNonNull(published);
    return switch (shift) {
      case "last" -> now.with(TemporalAdjusters.previous(day));
      case "next" -> now.with(TemporalAdjusters.next(day));
      default ->
          direction.isFuture(at)
              ? now.with(TemporalAdjusters.nextOrSame(day))
              : now.with(TemporalAdjusters.previousOrSame(day));
    };
  }

  // today ; yesterday ; overnight ; this weekend ; last month ; next year
  private @Nullable Meaning deictic(int i) {
    String word = lower(i);
    switch (word) {
      case "today", "tonight" -> {
        return day(0, i + 1);
      }
      case "yesterday" -> {
        return day(-1, PARTS_OF_DAY.contains(lower(i + 1)) ? i + 2 : i + 1);
      }
      case "tomorrow" -> {
        return day(1, PARTS_OF_DAY.contains(lower(i + 1)) ? i + 2 : i + 1);
      }
      case "overnight" -> {
        return published == null
            ? new Meaning(null, null, null, Precision.UNKNOWN, i + 1)
            : new Meaning(published.minusDays(1), published, null, Precision.DAY, i + 1);
      }
      case "pre-dawn", "predawn" -> {
        return new Meaning(null, null, null, Precision.UNKNOWN, i + 1);
      }
      case "this", "last", "next", "past", "previous", "coming" -> {
        return shifted(word, i);
      }
      default -> {
        return null;
      }
    }
  }

  private Meaning day(int offset, int end) {
    LocalDate date = published == null ? null : published.plusDays(offset);
    return new Meaning(date, date, null, date == null ? Precision.UNKNOWN : Precision.DAY, end);
  }

  private @Nullable Meaning shifted(String word, int i) {
    String unitWord = lower(i + 1);
    int offset = word.equals("next") || word.equals("coming") ? 1 : word.equals("this") ? 0 : -1;
    if (PARTS_OF_DAY.contains(unitWord)) {
      return day(offset, i + 2);
    }
    if (unitWord.equals("weekend")) {
      return weekend(word, i);
    }
    CalendarWords.Unit unit = CalendarWords.unit(unitWord);
    boolean plural = unitWord.endsWith("s");
    if (unit == null
        || plural
        || unit == CalendarWords.Unit.HOUR
        || unit == CalendarWords.Unit.DAY) {
      return null;
    }
    if (published == null) {
      return new Meaning(null, null, null, Precision.UNKNOWN, i + 2);
    }
    return interval(unit, offset, i + 2);
  }

  private @Nullable Meaning interval(CalendarWords.Unit unit, int offset, int end) {
    LocalDate now = java.util.Objects.requireNonNull(published);
    return switch (unit) {
      case WEEK -> {
        LocalDate monday =
            now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(offset);
        yield new Meaning(monday, monday.plusDays(6), null, Precision.WEEK, end);
      }
      case MONTH -> month(YearMonth.from(now).plusMonths(offset), end, Precision.MONTH);
      case YEAR -> year(now.getYear() + offset, end);
      case DECADE -> {
        int first = now.getYear() / 10 * 10 + 10 * offset;
        yield new Meaning(
            LocalDate.of(first, 1, 1),
            LocalDate.of(first + 9, 12, 31),
            null,
            Precision.DECADE,
            end);
      }
      case CENTURY, HOUR, DAY -> null;
    };
  }

  private Meaning weekend(String word, int i) {
    if (published == null) {
      return new Meaning(null, null, null, Precision.UNKNOWN, i + 2);
    }
    LocalDate saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    boolean inside = published.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    if (word.equals("next")
        || word.equals("coming")
        || (word.equals("this") && !inside && direction.isFuture(i + 1))) {
      saturday = saturday.plusWeeks(1);
    } else if (inside && !word.equals("this")) {
      saturday = saturday.minusWeeks(1);
    }
    return new Meaning(saturday, saturday.plusDays(1), null, Precision.DAY, i + 2);
  }

  // two weeks ago ; a day earlier ; in three days
  private @Nullable Meaning distance(int i) {
    int at = i;
    boolean about =
        lower(at).equals("about") || lower(at).equals("just") || lower(at).equals("around");
    if (about) {
      at++;
    }
    Integer word = SMALL_NUMBERS.get(lower(at));
    int count = word != null ? word : CalendarWords.number(form(at));
    CalendarWords.Unit unit = count > 0 ? CalendarWords.unit(form(at + 1)) : null;
    if (unit == null) {
      return null;
    }
    String after = lower(at + 2);
    if (!after.equals("ago")) {
      return null;
    }
    int end = at + 3;
    if (published == null) {
      return new Meaning(null, null, null, Precision.UNKNOWN, end);
    }
    return switch (unit) {
      case HOUR -> new Meaning(published, published, null, Precision.DAY, end);
      case DAY -> day(-count, end);
      case WEEK -> {
        LocalDate date = published.minusWeeks(count);
        yield new Meaning(date, date, null, Precision.APPROXIMATE, end);
      }
      case MONTH -> month(YearMonth.from(published).minusMonths(count), end, Precision.MONTH);
      case YEAR -> year(published.getYear() - count, end);
      case DECADE -> year(published.getYear() - 10 * count, end);
      case CENTURY -> null;
    };
  }

  private @Nullable Meaning year(int i) {
    String form = form(i);
    int decade =
        form.length() == 5 && form.endsWith("s") ? CalendarWords.year(form.substring(0, 4)) : -1;
    if (decade > 0 && decade % 10 == 0) {
      return new Meaning(
          LocalDate.of(decade, 1, 1),
          LocalDate.of(decade + 9, 12, 31),
          null,
          Precision.DECADE,
          i + 1);
    }
    int value = CalendarWords.year(form);
    if (value < 1800 || value > 2100 || !sentence.tag(i).equals("CD")) {
      return null;
    }
    String before = i > 0 ? lower(i - 1) : "";
    boolean counts = sentence.relation(i).equals("nummod");
    boolean cued =
        before.equals("in")
            || before.equals("since")
            || before.equals("of")
            || before.equals("from")
            || before.equals("until")
            || before.equals("by")
            || before.equals("to")
            || before.equals("during");
    return counts && !cued ? null : year(value, i + 1);
  }

  private static Meaning year(int value, int end) {
    return new Meaning(
        LocalDate.of(value, 1, 1), LocalDate.of(value, 12, 31), null, Precision.YEAR, end);
  }
}
