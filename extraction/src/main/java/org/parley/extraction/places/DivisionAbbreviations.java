package org.parley.extraction.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.places.Gazetteer;
import org.parley.knowledge.places.GazetteerEntry;

/** States and provinces by their abbreviations, as "Ky." and "Ont.". */
final class DivisionAbbreviations {
  private static final String FILE = "division-abbreviations.tsv";

  private final Map<String, GazetteerEntry> divisions = new HashMap<>();

  private DivisionAbbreviations() {}

  static DivisionAbbreviations load(Gazetteer gazetteer) {
    DivisionAbbreviations abbreviations = new DivisionAbbreviations();
    try (InputStream in = DivisionAbbreviations.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program's table " + FILE + " is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          abbreviations.read(line.split("\t"), gazetteer);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return abbreviations;
  }

  private void read(String[] row, Gazetteer gazetteer) {
    GazetteerEntry division = gazetteer.division(row[0], row[1]);
    if (division == null) {
      throw new IllegalStateException(FILE + ": not in the gazetteer: " + row[0] + ", " + row[1]);
    }
    for (String abbreviation : row[2].split(",")) {
      divisions.put(abbreviation, division);
    }
  }

  /** The division that a form such as "Ky." stands for, the full stop included; or null. */
  @Nullable GazetteerEntry find(String form) {
    return divisions.get(form);
  }
}
