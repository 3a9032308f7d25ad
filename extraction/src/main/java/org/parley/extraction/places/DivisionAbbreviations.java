package org.parley.extraction.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.places.Gazetteer;
import org.parley.knowledge.places.GazetteerEntry;

/**
 * States and provinces by their abbreviations, as "Ky." and "Ont.". Safe for use by many threads
 * once loaded.
 */
final class DivisionAbbreviations {
  private static final String FILE = "division-abbreviations.tsv";

  private final Gazetteer gazetteer;
  private final Map<String, Division> divisions = new HashMap<>();

  /** A division, looked up when a text names it. */
  private static final class Division {
    final String name;
    final String country;
    volatile @Nullable GazetteerEntry entry;

    Division(String name, String country) {
      this.name = name;
      this.country = country;
    }
  }

  private DivisionAbbreviations(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  static DivisionAbbreviations load(Gazetteer gazetteer) {
    DivisionAbbreviations abbreviations = new DivisionAbbreviations(gazetteer);
    try (InputStream in = DivisionAbbreviations.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program's table " + FILE + " is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          abbreviations.read(line.split("\t"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return abbreviations;
  }

  private void read(String[] row) {
    Division division = new Division(row[0], row[1]);
    for (String abbreviation : row[2].split(",")) {
      divisions.put(abbreviation, division);
    }
  }

  /** All forms. */
  Set<String> forms() {
    return divisions.keySet();
  }

  /** The division that a form such as "Ky." stands for, the full stop included; or null. */
  @Nullable GazetteerEntry find(String form) {
    Division division = divisions.get(form);
    if (division == null) {
      return null;
    }
    GazetteerEntry entry = division.entry;
    if (entry == null) {
      entry = gazetteer.division(division.name, division.country);
      if (entry == null) {
        throw new IllegalStateException(
            FILE + ": not in the gazetteer: " + division.name + ", " + division.country);
      }
      division.entry = entry;
    }
    return entry;
  }
}
