package org.parley.knowledge.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a country's dump from GeoNames (as {@code UA.txt}: 19 columns separated by tabs, described
 * in GeoNames' readme) into a layer for {@link Gazetteer#with}. Lines that are none are skipped and
 * counted.
 */
public final class GeonamesImport {
  private static final int COLUMNS = 19;

  /** Alternate names of less are codes and abbreviations. */
  private static final int SHORTEST_NAME = 4;

  private final Map<String, String> codes;
  private final PlaceTableBuilder builder = new PlaceTableBuilder();
  private final Map<PlaceKind, Integer> added = new EnumMap<>(PlaceKind.class);
  private int skipped;

  private GeonamesImport() {
    codes = FeatureTable.codes();
  }

  /**
   * What an import has read.
   *
   * @param table the layer, to be kept in a file and given to {@link Gazetteer#with}
   * @param added number of places by kind
   * @param skipped number of lines that are no place this program knows how to use
   */
  public record Result(byte[] table, Map<PlaceKind, Integer> added, int skipped) {
    public Result {
      added = Map.copyOf(added);
    }
  }

  /**
   * Reads a dump.
   *
   * @throws IOException where the file cannot be read as UTF-8 text
   */
  public static Result read(Path dump) throws IOException {
    GeonamesImport reader = new GeonamesImport();
    try (BufferedReader lines = Files.newBufferedReader(dump, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!reader.add(line.split("\t", -1))) {
          reader.skipped++;
        }
      }
    }
    return new Result(reader.builder.toBytes(), reader.added, reader.skipped);
  }

  private boolean add(String[] row) {
    PlaceKind kind = row.length == COLUMNS ? kind(row[6], row[7]) : null;
    if (kind == null) {
      return false;
    }
    try {
      double latitude = Double.parseDouble(row[4]);
      double longitude = Double.parseDouble(row[5]);
      long population = row[14].isEmpty() ? 0 : Long.parseLong(row[14]);
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        return false;
      }
      builder.add(
          new GazetteerEntry(
              row[1],
              kind,
              codes.get(row[8]),
              null,
              latitude,
              longitude,
              Integer.parseInt(row[0]),
              population),
          otherNames(row[2], row[3]));
      added.merge(kind, 1, Integer::sum);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static List<String> otherNames(String plain, String alternates) {
    List<String> names = new ArrayList<>();
    names.add(plain);
    for (String name : alternates.split(",")) {
      if (name.length() >= SHORTEST_NAME && Character.isUpperCase(name.codePointAt(0))) {
        names.add(name);
      }
    }
    return names;
  }

  /** The kind of a GeoNames feature, by class and code; null for what reports do not name. */
  private static @Nullable PlaceKind kind(String featureClass, String code) {
    return switch (featureClass) {
      case "P" ->
          switch (code) {
            case "PPLC" -> PlaceKind.CAPITAL;
            case "PPLX" -> PlaceKind.QUARTER;
            default -> PlaceKind.CITY;
          };
      case "A" ->
          code.equals("ADM1")
              ? PlaceKind.FIRST_LEVEL
              : code.equals("ADM2") ? PlaceKind.SECOND_LEVEL : null;
      case "H" ->
          code.startsWith("STM") ? PlaceKind.RIVER : code.startsWith("LK") ? PlaceKind.LAKE : null;
      case "T" ->
          code.startsWith("ISL")
              ? PlaceKind.ISLAND
              : code.startsWith("MT") ? PlaceKind.MOUNTAIN : null;
      case "S" ->
          switch (code) {
            case "AIRP", "AIRF" -> PlaceKind.AIRPORT;
            case "AIRB", "INSM", "FT" -> PlaceKind.BASE;
            case "BDG" -> PlaceKind.BRIDGE;
            case "DAM" -> PlaceKind.DAM;
            case "PS", "PSN", "PSH" -> PlaceKind.POWER_PLANT;
            case "HSP" -> PlaceKind.HOSPITAL;
            case "PRN" -> PlaceKind.PRISON;
            default -> null;
          };
      default -> null;
    };
  }
}
