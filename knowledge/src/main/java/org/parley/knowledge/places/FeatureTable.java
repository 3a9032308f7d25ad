package org.parley.knowledge.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of places that the project keeps as text: {@code features.tsv} with regions and
 * features, {@code country-points.tsv} with countries.
 */
final class FeatureTable {
  private static final String FEATURES = "features.tsv";

  /** Made of {@link #FEATURES} by {@link FeaturePacker} when the module is built. */
  private static final String PACKED = "features.bin";

  private static final String COUNTRIES = "country-points.tsv";
  private static final int FEATURE_COLUMNS = 6;
  private static final int COUNTRY_COLUMNS = 5;

  private FeatureTable() {}

  /** The features; packed from their text where the build has not done so. */
  static PlaceTable load() {
    try (InputStream in = FeatureTable.class.getResourceAsStream(PACKED)) {
      return new PlaceTable(in == null ? pack() : in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the text of the features and packs them. */
  static byte[] pack() {
    PlaceTableBuilder builder = new PlaceTableBuilder();
    for (String[] row : rows(FEATURES, FEATURE_COLUMNS)) {
      PlaceKind kind = PlaceKind.ofLabel(row[1]);
      if (kind == null) {
        throw new IllegalStateException(
            FEATURES + ": " + row[0] + ": no such kind of place: " + row[1]);
      }
      GazetteerEntry entry =
          new GazetteerEntry(
              row[0],
              kind,
              row[2].isEmpty() ? null : row[2],
              null,
              Double.parseDouble(row[3]),
              Double.parseDouble(row[4]),
              0,
              weight(kind));
      builder.add(entry, row[5].isEmpty() ? List.of() : List.of(row[5].split(";")));
    }
    return builder.toBytes();
  }

  /** Countries by ISO 3166-1 alpha-3; the entry's name is that code. */
  static Map<String, GazetteerEntry> countries() {
    Map<String, GazetteerEntry> countries = new HashMap<>();
    for (String[] row : rows(COUNTRIES, COUNTRY_COLUMNS)) {
      GazetteerEntry entry =
          new GazetteerEntry(
              row[1],
              PlaceKind.COUNTRY,
              row[1],
              null,
              Double.parseDouble(row[3]),
              Double.parseDouble(row[4]),
              Long.parseLong(row[2]),
              0);
      countries.put(row[1], entry);
    }
    return countries;
  }

  /** ISO 3166-1 alpha-3 codes by alpha-2. */
  static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String[] row : rows(COUNTRIES, COUNTRY_COLUMNS)) {
      codes.put(row[0], row[1]);
    }
    return codes;
  }

  /** What stands in for inhabitants where none can be counted: how well such a place is known. */
  private static long weight(PlaceKind kind) {
    return switch (kind) {
      case CONTINENT -> 100_000_000;
      case REGION, SEA, COUNTRY -> 2_000_000;
      case RIVER, STRAIT, ISLAND, MOUNTAIN, DESERT, VALLEY, BORDER -> 500_000;
      case SITE, BASE, CAMP, AIRPORT, DAM, POWER_PLANT -> 200_000;
      case CITY -> 100_000;
      default -> 20_000;
    };
  }

  private static List<String[]> rows(String file, int columns) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = FeatureTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program's table " + file + " is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isEmpty() || line.charAt(0) == '#') {
          continue;
        }
        String[] row = line.split("\t", -1);
        if (row.length != columns) {
          throw new IllegalStateException(
              "%s, line %d: %d columns expected, %d found"
                  .formatted(file, number, columns, row.length));
        }
        rows.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
