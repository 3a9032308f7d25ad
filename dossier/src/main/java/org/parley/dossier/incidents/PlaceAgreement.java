package org.parley.dossier.incidents;

import java.util.Objects;
import java.util.function.Consumer;
import org.parley.extraction.Place;

/** How well the places of two sightings agree: equal, near, one inside the other, or apart. */
final class PlaceAgreement {
  /** Mean diameter of the earth in kilometres. */
  private static final double DIAMETER = 12742;

  /** Within a city and its outskirts. */
  private static final double SAME_KM = 8;

  /** A village and the town by which another report names it. */
  private static final double NEAR_KM = 30;

  private PlaceAgreement() {}

  static void addTo(Consumer<Trait> traits, Sighting one, Sighting other) {
    Place a = one.anyPlace();
    Place b = other.anyPlace();
    if (a != null && b != null) {
      // What the scene tells is less sure than what the words of the event tell.
      boolean sure = one.place() != null && other.place() != null;
      Trait trait = trait(a, b);
      traits.accept(sure ? trait : trait.ofScene());
    }
  }

  private static Trait trait(Place a, Place b) {
    if (a.country() != null && b.country() != null && !a.country().equals(b.country())) {
      return Trait.OTHER_COUNTRY;
    }
    if (isCountry(a) || isCountry(b)) {
      return isCountry(a) && isCountry(b) ? Trait.SAME_COUNTRY : Trait.PLACE_IN_COUNTRY;
    }
    if (a.geonameId() != null && a.geonameId().equals(b.geonameId())
        || a.name().equalsIgnoreCase(b.name())) {
      return isDivision(a) ? Trait.SAME_DIVISION : Trait.SAME_PLACE;
    }
    boolean oneDivision = a.admin1() != null && Objects.equals(a.admin1(), b.admin1());
    if (isDivision(a) || isDivision(b)) {
      return oneDivision ? Trait.PLACE_IN_DIVISION : Trait.OTHER_PLACE;
    }
    double distance = kilometres(a, b);
    if (distance < SAME_KM) {
      return Trait.SAME_PLACE;
    }
    if (distance < NEAR_KM && (a.precision() > 1 || b.precision() > 1)) {
      return Trait.NEAR_PLACE;
    }
    return oneDivision ? Trait.OTHER_PLACE_IN_DIVISION : Trait.OTHER_PLACE;
  }

  static boolean isCountry(Place place) {
    String kind = place.kind();
    return "country".equals(kind) || "continent".equals(kind) || "nationality".equals(kind);
  }

  static boolean isDivision(Place place) {
    return "region".equals(place.kind());
  }

  /** Distance by great circle; unknown coordinates are far from everything. */
  private static double kilometres(Place a, Place b) {
    if (a.latitude() == null
        || a.longitude() == null
        || b.latitude() == null
        || b.longitude() == null) {
      return Double.MAX_VALUE;
    }
    double south = Math.toRadians(a.latitude());
    double north = Math.toRadians(b.latitude());
    double width = Math.toRadians(b.longitude() - a.longitude());
    double haversine =
        Math.pow(Math.sin((north - south) / 2), 2)
            + Math.cos(south) * Math.cos(north) * Math.pow(Math.sin(width / 2), 2);
    return DIAMETER * Math.asin(Math.min(1, Math.sqrt(haversine)));
  }
}
