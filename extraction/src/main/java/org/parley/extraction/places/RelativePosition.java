package org.parley.extraction.places;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Place;
import org.parley.extraction.places.Toponym.Sort;
import org.parley.knowledge.places.GazetteerEntry;
import org.parley.knowledge.places.PlaceKind;
import org.parley.language.Analysis;
import org.parley.language.Token;

/**
 * Positions given by distance and direction from a place, as "30 km south of Aleppo", and the
 * precision of a place by ACLED's codebook: 1 the named place, 2 near it or part of a region, 3 a
 * region or country.
 */
final class RelativePosition {
  private static final double KILOMETRES_A_DEGREE = 111.2;
  private static final double KILOMETRES_A_MILE = 1.609;

  /** Farther than this from a place nothing is said to lie. */
  private static final double FARTHEST_KM = 1000;

  private static final Map<String, Double> BEARINGS =
      Map.ofEntries(
          Map.entry("north", 0.0),
          Map.entry("northeast", 45.0),
          Map.entry("north-east", 45.0),
          Map.entry("east", 90.0),
          Map.entry("southeast", 135.0),
          Map.entry("south-east", 135.0),
          Map.entry("south", 180.0),
          Map.entry("southwest", 225.0),
          Map.entry("south-west", 225.0),
          Map.entry("west", 270.0),
          Map.entry("northwest", 315.0),
          Map.entry("north-west", 315.0));

  private final Analysis analysis;

  RelativePosition(Analysis analysis) {
    this.analysis = analysis;
  }

  /** The place that a resolved toponym means, moved where the words before it say so. */
  Place place(Toponym toponym, GazetteerEntry entry) {
    double latitude = entry.latitude();
    double longitude = entry.longitude();
    int precision = precision(toponym, entry);
    Offset offset = offset(toponym);
    if (offset != null) {
      double angle = Math.toRadians(offset.bearing);
      latitude += offset.kilometres * Math.cos(angle) / KILOMETRES_A_DEGREE;
      longitude +=
          offset.kilometres
              * Math.sin(angle)
              / (KILOMETRES_A_DEGREE * Math.max(0.1, Math.cos(Math.toRadians(latitude))));
      precision = 2;
    }
    return new Place(
        toponym.span(),
        toponym.text(),
        entry.name(),
        entry.country(),
        entry.admin1(),
        latitude,
        longitude,
        entry.geonameId() == 0 ? null : entry.geonameId(),
        toponym.sort() == Sort.NATIONALITY ? "nationality" : PlaceFinder.label(entry.kind()),
        precision);
  }

  private int precision(Toponym toponym, GazetteerEntry entry) {
    boolean area = entry.kind().isArea();
    if (area && entry.kind() != PlaceKind.SECOND_LEVEL) {
      return isBeside(toponym, true) ? 2 : 3;
    }
    return area || isBeside(toponym, false) ? 2 : 1;
  }

  /** "near Kyiv", "outside Kyiv", "the Kyiv area"; of an area, a part: "northern Syria". */
  private boolean isBeside(Toponym toponym, boolean area) {
    List<Token> tokens = analysis.sentences().get(toponym.sentence()).tokens();
    String before = word(tokens, toponym.from() - 1);
    if (before.equals("the")) {
      before = word(tokens, toponym.from() - 2);
    }
    String after = word(tokens, toponym.to());
    boolean part = before.endsWith("ern") || BEARINGS.containsKey(before);
    boolean near =
        switch (before) {
          case "near", "outside", "around", "nearby", "beside" -> true;
          default -> false;
        };
    boolean vague =
        switch (after) {
          case "area", "countryside", "outskirts", "suburbs", "vicinity", "suburb" -> true;
          default -> false;
        };
    return area ? part : near || vague;
  }

  private static String word(List<Token> tokens, int index) {
    return index < 0 || index >= tokens.size()
        ? ""
        : tokens.get(index).form().toLowerCase(Locale.ROOT);
  }

  private record Offset(double kilometres, double bearing) {}

  /** Reads backwards from a place: "of", a direction, a unit, a number. */
  private @Nullable Offset offset(Toponym toponym) {
    List<Token> tokens = analysis.sentences().get(toponym.sentence()).tokens();
    int at = toponym.from() - 1;
    if (word(tokens, at).equals("the")) {
      at--;
    }
    if (!word(tokens, at).equals("of")) {
      return null;
    }
    at--;
    String direction = word(tokens, at);
    if (at > 1
        && word(tokens, at - 1).equals("-")
        && BEARINGS.containsKey(word(tokens, at - 2) + "-" + direction)) {
      direction = word(tokens, at - 2) + "-" + direction;
      at -= 2;
    }
    Double bearing = BEARINGS.get(direction);
    at--;
    if (word(tokens, at).equals("the")) {
      at -= 2;
    }
    if (bearing == null) {
      return null;
    }
    if (word(tokens, at).equals(")")) {
      while (at > 0 && !word(tokens, at).equals("(")) {
        at--;
      }
      at--;
    }
    double unit = unit(word(tokens, at));
    double number = number(word(tokens, at - 1));
    double kilometres = unit * number;
    return kilometres > 0 && kilometres <= FARTHEST_KM ? new Offset(kilometres, bearing) : null;
  }

  private static double unit(String word) {
    return switch (word) {
      case "km", "kms", "kilometres", "kilometers", "kilometre", "kilometer" -> 1;
      case "miles", "mile", "mi" -> KILOMETRES_A_MILE;
      default -> 0;
    };
  }

  private static double number(String word) {
    String digits = word.replace(",", "");
    boolean plain = !digits.isEmpty() && digits.length() <= 6;
    for (int i = 0; i < digits.length(); i++) {
      plain &= Character.isDigit(digits.charAt(i)) || digits.charAt(i) == '.' && i > 0;
    }
    if (plain && digits.indexOf('.') == digits.lastIndexOf('.')) {
      return Double.parseDouble(digits);
    }
    List<String> words =
        List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    int spelled = words.indexOf(word);
    return spelled > 0 ? spelled : word.equals("a") ? 1 : 0;
  }
}
