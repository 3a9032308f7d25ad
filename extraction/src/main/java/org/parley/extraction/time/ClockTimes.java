package org.parley.extraction.time;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads times of day: "5 a.m.", "17:45", "0530 GMT", "noon". The zone stays open. */
final class ClockTimes {
  private static final String[] ZONES = {
    "GMT", "UTC", "EST", "EDT", "CET", "CEST", "EET", "PST", "PDT", "MSK", "BST", "Z"
  };

  private ClockTimes() {}

  /** The time of day at {@code i} with the words for its zone, its days open; null for none. */
  static @Nullable Meaning read(SentenceWords words, int i) {
    if (words.isAny(i, "noon", "midday")) {
      return at(LocalTime.NOON, i + 1);
    }
    if (words.is(i, "midnight")) {
      return at(LocalTime.MIDNIGHT, i + 1);
    }
    String form = words.form(i);
    char c = form.isEmpty() ? ' ' : form.charAt(0);
    return c < '0' || c > '9' ? spoken(words, i) : inFigures(words, i, form);
  }

  private static @Nullable Meaning inFigures(SentenceWords words, int i, String form) {
    int colon = form.indexOf(':');
    int point = colon < 0 ? form.indexOf('.') : colon;
    int hour = SentenceWords.number(form, 0, point > 0 ? point : form.length());
    int minute =
        point > 0 ? SentenceWords.number(form, point + 1, Math.min(form.length(), point + 3)) : 0;
    boolean clock = hour >= 0 && hour <= 24 && minute >= 0 && minute < 60;
    int half = half(words, i + 1);
    if (clock && half >= 0 && hour <= 12) {
      return at(LocalTime.of(hour % 12 + half, minute), zone(words, i + 2));
    }
    if (clock && words.is(i + 1, "o'clock")) {
      return at(LocalTime.of(hour % 24, minute), i + 2);
    }
    boolean zoned = isZone(words, i + 1);
    if (clock && hour < 24 && colon > 0 && form.length() - colon >= 3) {
      return at(LocalTime.of(hour, minute), zone(words, i + 1));
    }
    if (clock && hour < 24 && point > 0 && form.length() - point == 3 && zoned) {
      return at(LocalTime.of(hour, minute), zone(words, i + 1));
    }
    if (form.length() == 4 && zoned) {
      int value = SentenceWords.number(form, 0, 4);
      if (value >= 0 && value / 100 < 24 && value % 100 < 60) {
        return at(LocalTime.of(value / 100, value % 100), zone(words, i + 1));
      }
    }
    return null;
  }

  // nine o'clock ; five a.m.
  private static @Nullable Meaning spoken(SentenceWords words, int i) {
    TimeWord word = words.word(i);
    if (word == null || word.number() < 1 || word.number() > 12) {
      return null;
    }
    int half = half(words, i + 1);
    if (half >= 0 && !word.is(TimeWord.Role.ARTICLE)) {
      return at(LocalTime.of(word.number() % 12 + half, 0), zone(words, i + 2));
    }
    return words.is(i + 1, "o'clock") ? at(LocalTime.of(word.number(), 0), i + 2) : null;
  }

  /** 0 for "a.m.", 12 for "p.m.", -1 for anything else. */
  private static int half(SentenceWords words, int i) {
    if (words.isAny(i, "a.m.", "am") || words.is(i, "a.m")) {
      return 0;
    }
    return words.isAny(i, "p.m.", "pm") || words.is(i, "p.m") ? 12 : -1;
  }

  private static boolean isZone(SentenceWords words, int i) {
    return zone(words, i) > i || words.is(i, "hours") || words.is(i, "hrs");
  }

  private static int zone(SentenceWords words, int i) {
    if (words.is(i, "local") && words.is(i + 1, "time")) {
      return i + 2;
    }
    for (String zone : ZONES) {
      if (words.form(i).equals(zone)) {
        return i + 1;
      }
    }
    return i;
  }

  private static Meaning at(LocalTime time, int end) {
    return Meaning.open(end).at(time);
  }
}
