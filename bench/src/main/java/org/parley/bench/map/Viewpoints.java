package org.parley.bench.map;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** To whom a division belongs in the United Nations' view, and who controls it. */
final class Viewpoints {
  private static final String TABLE = "viewpoints.tsv";

  /**
   * Both views of a division.
   *
   * @param country in the United Nations' view
   * @param controller in fact
   */
  record Views(String country, String controller) {}

  private final Map<String, Views> rows = new HashMap<>();

  Viewpoints() throws IOException {
    try (InputStream in = Viewpoints.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IOException("resource missing: " + TABLE);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::addRow);
    }
  }

  private void addRow(String line) {
    String[] row = line.split("\t", -1);
    rows.put(row[0], new Views(row[1], row[2]));
  }

  /**
   * The views of a division.
   *
   * @param division its ISO 3166-2 code
   * @param owner Natural Earth's code of its country
   */
  Views of(String division, String owner) {
    Views views = rows.get(division);
    if (views == null) {
      views = rows.get(owner);
    }
    return views == null ? new Views(owner, owner) : views;
  }
}
