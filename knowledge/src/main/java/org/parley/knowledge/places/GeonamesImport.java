package org.parley.knowledge.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a country's dump from GeoNames (as {@code UA.txt}: 19 columns separated by tabs, described
 * in GeoNames' readme) and, where there is one, a file of alternate names (as {@code
 * alternateNamesV2.txt} or a country's part of it) into a layer for {@link Gazetteer#with}. What is
 * no place is left out and said, line by line.
 */
public final class GeonamesImport {
  private static final int COLUMNS = 19;
  private static final int NAME_COLUMNS = 4;

  /** Alternate names of less are codes and abbreviations. */
  private static final int SHORTEST_NAME = 4;

  /** What GeoNames keeps among the names that is none: links, codes of post and airports. */
  private static final Set<String> NO_LANGUAGES =
      Set.of("link", "wkdt", "post", "iata", "icao", "faac", "unlc", "tcid", "abbr", "phon");

  private final Map<String, String> codes = FeatureTable.codes();
  private final Map<String, String> divisions = new HashMap<>();
  private final Map<Long, List<String>> moreNames = new HashMap<>();
  private final PlaceTableBuilder builder = new PlaceTableBuilder();
  private final Map<PlaceKind, Integer> added = new EnumMap<>(PlaceKind.class);
  private final Map<String, Integer> unused = new TreeMap<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private int names;

  private GeonamesImport() {}

  /**
   * A line that could not be read.
   *
   * @param file name of the file
   * @param line number of the line, from 1
   * @param reason what is wrong with it
   */
  public record Skipped(String file, long line, String reason) {
    @Override
    public String toString() {
      return file + ":" + line + ": " + reason;
    }
  }

  /**
   * What an import has read.
   *
   * @param table the layer, to be kept in a file and given to {@link Gazetteer#with}
   * @param added number of places by kind
   * @param names number of alternate names taken from the second file
   * @param unused number of well-formed lines of features that reports do not name, by GeoNames
   *     class and code, as "S.CH"
   * @param skipped lines that could not be read
   */
  public record Result(
      byte[] table,
      Map<PlaceKind, Integer> added,
      int names,
      Map<String, Integer> unused,
      List<Skipped> skipped) {
    public Result {
      added = Map.copyOf(added);
      unused = new TreeMap<>(unused);
      skipped = List.copyOf(skipped);
    }

    /** Number of places added. */
    public int places() {
      return added.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * Reads a dump.
   *
   * @param alternateNames a file of alternate names, or null
   * @throws IOException where a file cannot be read
   */
  public static Result read(Path dump, @Nullable Path alternateNames) throws IOException {
    GeonamesImport reader = new GeonamesImport();
    // Divisions stand anywhere in a dump, and each place names its own by a code only.
    Set<Long> ids = new HashSet<>();
    lines(dump, (row, line) -> reader.survey(row, ids));
    if (alternateNames != null) {
      lines(alternateNames, (row, line) -> reader.name(alternateNames, line, row, ids));
    }
    lines(dump, (row, line) -> reader.place(dump, line, row));
    return new Result(
        reader.builder.toBytes(), reader.added, reader.names, reader.unused, reader.skipped);
  }

  private interface LineReader {
    void read(String[] row, long line);
  }

  /** Bytes that are no UTF-8 become U+FFFD: one bad line must not end the reading. */
  private static void lines(Path file, LineReader reader) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isEmpty()) {
          reader.read(line.split("\t", -1), number);
        }
      }
    }
  }

  private void survey(String[] row, Set<Long> ids) {
    if (row.length == COLUMNS && isNumber(row[0])) {
      ids.add(Long.parseLong(row[0]));
      if (row[7].equals("ADM1")) {
        divisions.put(row[8] + "." + row[10], row[1]);
      }
    }
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() < 10
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private void name(Path file, long line, String[] row, Set<Long> ids) {
    if (row.length < NAME_COLUMNS || !isNumber(row[1])) {
      skip(file, line, "expected is alternateNameId, geonameid, language, name");
      return;
    }
    long id = Long.parseLong(row[1]);
    if (ids.contains(id) && !NO_LANGUAGES.contains(row[2]) && isName(row[3])) {
      moreNames.computeIfAbsent(id, any -> new ArrayList<>(2)).add(row[3]);
    }
  }

  private void skip(Path file, long line, String reason) {
    Path name = file.getFileName();
    skipped.add(new Skipped(name == null ? file.toString() : name.toString(), line, reason));
  }

  private void place(Path file, long line, String[] row) {
    if (row.length != COLUMNS) {
      skip(
          file,
          line,
          "expected are " + COLUMNS + " columns separated by tabs, found " + row.length);
      return;
    }
    if (!isNumber(row[0]) || row[1].isBlank()) {
      skip(file, line, "a GeoNames id and a name are expected in the first two columns");
      return;
    }
    PlaceKind kind = kind(row[6], row[7]);
    if (kind == null) {
      unused.merge(row[6] + "." + row[7], 1, Integer::sum);
      return;
    }
    try {
      double latitude = Double.parseDouble(row[4]);
      double longitude = Double.parseDouble(row[5]);
      long population = row[14].isEmpty() ? 0 : Long.parseLong(row[14]);
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) || population < 0) {
        skip(file, line, "latitude, longitude or population is out of range");
        return;
      }
      add(row, kind, latitude, longitude, population);
    } catch (NumberFormatException e) {
      skip(file, line, "latitude, longitude or population is no number");
    }
  }

  private void add(String[] row, PlaceKind kind, double latitude, double longitude, long people) {
    boolean division = kind == PlaceKind.FIRST_LEVEL;
    long id = Long.parseLong(row[0]);
    List<String> others = otherNames(row[2], row[3]);
    List<String> more = moreNames.getOrDefault(id, List.of());
    names += more.size();
    others.addAll(more);
    builder.add(
        new GazetteerEntry(
            row[1],
            kind,
            codes.get(row[8]),
            division ? null : divisions.get(row[8] + "." + row[10]),
            latitude,
            longitude,
            id,
            people),
        others);
    added.merge(kind, 1, Integer::sum);
  }

  private static List<String> otherNames(String plain, String alternates) {
    List<String> names = new ArrayList<>();
    names.add(plain);
    for (String name : alternates.split(",")) {
      if (isName(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean isName(String name) {
    return name.length() >= SHORTEST_NAME && Character.isUpperCase(name.codePointAt(0));
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
