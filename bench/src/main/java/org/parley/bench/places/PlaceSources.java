package org.parley.bench.places;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files that the gazetteer is built from, and the codes of countries that they share. */
final class PlaceSources {
  private final Path root;
  private final Map<String, String> alpha3 = new HashMap<>();

  PlaceSources(Path root) throws IOException {
    this.root = root;
    for (String line : resource("/org/parley/knowledge/places/country-points.tsv")) {
      String[] row = line.split("\t", -1);
      alpha3.put(row[0], row[1]);
    }
  }

  /** ISO 3166-1 alpha-3 of an alpha-2 code, or null where the project's table lacks it. */
  @Nullable String alpha3(String alpha2) {
    return alpha3.get(alpha2);
  }

  /** Lines of a resource that are neither empty nor comments. */
  static List<String> resource(String name) throws IOException {
    try (InputStream in = PlaceSources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("resource missing: " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    }
  }

  /** The file with this ending below the folder of packages. */
  Path file(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(root, 8)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .findFirst()
          .orElseThrow(() -> new IOException("no file " + ending + " below " + root));
    }
  }

  /**
   * Reads the objects of a JSON array one at a time; only their values that are strings or numbers
   * are kept, a nested object "properties" counts as the object itself.
   */
  void objects(Path file, Consumer<Map<String, String>> consumer) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
      while (parser.nextToken() != JsonToken.START_ARRAY) {
        // A feature collection names its type before its features.
      }
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        Map<String, String> object = new HashMap<>();
        readObject(parser, object);
        consumer.accept(object);
      }
    }
  }

  private static void readObject(JsonParser parser, Map<String, String> object) throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_OBJECT && name.equals("properties")) {
        readObject(parser, object);
      } else if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY) {
        parser.skipChildren();
      } else if (value != JsonToken.VALUE_NULL) {
        object.put(name, parser.getText());
      }
    }
  }

  /** The fields of a comma-separated list, without empty ones. */
  static List<String> list(String text, char separator) {
    List<String> items = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == separator) {
        if (i > start) {
          items.add(text.substring(start, i).trim());
        }
        start = i + 1;
      }
    }
    return items;
  }
}
