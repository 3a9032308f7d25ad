package org.parley.dossier.incidents;

import java.util.Objects;
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

  static int score(Sighting one, Sighting other) {
    Place a = one.anyPlace();
    Place b = other.anyPlace();
    if (a == null || b == null) {
      return 0;
    }
    int score = score(a, b);
    // What the scene tells is less sure than what the words of the event tell.
    boolean sure = one.place() != null && other.place() != null;
    return sure ? score : score / 2;
  }

  private static int score(Place a, Place b) {
    if (a.country() != null && b.country() != null && !a.country().equals(b.country())) {
      return Weights.OTHER_PLACE;
    }
    if (isCountry(a) || isCountry(b)) {
      return isCountry(a) && isCountry(b) ? Weights.SAME_COUNTRY : Weights.CONTAINED_IN_COUNTRY;
    }
    if (a.geonameId() != null && a.geonameId().equals(b.geonameId())
        || a.name().equalsIgnoreCase(b.name())) {
      return isDivision(a) ? Weights.SAME_DIVISION : Weights.SAME_PLACE;
    }
    boolean oneDivision = a.admin1() != null && Objects.equals(a.admin1(), b.admin1());
    if (isDivision(a) || isDivision(b)) {
      return oneDivision ? Weights.CONTAINED_IN_DIVISION : Weights.OTHER_PLACE;
    }
    double distance = kilometres(a, b);
    if (distance < SAME_KM) {
      return Weights.SAME_PLACE;
    }
    if (distance < NEAR_KM) {
      return a.precision() > 1 || b.precision() > 1 ? Weights.NEAR_PLACE : -Weights.NEAR_PLACE;
    }
    return oneDivision ? Weights.OTHER_PLACE_IN_DIVISION : Weights.OTHER_PLACE;
  }

  static boolean isCountry(Place place) {
    return "country".equals(place.kind()) || "continent".equals(place.kind());
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
