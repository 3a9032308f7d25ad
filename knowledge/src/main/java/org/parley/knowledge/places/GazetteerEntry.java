package org.parley.knowledge.places;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param name the name to print
 * @param kind what sort of place it is
 * @param country ISO 3166-1 alpha-3 ("XKX" for Kosovo); null for what belongs to no single country
 * @param admin1 name of the first-level division; null where there is none or none is known
 * @param latitude degrees north
 * @param longitude degrees east
 * @param geonameId GeoNames id; 0 where GeoNames does not have the place or its id is not known
 * @param population inhabitants; 0 where not known
 */
public record GazetteerEntry(
    String name,
    PlaceKind kind,
    @Nullable String country,
    @Nullable String admin1,
    double latitude,
    double longitude,
    long geonameId,
    long population) {

  private static final double EARTH_RADIUS_KM = 6371;

  /** Written out: places are compared at every start, before the generated code is ready. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GazetteerEntry entry
        && geonameId == entry.geonameId
        && kind == entry.kind
        && name.equals(entry.name)
        && Objects.equals(country, entry.country)
        && Objects.equals(admin1, entry.admin1)
        && Double.compare(latitude, entry.latitude) == 0
        && Double.compare(longitude, entry.longitude) == 0
        && population == entry.population;
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, kind, geonameId);
  }

  /** Great-circle distance to a point, in kilometres. */
  public double kilometresTo(double otherLatitude, double otherLongitude) {
    return kilometres(latitude, longitude, otherLatitude, otherLongitude);
  }

  /** Great-circle distance between two points in degrees, in kilometres (haversine). */
  public static double kilometres(
      double latitude, double longitude, double otherLatitude, double otherLongitude) {
    double a = Math.sin(Math.toRadians(otherLatitude - latitude) / 2);
    double b = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
    double haversine =
        a * a
            + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(otherLatitude)) * b * b;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
  }
}
