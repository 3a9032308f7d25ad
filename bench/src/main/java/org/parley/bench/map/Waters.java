package org.parley.bench.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lakes and rivers of another TopoJSON file, copied arc by arc. */
final class Waters {
  private final JsonNode root;
  private final double[] scale;
  private final double[] translate;

  Waters(Path file) throws IOException {
    root = new ObjectMapper().readTree(file.toFile());
    scale = pair(root.get("transform").get("scale"));
    translate = pair(root.get("transform").get("translate"));
  }

  /** Copies the geometries of an object under the same name. */
  void copy(String object, TopoJsonWriter writer) throws IOException {
    writer.beginObject(object);
    for (JsonNode geometry : root.get("objects").get(object).get("geometries")) {
      String type = geometry.path("type").asText();
      if (type.equals("LineString")) {
        writer.geometry(type, List.of(arcs(geometry.get("arcs"), writer)));
      } else if (type.equals("Polygon")) {
        writer.geometry(type, rings(geometry.get("arcs"), writer));
      } else if (type.equals("MultiPolygon")) {
        for (JsonNode polygon : geometry.get("arcs")) {
          writer.geometry("Polygon", rings(polygon, writer));
        }
      } else if (type.equals("MultiLineString")) {
        for (JsonNode line : geometry.get("arcs")) {
          writer.geometry("LineString", List.of(arcs(line, writer)));
        }
      }
    }
    writer.endObject();
  }

  private List<List<Integer>> rings(JsonNode rings, TopoJsonWriter writer) {
    List<List<Integer>> copied = new ArrayList<>();
    for (JsonNode ring : rings) {
      copied.add(arcs(ring, writer));
    }
    return copied;
  }

  private List<Integer> arcs(JsonNode list, TopoJsonWriter writer) {
    List<Integer> copied = new ArrayList<>();
    for (JsonNode number : list) {
      int index = number.intValue();
      int arc = writer.add(points(root.get("arcs").get(index < 0 ? ~index : index)));
      copied.add(index < 0 ? ~arc : arc);
    }
    return copied;
  }

  private int[] points(JsonNode arc) {
    int[] points = new int[arc.size() * 2];
    long x = 0;
    long y = 0;
    for (int i = 0; i < arc.size(); i++) {
      x += arc.get(i).get(0).intValue();
      y += arc.get(i).get(1).intValue();
      points[2 * i] = units(x * scale[0] + translate[0]);
      points[2 * i + 1] = units(y * scale[1] + translate[1]);
    }
    return points;
  }

  private static int units(double degrees) {
    return (int) Math.round(degrees * DivisionReader.UNITS_PER_DEGREE);
  }

  private static double[] pair(JsonNode node) {
    return new double[] {node.get(0).doubleValue(), node.get(1).doubleValue()};
  }
}
