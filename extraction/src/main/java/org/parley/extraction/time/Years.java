package org.parley.extraction.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.time.TimeWord.Role;

/** Years, decades and centuries: "1999", "490 BC", "the 1980s", "the '30s", "the 19th century". */
final class Years {
  private static final int FIRST = 1000;
  private static final int CERTAIN = 1900;
  private static final int LAST = 2050;

  /** Words after which a number of four digits is a year. */
  private static final Set<String> CUES =
      Set.of(
          "in", "since", "from", "until", "till", "by", "during", "through", "before", "after",
          "between", "of", "around", "to", "circa", "year", "early", "late", "mid", "and");

  private Years() {}

  /** Index after the year in digits at {@code i}, as part of a date; {@code i} where none is. */
  static int end(SentenceWords words, int i) {
    int plain = words.year(i);
    if (words.has(i + 1, Role.ERA) && words.digits(i) > 0) {
      return i + 2;
    }
    if (plain > 0) {
      return i + 1;
    }
    return shortYear(words.form(i)) >= 0 ? i + 1 : i;
  }

  /** The year from {@code i} to {@code end}, as {@link #end} found it; 1 BC is 0. */
  static int value(SentenceWords words, int i, int end) {
    if (end == i + 2) {
      int value = words.digits(i);
      return words.form(i + 1).charAt(0) == 'B' || words.form(i + 1).charAt(0) == 'b'
          ? 1 - value
          : value;
    }
    int value = words.year(i);
    return value > 0 ? value : shortYear(words.form(i));
  }

  /** "'98": a year of the last hundred; -1 for anything else. */
  private static int shortYear(String form) {
    if (form.length() != 3 || (form.charAt(0) != '\'' && form.charAt(0) != '’')) {
      return -1;
    }
    int value = SentenceWords.number(form, 1, 3);
    return value < 0 ? -1 : value < 30 ? 2000 + value : 1900 + value;
  }

  /** A year, decade or century at {@code i}; null where there is none. */
  static @Nullable Meaning read(SentenceWords words, int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    Meaning decade = decade(words, at);
    if (decade != null) {
      return words.isMiddle(at) ? decade.approximate() : decade;
    }
    boolean named = words.isAny(at, "year", "years") || words.is(at, "fiscal");
    int number = named ? at + 1 : at;
    if (named && words.is(number, "year")) {
      number++;
    }
    if (words.is(number, "A.D.") || words.is(number, "AD")) {
      int value = words.digits(number + 1);
      return value > 0 && value < LAST ? Meaning.year(value, number + 2) : null;
    }
    int end = named || words.has(number + 1, Role.ERA) ? end(words, number) : bare(words, number);
    if (end > number) {
      Meaning year = Meaning.year(value(words, number, end), end);
      return words.isMiddle(number) || words.is(at, "fiscal") ? year.approximate() : year;
    }
    return inWords(words, number);
  }

  /** Index after the year that stands alone at {@code i}; {@code i} for other numbers. */
  static int bare(SentenceWords words, int i) {
    int year = words.year(i);
    if (year < FIRST || year > LAST || !isNumberTag(words, i) && !words.isMiddle(i)) {
      return i;
    }
    boolean cued = CUES.contains(lower(words.form(i - 1))) || words.is(i - 1, "(");
    if (words.is(i - 1, "$")
        || words.is(i + 1, "%")
        || words.is(i - 1, "£")
        || words.is(i - 1, "€")) {
      return i;
    }
    boolean counts =
        words.sentence().relation(i).equals("nummod") || words.tag(i + 1).equals("NNS");
    if (year < CERTAIN) {
      return cued && !counts || year >= 1700 && !counts ? i + 1 : i;
    }
    if (!counts) {
      return i + 1;
    }
    boolean determined = words.is(i - 1, "the") || words.is(i - 1, "its") || words.is(i - 1, "'s");
    boolean single = words.tag(i + 1).equals("NN") || words.tag(i + 1).equals("NNP");
    return (determined || cued && !words.is(i - 1, "of") || single) && year % 100 != 0 ? i + 1 : i;
  }

  private static boolean isNumberTag(SentenceWords words, int i) {
    return words.tag(i).equals("CD") || words.tag(i).startsWith("NN");
  }

  // the 1980s ; the '80s ; the eighties
  private static @Nullable Meaning decade(SentenceWords words, int i) {
    String form = words.form(i);
    int length = form.length();
    if (length >= 4 && length <= 6 && form.charAt(length - 1) == 's') {
      int digits =
          form.charAt(length - 2) == '\'' || form.charAt(length - 2) == '’'
              ? length - 2
              : length - 1;
      int value = SentenceWords.number(form, 0, digits);
      if (digits == 4 && value >= FIRST && value < LAST && value % 10 == 0) {
        return value % 100 == 0 && value < CERTAIN
            ? Meaning.century(value / 100 + 1, i + 1)
            : Meaning.decade(value, i + 1);
      }
      char first = form.charAt(0);
      if (length == 4 && (first == '\'' || first == '’')) {
        value = SentenceWords.number(form, 1, 3);
        return value < 0 || value % 10 != 0
            ? null
            : Meaning.decade(value < 30 ? 2000 + value : 1900 + value, i + 1);
      }
      if (digits == 3 && value >= 100 && words.has(i + 1, Role.ERA)) {
        // the 480s BC are the years 489 to 480 before our era
        return Meaning.decade(1 - value - 9, i + 2);
      }
    }
    TimeWord word = words.word(i);
    if (word != null && word.decade() > 0 && words.is(i - 1, "the")
        || word != null && word.decade() > 0 && words.has(i - 1, Role.EDGE)) {
      return Meaning.decade(1900 + word.decade(), i + 1);
    }
    return null;
  }

  // nineteen ninety-one ; two thousand
  private static @Nullable Meaning inWords(SentenceWords words, int i) {
    TimeWord first = words.word(i);
    if (first == null || first.number() == 0) {
      return null;
    }
    if (first.number() == 2 && words.is(i + 1, "thousand") && words.is(i - 1, "year")) {
      return Meaning.year(2000, i + 2);
    }
    TimeWord tens = words.word(i + 1);
    boolean century = first.number() >= 15 && first.number() <= 20;
    if (!century || tens == null || tens.number() < 10 || tens.number() > 90) {
      return null;
    }
    int end = NumberReader.end(words, i + 1);
    return Meaning.year(first.number() * 100 + NumberReader.value(words, i + 1, end), end);
  }

  private static String lower(String form) {
    return form.toLowerCase(java.util.Locale.ROOT);
  }
}
