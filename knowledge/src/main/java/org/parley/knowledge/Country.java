package org.parley.knowledge;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A state or territory of today or of the past.
 *
 * @param code ISO 3166-1 alpha-3; "XKX" for Kosovo; the withdrawn code for a state of the past
 * @param iso2 ISO 3166-1 alpha-2, or null where there is none
 * @param name the name that reports use, in English
 * @param official the official name in English
 * @param aliases further names, older ones and abbreviations included
 * @param adjectives of belonging, the usual one first, as "Turkish"; many also name a person
 * @param people nouns for its people where they differ, as "Turk", "Turks"
 * @param continent "Africa", "Asia", "Europe", "North America", "South America", "Oceania",
 *     "Antarctica"
 * @param region as reports name it, as "Sahel" or "South Caucasus"
 * @param memberships "UN", "EU", "NATO" and so on, as of 2026; for a state of the past at its end
 * @param kind whether it is a member of the United Nations
 * @param latitude of its middle, degrees north
 * @param longitude of its middle, degrees east
 * @param from first year, or null for states that are older than 1900 or still the same
 * @param to last year, or null for states of today
 */
public record Country(
    String code,
    @Nullable String iso2,
    String name,
    String official,
    List<String> aliases,
    List<String> adjectives,
    List<String> people,
    String continent,
    String region,
    Set<String> memberships,
    Kind kind,
    double latitude,
    double longitude,
    @Nullable Integer from,
    @Nullable Integer to) {

  /** What sort of country. */
  public enum Kind {
    /** A member state of the United Nations. */
    MEMBER,
    /** An observer at the United Nations. */
    OBSERVER,
    /** Governs itself; its statehood is disputed. */
    DISPUTED,
    /** Belongs to another state. */
    TERRITORY,
    /** A state of the past. */
    HISTORICAL
  }
}
