package org.parley.bench.map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads Natural Earth's first-level divisions, a GeoJSON feature at a time. */
final class DivisionReader {
  /** The source has five places after the point. */
  static final int UNITS_PER_DEGREE = 100_000;

  private DivisionReader() {}

  static List<Shape> read(Path file, Viewpoints viewpoints) throws IOException {
    List<Shape> shapes = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    try (JsonParser parser = mapper.createParser(file.toFile())) {
      while (parser.nextToken() != JsonToken.START_ARRAY) {
        // A feature collection names its type before its features.
      }
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        JsonNode feature = parser.readValueAsTree();
        shapes.add(shape(feature, viewpoints));
      }
    }
    return shapes;
  }

  private static Shape shape(JsonNode feature, Viewpoints viewpoints) {
    JsonNode properties = feature.get("properties");
    Viewpoints.Views views =
        viewpoints.of(
            properties.path("iso_3166_2").asText(""), properties.path("adm0_a3").asText(""));
    List<int[]> rings = new ArrayList<>();
    collect(feature.get("geometry").get("coordinates"), rings);
    return new Shape(
        properties.path("name").asText(""), views.country(), views.controller(), rings);
  }

  private static void collect(JsonNode node, List<int[]> rings) {
    if (node.get(0).get(0).isNumber()) {
      int[] ring = new int[node.size() * 2];
      for (int i = 0; i < node.size(); i++) {
        ring[2 * i] = units(node.get(i).get(0).doubleValue());
        ring[2 * i + 1] = units(node.get(i).get(1).doubleValue());
      }
      rings.add(ring);
      return;
    }
    for (JsonNode child : node) {
      collect(child, rings);
    }
  }

  private static int units(double degrees) {
    return (int) Math.round(degrees * UNITS_PER_DEGREE);
  }
}
