package org.parley.bench.articles;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A JSON value as maps, lists, strings, numbers, truth values and nulls. */
final class JsonTree {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonTree() {}

  /** The object of a line. */
  static Map<?, ?> object(String line) throws IOException {
    return JSON.readValue(line, Map.class);
  }

  /** The list under a key; empty where there is none. */
  static List<?> list(Map<?, ?> object, String key) {
    return object.get(key) instanceof List<?> list ? list : List.of();
  }

  /** The whole number under a key; -1 where there is none. */
  static int number(Map<?, ?> object, String key) {
    return object.get(key) instanceof Number number ? number.intValue() : -1;
  }

  /** The object in a field, empty where there is none. */
  static Map<?, ?> map(Map<?, ?> object, String field) {
    return object.get(field) instanceof Map<?, ?> map ? map : Map.of();
  }
}
