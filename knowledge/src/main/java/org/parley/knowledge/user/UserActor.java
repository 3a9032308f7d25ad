package org.parley.knowledge.user;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor that a user has added.
 *
 * @param name standard name
 * @param aliases other names
 * @param person true for a person, false for a body; null where the dictionary does not say
 * @param periods what the actor was, in the order of the dictionary; at least one
 */
public record UserActor(
    String name, List<String> aliases, @Nullable Boolean person, List<Period> periods) {
  public UserActor {
    aliases = List.copyOf(aliases);
    periods = List.copyOf(periods);
    if (periods.isEmpty()) {
      throw new IllegalArgumentException(name + " has no period");
    }
  }

  /**
   * What an actor was in a time.
   *
   * @param country ISO 3166-1 alpha-3, or null
   * @param sector PLOVER sector, or null
   * @param from first day, or null where open
   * @param to last day, or null where open
   */
  public record Period(
      @Nullable String country,
      @Nullable String sector,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    /** Whether a day lies in it. */
    public boolean holdsOn(LocalDate date) {
      return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }
  }

  /**
   * What the actor was on a day: the first period of those that hold on it, else the one without
   * any date, else none.
   *
   * @param date day of the report; null where unknown, then the last period counts
   */
  public @Nullable Period on(@Nullable LocalDate date) {
    if (date == null) {
      return periods.getLast();
    }
    Period always = null;
    for (Period period : periods) {
      boolean dated = period.from() != null || period.to() != null;
      if (dated && period.holdsOn(date)) {
        return period;
      }
      always = dated || always != null ? always : period;
    }
    return always;
  }
}
