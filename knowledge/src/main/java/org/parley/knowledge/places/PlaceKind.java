package org.parley.knowledge.places;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What sort of thing a place is. The order is part of the packed file's format: only append. */
public enum PlaceKind {
  COUNTRY,
  /** State, province, oblast, governorate. */
  FIRST_LEVEL,
  /** County, district, raion. */
  SECOND_LEVEL,
  CAPITAL,
  CITY,
  /** Part of a city. */
  QUARTER,
  CONTINENT,
  /** Named area without a government of its own kind, as "Donbas" or "Sahel". */
  REGION,
  RIVER,
  LAKE,
  SEA,
  STRAIT,
  ISLAND,
  MOUNTAIN,
  DESERT,
  VALLEY,
  BORDER,
  CROSSING,
  BRIDGE,
  ROAD,
  DAM,
  POWER_PLANT,
  AIRPORT,
  PORT,
  BASE,
  CAMP,
  PRISON,
  HOSPITAL,
  /** Religious site, government seat, factory, stadium and so on. */
  SITE,
  VILLAGE;

  /** The name used in output and in tables, in lower case: "power plant". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The kind with this label, or null where there is none. */
  public static @Nullable PlaceKind ofLabel(String label) {
    for (PlaceKind kind : values()) {
      if (kind.label().equals(label)) {
        return kind;
      }
    }
    return null;
  }

  /** True for an inhabited place: a city, a village, a quarter. */
  public boolean isSettlement() {
    return this == CAPITAL || this == CITY || this == QUARTER || this == VILLAGE;
  }

  /** True where a point stands for an area: a country, a division, a region, a sea. */
  public boolean isArea() {
    return switch (this) {
      case COUNTRY, FIRST_LEVEL, SECOND_LEVEL, CONTINENT, REGION, SEA, DESERT, BORDER, RIVER ->
          true;
      default -> false;
    };
  }
}
