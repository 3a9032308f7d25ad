package org.parley.extraction.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a word may say in a time expression; "second" is an ordinal and a length of time.
 *
 * @param text the word in lower case
 * @param month 1 to 12, or 0
 * @param weekday 1 for Monday to 7 for Sunday, or 0
 * @param season first month of the season, or 0
 * @param unit a length of time, or null
 * @param plural whether the unit is in the plural
 * @param number a number in words, or 0
 * @param ordinal an ordinal in words, or 0
 * @param decade 20 for "twenties" to 90, or 0
 * @param roles what else the word does
 */
record TimeWord(
    String text,
    int month,
    int weekday,
    int season,
    @Nullable Unit unit,
    boolean plural,
    int number,
    int ordinal,
    int decade,
    Set<Role> roles) {

  /** A length of time. */
  enum Unit {
    MINUTE,
    HOUR,
    DAY,
    WEEKEND,
    WEEK,
    FORTNIGHT,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY
  }

  /** What a word does in a time expression. */
  enum Role {
    PART_OF_DAY,
    ARTICLE,
    LAST,
    NEXT,
    THIS,
    THAT,
    /** "early", "late". */
    EDGE,
    /** "end of", "beginning of". */
    EDGE_NOUN,
    /** "half of". */
    PART,
    /** An amount that is not counted: "several". */
    AMOUNT,
    APPROXIMATE,
    /** Begins a range: "from", "between". */
    RANGE,
    /** Says a time by itself: "now", "today". */
    VAGUE,
    PERIOD,
    /** Turns a length into a point: "ago", "later". */
    AGO,
    EACH,
    FISCAL,
    ERA,
    YEAR_WORD,
    /** "dry season". */
    CLIMATE,
    /** Begins the name of a holiday. */
    HOLIDAY
  }

  boolean is(Role role) {
    return roles.contains(role);
  }
}
