package org.parley.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in an office.
 *
 * @param name full name as reports spell it
 * @param aliases other spellings and short names
 * @param country ISO 3166-1 alpha-3 of the country, or null for bodies of several countries
 * @param sector PLOVER sector of the office, as "GOV"
 * @param office in lower case, as "foreign minister"
 * @param from first day in office, or of the month or year in which it began; null where unknown
 * @param to last day in office, or of the month or year in which it ended; null where still in
 *     office
 */
public record Officeholder(
    String name,
    List<String> aliases,
    @Nullable String country,
    String sector,
    String office,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /** Whether the office was held on a day. */
  public boolean holdsOn(LocalDate date) {
    return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
  }
}
