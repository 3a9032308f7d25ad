package org.parley.extraction.actors;

import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody.
 *
 * @param name standard name, or null where nobody is named
 * @param country ISO 3166-1 alpha-3, or null
 * @param sector PLOVER sector, or null
 */
record Identity(@Nullable String name, @Nullable String country, @Nullable String sector) {
  static final Identity UNKNOWN = new Identity(null, null, null);

  /** This identity, its gaps filled from {@code other}. */
  Identity orElse(Identity other) {
    return new Identity(
        name != null ? name : other.name,
        country != null ? country : other.country,
        sector != null ? sector : other.sector);
  }

  Identity withName(@Nullable String other) {
    return new Identity(other, country, sector);
  }

  Identity withCountry(@Nullable String other) {
    return new Identity(name, other, sector);
  }

  boolean isKnown() {
    return country != null || sector != null;
  }
}
