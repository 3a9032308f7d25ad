package org.parley.extraction.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.When.Precision;
import org.parley.extraction.time.TimeWord.Role;

/** Reads holidays: "Christmas Eve", "last Ramadan", "Easter 1972", "Yom Kippur". */
final class Holidays {
  private Holidays() {}

  static @Nullable Meaning read(SentenceWords words, int i, Narrative narrative) {
    int at = i;
    boolean last = false;
    boolean next = false;
    if (words.is(at, "the")) {
      at++;
    }
    if (words.has(at, Role.LAST) || words.has(at, Role.NEXT) || words.is(at, "this")) {
      last = words.has(at, Role.LAST);
      next = words.has(at, Role.NEXT);
      at++;
    }
    TimeWord word = words.word(at);
    if (word == null
        || !word.is(Role.HOLIDAY)
        || !Character.isUpperCase(words.form(at).charAt(0))) {
      return null;
    }
    for (HolidayTable.Name name : HolidayTable.beginningWith(first(word.text()))) {
      int end = end(words, at, name.letters());
      if (end > at && !words.isPartOfName(at)) {
        return meaning(words, at, end, name, last, next, narrative);
      }
    }
    return null;
  }

  private static String first(String word) {
    return word.equals("d-day") ? "d" : word.equals("arba'een") ? "arba" : word;
  }

  /** Index after the tokens that spell {@code letters}; {@code i} where they spell another word. */
  private static int end(SentenceWords words, int i, String letters) {
    int matched = 0;
    for (int at = i; at < words.size(); at++) {
      String form = words.form(at);
      for (int k = 0; k < form.length(); k++) {
        char c = Character.toLowerCase(form.charAt(k));
        if (!Character.isLetterOrDigit(c)) {
          continue;
        }
        if (matched == letters.length() || letters.charAt(matched) != c) {
          return i;
        }
        matched++;
      }
      if (matched == letters.length()) {
        return at + 1;
      }
    }
    return i;
  }

  private static Meaning meaning(
      SentenceWords words,
      int at,
      int nameEnd,
      HolidayTable.Name name,
      boolean last,
      boolean next,
      Narrative narrative) {
    int end = nameEnd;
    Holiday holiday = name.holiday();
    boolean around = words.is(end, "week") || words.is(end, "weekend");
    if (around || words.isAny(end, "holiday", "holidays")) {
      end++;
    }
    int yearAt = words.isAny(end, ",", "of") ? end + 1 : end;
    int yearEnd = Years.end(words, yearAt);
    Holiday.Days days;
    if (yearEnd > yearAt) {
      days = holiday.in(Years.value(words, yearAt, yearEnd));
      end = yearEnd;
    } else if (holiday instanceof Holiday.Tabled(var only) && only.size() == 1) {
      days = only.get(0);
    } else {
      days = near(holiday, last, next || words.isAhead(at), narrative);
    }
    if (days == null) {
      return Meaning.open(end);
    }
    Meaning meaning = Meaning.days(days.from(), days.to(), Precision.DAY, end);
    return around ? meaning.approximate() : meaning;
  }

  /** The holiday at hand: the last or next one where that is said, else the nearest. */
  private static Holiday.@Nullable Days near(
      Holiday holiday, boolean last, boolean next, Narrative narrative) {
    LocalDate published = narrative.published();
    if (narrative.history() || published == null) {
      return narrative.history() && narrative.year() != null ? holiday.in(narrative.year()) : null;
    }
    Holiday.Days best = null;
    long bestDistance = Long.MAX_VALUE;
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      Holiday.Days days = holiday.in(year);
      if (days == null) {
        continue;
      }
      boolean past = days.to().isBefore(published);
      if ((last && !past) || (next && !last && past)) {
        continue;
      }
      long distance = Math.abs(days.from().toEpochDay() - published.toEpochDay());
      if (distance < bestDistance) {
        best = days;
        bestDistance = distance;
      }
    }
    return best;
  }
}
