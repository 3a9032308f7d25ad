package org.parley.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body that acts or speaks in conflicts: international body, armed group, ministry, party,
 * medium.
 *
 * @param id short and stable, as "hamas"; for media the first domain, or the name
 * @param name the name that reports use, in English
 * @param aliases full names, abbreviations, names in its own language
 * @param kind what sort of body
 * @param sector PLOVER sector, as "REB"
 * @param country ISO 3166-1 alpha-3 of the country it belongs to, or null for those of several
 * @param domains web domains of a medium, the usual one first; empty for other bodies
 * @param fromYear first year under this name, or null where unknown or long past
 * @param toYear last year, or null where it exists
 */
public record Organisation(
    String id,
    String name,
    List<String> aliases,
    Kind kind,
    String sector,
    @Nullable String country,
    List<String> domains,
    @Nullable Integer fromYear,
    @Nullable Integer toYear) {

  /** What sort of body. */
  public enum Kind {
    /** Made by states: the United Nations and its agencies, alliances, courts. */
    INTERNATIONAL,
    /** Aid, rights and research bodies that no state made. */
    NON_GOVERNMENTAL,
    /** Rebels, militias, gangs, private armies. */
    ARMED_GROUP,
    /** Ministries, forces, services, agencies of a state. */
    GOVERNMENT,
    /** Political parties and movements. */
    PARTY,
    /** News agencies, newspapers, broadcasters. */
    MEDIA,
  }

  /** Whether it existed in a year. */
  public boolean existsIn(int year) {
    return (fromYear == null || fromYear <= year) && (toYear == null || year <= toYear);
  }
}
