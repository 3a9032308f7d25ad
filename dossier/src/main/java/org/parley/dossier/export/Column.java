package org.parley.dossier.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.ReviewedIncident;

/**
 * A column of the project's own table of incidents.
 *
 * @param name its name
 * @param kind what its values are
 * @param hashtag its HXL hashtag, empty where it is left out of the humanitarian table
 * @param value takes a cell's value: a String, Long, Double or LocalDate; null for an empty cell
 */
record Column(
    String name, Kind kind, String hashtag, Function<ReviewedIncident, @Nullable Object> value) {

  /** What the values of a column are. */
  enum Kind {
    TEXT,
    INTEGER,
    REAL,
    DAY,
    FLAG
  }
}
