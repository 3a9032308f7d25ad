package org.parley.knowledge.user;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.Countries;

/**
 * A code of the TABARI and PETRARCH dictionaries, as "USAGOV" or "SYRREBISI": groups of three
 * letters, of which the first that is a country and the first that is a role count. The groups are
 * CAMEO's (its codebook, chapter 3).
 *
 * @param country ISO 3166-1 alpha-3, or null
 * @param sector PLOVER sector, or null
 */
record ActorCode(@Nullable String country, @Nullable String sector) {
  /** CAMEO's own and older codes of countries. */
  private static final Map<String, String> COUNTRIES =
      Map.ofEntries(
          Map.entry("ROM", "ROU"),
          Map.entry("TMP", "TLS"),
          Map.entry("ZAR", "COD"),
          Map.entry("PAL", "PSE"),
          Map.entry("WSB", "PSE"),
          Map.entry("GZS", "PSE"),
          Map.entry("KSV", "XKX"),
          Map.entry("GER", "DEU"),
          Map.entry("BUL", "BGR"),
          Map.entry("JAP", "JPN"),
          Map.entry("USR", "SUN"));

  private static final Set<String> SECTORS =
      Set.of(
          "GOV", "MIL", "COP", "SPY", "LEG", "PTY", "JUD", "OPP", "REB", "UAF", "CVL", "REF", "MED",
          "EDU", "REL", "BUS", "LAB", "AGR", "HLH", "NGO", "IGO", "MNC", "CRM", "ELI");

  /** CAMEO's roles that PLOVER calls otherwise, and its religions. */
  private static final Map<String, String> ROLES =
      Map.ofEntries(
          Map.entry("INS", "REB"),
          Map.entry("SEP", "REB"),
          Map.entry("IMG", "REB"),
          Map.entry("UIS", "UAF"),
          Map.entry("NGM", "NGO"),
          Map.entry("HRI", "NGO"),
          Map.entry("ENV", "NGO"),
          Map.entry("CHR", "REL"),
          Map.entry("CTH", "REL"),
          Map.entry("MOS", "REL"),
          Map.entry("SHI", "REL"),
          Map.entry("JEW", "REL"),
          Map.entry("HIN", "REL"),
          Map.entry("BUD", "REL"));

  /** The code of {@code letters}; null where no group of it is a country or role that is known. */
  static @Nullable ActorCode of(String letters, Countries countries) {
    if (letters.length() % 3 != 0 || letters.isEmpty()) {
      return null;
    }
    String country = null;
    String sector = null;
    for (int i = 0; i < letters.length(); i += 3) {
      String group = letters.substring(i, i + 3);
      String state = COUNTRIES.getOrDefault(group, group);
      if (i == 0 && countries.byCode(state) != null) {
        country = state;
        continue;
      }
      String role = SECTORS.contains(group) ? group : ROLES.get(group);
      sector = sector == null ? role : sector;
    }
    return country == null && sector == null ? null : new ActorCode(country, sector);
  }

  /** Whether PLOVER has this sector. */
  static boolean isSector(String code) {
    return SECTORS.contains(code);
  }
}
