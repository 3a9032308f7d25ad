package org.parley.extraction.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.When.Precision;
import org.parley.extraction.time.TimeWord.Role;

/** Reads words that say a time by themselves: "today", "overnight", "now", "recently". */
final class Deictics {
  private Deictics() {}

  static @Nullable Meaning read(SentenceWords words, int i, Narrative narrative) {
    TimeWord word = words.word(i);
    if (word == null || !word.is(Role.VAGUE)) {
      return words.is(i, "the") ? noun(words, i + 1) : null;
    }
    LocalDate today = narrative.today();
    int end = words.has(i + 1, Role.PART_OF_DAY) ? i + 2 : i + 1;
    return switch (word.text()) {
      case "today", "tonight" -> words.isCapitalName(i) ? null : Meaning.day(today, end);
      case "yesterday" -> Meaning.day(today == null ? null : today.minusDays(1), end);
      case "tomorrow" -> Meaning.day(today == null ? null : today.plusDays(1), end);
      case "overnight" -> overnight(words, i, narrative);
      case "now" -> now(words, i, today);
      case "currently", "nowadays" -> now(today, i + 1);
      case "recently", "lately" -> Meaning.open(i + 1);
      case "recent" -> recent(words, i);
      case "future" -> words.is(i - 1, "in") && words.isNounTag(i) ? Meaning.open(i + 1) : null;
      default -> null;
    };
  }

  private static Meaning overnight(SentenceWords words, int i, Narrative narrative) {
    LocalDate today = narrative.today();
    if (today == null || words.tag(i).equals("JJ") && words.isAhead(i)) {
      return Meaning.open(i + 1);
    }
    return Meaning.days(today.minusDays(1), today, Precision.DAY, i + 1);
  }

  /** "now" but neither "now that" nor "now and then". */
  private static @Nullable Meaning now(SentenceWords words, int i, @Nullable LocalDate today) {
    if (words.is(i + 1, "that") || (words.is(i + 1, "and") && words.is(i + 2, "then"))) {
      return null;
    }
    return now(today, i + 1);
  }

  private static Meaning now(@Nullable LocalDate today, int end) {
    return Meaning.day(today, end).approximate();
  }

  // recent weeks ; in recent years ; the most recent attack is no time
  private static @Nullable Meaning recent(SentenceWords words, int i) {
    if (words.is(i - 1, "most") || words.is(i - 1, "more")) {
      return null;
    }
    return Meaning.open(words.unit(i + 1) != null ? i + 2 : i + 1);
  }

  // the future ; the past ; the present
  private static @Nullable Meaning noun(SentenceWords words, int i) {
    int at = words.is(i, "near") || words.is(i, "recent") || words.is(i, "distant") ? i + 1 : i;
    boolean noun =
        words.isNounTag(at)
            && !words.isNounTag(at + 1)
            && (words.isAny(at, "future", "past") || words.is(at, "present"));
    return noun ? Meaning.open(at + 1) : null;
  }
}
