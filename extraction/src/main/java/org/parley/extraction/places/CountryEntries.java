package org.parley.extraction.places;

import org.parley.knowledge.Country;
import org.parley.knowledge.World;
import org.parley.knowledge.places.GazetteerEntry;

/** Countries as places. */
final class CountryEntries {
  private CountryEntries() {}

  /** The gazetteer's point for a country, under the name that reports use. */
  static GazetteerEntry named(World world, GazetteerEntry country) {
    String code = country.country();
    Country known = code == null ? null : world.countries().byCode(code);
    return known == null
        ? country
        : new GazetteerEntry(
            known.name(),
            country.kind(),
            code,
            null,
            country.latitude(),
            country.longitude(),
            country.geonameId(),
            country.population());
  }
}
