package org.parley.extraction;

import org.jspecify.annotations.Nullable;
import org.parley.language.Span;

/**
 * A place that the text names.
 *
 * @param span the words
 * @param text the words as written
 * @param name standard name
 * @param country ISO 3166-1 alpha-3, or null (seas, disputed land)
 * @param admin1 name of the first-level division, or null
 * @param latitude degrees north, or null where the place is not known
 * @param longitude degrees east, or null where the place is not known
 * @param geonameId GeoNames id, or null
 * @param kind "country", "region", "city", "physical", "facility" and so on, or null
 * @param precision ACLED's: 1 the named place, 2 near it or part of a region, 3 a region or country
 */
public record Place(
    Span span,
    String text,
    String name,
    @Nullable String country,
    @Nullable String admin1,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable Long geonameId,
    @Nullable String kind,
    int precision) {

  /**
   * The same place, meant by other words of the text, such as "the bridge".
   *
   * @param words the span of the words
   * @param written the words as written
   * @param exactness precision of what they name, 1 to 3
   */
  public Place meantBy(Span words, String written, int exactness) {
    return new Place(
        words, written, name, country, admin1, latitude, longitude, geonameId, kind, exactness);
  }
}
