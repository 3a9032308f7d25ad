package org.parley.bench.map;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes shapes and lines as one TopoJSON object, quantised. */
final class TopoJsonWriter {
  private final JsonGenerator json;

  /** Source units that make one unit of the file. */
  private final int grid;

  private final List<int[]> arcs = new ArrayList<>();

  TopoJsonWriter(JsonGenerator json, int grid) {
    this.json = json;
    this.grid = grid;
  }

  /** Adds an arc, and gives the number under which geometries name it. */
  int add(int[] arc) {
    arcs.add(arc);
    return arcs.size() - 1;
  }

  /** Opens the file with words on where it comes from. */
  void begin(String origin) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Topology");
    json.writeStringField("origin", origin);
    json.writeObjectFieldStart("transform");
    double scale = (double) grid / DivisionReader.UNITS_PER_DEGREE;
    pair("scale", scale, scale);
    pair("translate", 0, 0);
    json.writeEndObject();
    json.writeObjectFieldStart("objects");
  }

  void beginObject(String name) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("type", "GeometryCollection");
    json.writeArrayFieldStart("geometries");
  }

  void endObject() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
  }

  /** A polygon whose rings are islands and holes as they come; both are filled the same way. */
  void polygon(List<List<Integer>> rings, String name, String country, String controller)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Polygon");
    json.writeArrayFieldStart("arcs");
    for (List<Integer> ring : rings) {
      json.writeStartArray();
      for (int arc : ring) {
        json.writeNumber(arc);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("properties");
    json.writeStringField("name", name);
    json.writeStringField("un", country);
    if (!controller.equals(country)) {
      json.writeStringField("in fact", controller);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  void geometry(String type, List<List<Integer>> parts) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", type);
    json.writeArrayFieldStart("arcs");
    boolean polygon = type.equals("Polygon");
    for (List<Integer> part : parts) {
      if (polygon) {
        json.writeStartArray();
      }
      for (int arc : part) {
        json.writeNumber(arc);
      }
      if (polygon) {
        json.writeEndArray();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes the arcs, each point as its difference from the one before, and closes the file. */
  void end() throws IOException {
    json.writeEndObject();
    json.writeArrayFieldStart("arcs");
    for (int[] arc : arcs) {
      writeArc(arc);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void writeArc(int[] arc) throws IOException {
    json.writeStartArray();
    int x = 0;
    int y = 0;
    for (int i = 0; i < arc.length; i += 2) {
      int nextX = Math.round((float) arc[i] / grid);
      int nextY = Math.round((float) arc[i + 1] / grid);
      boolean end = i == 0 || i == arc.length - 2;
      if (end || nextX != x || nextY != y) {
        json.writeStartArray();
        json.writeNumber(nextX - x);
        json.writeNumber(nextY - y);
        json.writeEndArray();
      }
      x = nextX;
      y = nextY;
    }
    json.writeEndArray();
  }

  private void pair(String name, double first, double second) throws IOException {
    json.writeArrayFieldStart(name);
    json.writeNumber(first);
    json.writeNumber(second);
    json.writeEndArray();
  }
}
