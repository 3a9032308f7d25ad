package org.parley.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.ReviewedIncident;
import org.parley.dossier.incidents.Incident;
import org.parley.extraction.Actor;
import org.parley.extraction.Place;
import org.parley.extraction.Quantity;
import org.parley.extraction.output.CsvRow;
import org.parley.knowledge.Countries;
import org.parley.knowledge.Country;
import org.parley.knowledge.EventType;

/**
 * The column layout of UCDP's georeferenced event data (version 24.1): attacks that happened, on
 * days that are known, with at least one death. Numbers that UCDP alone gives (of conflicts, dyads,
 * sides, countries) stay empty, and so does the share of each side in the dead.
 */
final class UcdpSink implements Sink {
  static final List<String> COLUMNS =
      List.of(
          ("id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,"
                  + "conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,"
                  + "side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,"
                  + "number_of_sources,source_article,source_office,source_date,source_headline,"
                  + "source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,"
                  + "latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,"
                  + "event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
                  + "deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob")
              .split(",", -1));

  private final FieldTable table;

  UcdpSink(OutputStream out, Countries countries) {
    table = new FieldTable(out, countries);
  }

  @Override
  public void begin() throws IOException {
    table.names(COLUMNS);
  }

  @Override
  public void add(ReviewedIncident reviewed) throws IOException {
    Incident incident = reviewed.incident();
    Incident.Figure dead = incident.figure(Quantity.Kind.FATALITIES);
    Long best = FieldTable.dead(incident);
    if (incident.type() == EventType.ASSAULT
        && FieldTable.happened(incident)
        && dead != null
        && best != null
        && best > 0
        && incident.from() != null
        && incident.to() != null) {
      write(incident, dead, best, incident.from(), incident.to());
    }
  }

  private void write(
      Incident incident, Incident.Figure dead, long best, LocalDate from, LocalDate to)
      throws IOException {
    CsvRow row = new CsvRow();
    row.text(incident.id()).text(incident.id()).number(from.getYear());
    row.text(null).text(null).number(violence(incident));
    empty(row, 2);
    String a = Parties.name(Parties.first(incident.actors()));
    String b = Parties.name(Parties.first(incident.recipients()));
    row.text(null);
    empty(row, 2);
    row.text(a == null || b == null ? null : a + " - " + b);
    empty(row, 2);
    row.text(a);
    empty(row, 2);
    row.text(b);
    sources(incident, row);
    place(incident.place(), row);
    row.number(from.equals(to) ? 1 : 2).number(datePrecision(from, to));
    row.text(from.toString()).text(to.toString());
    boolean civilians = Parties.isCivilian(Parties.first(incident.recipients()));
    row.number(null).number(null);
    row.number(civilians ? best : null).number(civilians ? null : best);
    row.number(best);
    row.number(dead.high() == null ? Long.valueOf(best) : dead.high());
    row.number(dead.low() == null ? Long.valueOf(best) : dead.low());
    empty(row, 2);
    table.write(row);
  }

  /** 1 between a state and a group, 2 between groups, 3 against civilians; null where not said. */
  private static @Nullable Integer violence(Incident incident) {
    Actor a = Parties.first(incident.actors());
    Actor b = Parties.first(incident.recipients());
    if (Parties.isCivilian(b)) {
      return Parties.isArmed(a) ? 3 : null;
    }
    if (Parties.isGroup(a) && Parties.isGroup(b)) {
      return 2;
    }
    return Parties.isArmed(a) && Parties.isArmed(b) ? 1 : null;
  }

  private static void sources(Incident incident, CsvRow row) {
    row.number(incident.independentSources());
    row.text(String.join("; ", incident.reports()));
    row.text(FieldTable.sources(incident));
    row.text(
        incident.history().stream()
            .map(Incident.Turn::date)
            .filter(Objects::nonNull)
            .map(LocalDate::toString)
            .distinct()
            .collect(Collectors.joining("; ")));
    row.text(null).text(IncidentColumns.words(incident));
  }

  private void place(@Nullable Place place, CsvRow row) {
    Double latitude = place == null ? null : place.latitude();
    Double longitude = place == null ? null : place.longitude();
    row.number(place == null ? null : place.precision());
    row.text(place == null ? null : place.name());
    row.text(place == null ? null : place.text());
    row.text(place == null ? null : place.admin1()).text(null);
    row.number(latitude).number(longitude);
    if (latitude != null && longitude != null) {
      row.text("POINT (" + longitude + " " + latitude + ")").number(cell(latitude, longitude));
    } else {
      row.text(null).number(null);
    }
    Country country = table.country(place);
    row.text(country == null ? null : country.name()).text(null);
    row.text(country == null ? null : region(country.continent()));
  }

  /** The number of a cell of the PRIO-GRID: half degrees, counted from the south-west corner. */
  private static long cell(double latitude, double longitude) {
    long line = Math.min(359, (long) Math.floor((latitude + 90) * 2));
    long column = Math.min(719, (long) Math.floor((longitude + 180) * 2));
    return line * 720 + column + 1;
  }

  /** UCDP tells the Middle East from Asia, which a continent does not: then it is left empty. */
  private static @Nullable String region(String continent) {
    return switch (continent) {
      case "Africa", "Europe" -> continent;
      case "North America", "South America" -> "Americas";
      default -> null;
    };
  }

  /** 1 the day, 2 up to six days, 3 a week, 4 a month, 5 more. */
  private static int datePrecision(LocalDate from, LocalDate to) {
    long days = FieldTable.days(from, to);
    return days == 1 ? 1 : days <= 6 ? 2 : days == 7 ? 3 : days <= 31 ? 4 : 5;
  }

  private static void empty(CsvRow row, int cells) {
    for (int i = 0; i < cells; i++) {
      row.text(null);
    }
  }
}
