package org.parley.extraction.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.time.TimeWord.Role;

/**
 * Whether a text is news of its day or the history of another time, in which "on November 12" means
 * the year told before. A history names many years long past and few weekdays.
 */
final class Genre {
  private static final int ENOUGH_YEARS = 5;
  private static final int YEARS_PER_NEWS_WORD = 3;

  private Genre() {}

  static boolean isHistory(List<SentenceWords> sentences, @Nullable LocalDate published) {
    int past = 0;
    int news = 0;
    for (SentenceWords words : sentences) {
      for (int i = 0; i < words.size(); i++) {
        if (!words.mayTell(i)) {
          continue;
        }
        if (isNewsWord(words, i)) {
          news++;
        } else if (isPastYear(words, i, published)) {
          past++;
        }
      }
    }
    return past >= ENOUGH_YEARS && past > YEARS_PER_NEWS_WORD * news;
  }

  private static boolean isNewsWord(SentenceWords words, int i) {
    if (words.weekday(i) > 0 || words.isAny(i, "yesterday", "today") || words.is(i, "tomorrow")) {
      return true;
    }
    return words.unit(i) != null && words.has(i - 1, Role.LAST) && !words.is(i - 2, "the");
  }

  private static boolean isPastYear(SentenceWords words, int i, @Nullable LocalDate published) {
    int end = words.has(i + 1, Role.ERA) ? Years.end(words, i) : Years.bare(words, i);
    return end > i && (published == null || Years.value(words, i, end) < published.getYear() - 1);
  }
}
