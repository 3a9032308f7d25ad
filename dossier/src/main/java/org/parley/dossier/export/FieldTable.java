package org.parley.dossier.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.incidents.Incident;
import org.parley.extraction.Place;
import org.parley.extraction.Quantity;
import org.parley.extraction.Status;
import org.parley.extraction.output.CsvRow;
import org.parley.knowledge.Countries;
import org.parley.knowledge.Country;

/**
 * What the column layouts of the field's data sets have in common.
 *
 * @param out where rows go
 * @param countries names of countries by their codes
 */
record FieldTable(OutputStream out, Countries countries) {

  /** Writes the first row. */
  void names(List<String> columns) throws IOException {
    CsvRow row = new CsvRow();
    columns.forEach(row::text);
    write(row);
  }

  void write(CsvRow row) throws IOException {
    out.write(row.end().getBytes(UTF_8));
  }

  /** The country of a place; null where it is not known. */
  @Nullable Country country(@Nullable Place place) {
    return place == null || place.country() == null ? null : countries.byCode(place.country());
  }

  /** The data sets of the field hold what happened, not what was planned, feared or denied. */
  static boolean happened(Incident incident) {
    return incident.status() == Status.OCCURRED || incident.status() == Status.ONGOING;
  }

  /** The number of dead, the least where that alone is known; null where no report gives one. */
  static @Nullable Long dead(Incident incident) {
    Incident.Figure dead = incident.figure(Quantity.Kind.FATALITIES);
    return dead == null ? null : dead.best() != null ? dead.best() : dead.low();
  }

  /** The names of the independent sources, separated by "; ". */
  static String sources(Incident incident) {
    return incident.sources().stream()
        .map(Incident.IndependentSource::name)
        .collect(Collectors.joining("; "));
  }

  /** The number of days from the first to the last, both counted. */
  static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }
}
