package org.parley.bench.notes;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table.
 *
 * @param eventType ACLED's event type
 * @param actors the sides, as ACLED names them: "Military Forces of Nigeria"
 * @param latitude of the place, in degrees
 * @param longitude of the place, in degrees
 * @param fatalities how many died; null where the note does not say
 */
record Note(
    String eventType,
    List<String> actors,
    double latitude,
    double longitude,
    LocalDate date,
    @Nullable Long fatalities,
    String text) {

  /** Reads a line of tab-separated fields. */
  static Note of(String line) {
    String[] field = line.split("\t", -1);
    return new Note(
        field[0],
        Stream.of(field[1], field[2]).filter(name -> !name.isEmpty()).toList(),
        Double.parseDouble(field[3]),
        Double.parseDouble(field[4]),
        LocalDate.parse(field[5]),
        field[6].isEmpty() ? null : Long.valueOf(field[6]),
        field[7]);
  }
}
