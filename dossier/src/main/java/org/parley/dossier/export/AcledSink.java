package org.parley.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.ReviewedIncident;
import org.parley.dossier.incidents.Incident;
import org.parley.extraction.Actor;
import org.parley.extraction.Place;
import org.parley.extraction.output.CsvRow;
import org.parley.knowledge.Countries;
import org.parley.knowledge.Country;

/**
 * The column layout of ACLED's export of 2024. Only what happened, on a day known to the month, and
 * has a type there is written. What ACLED's own researchers decide (associated actors beyond the
 * second, ISO number, region, scale of the source, tags, time of coding) stays empty.
 */
final class AcledSink implements Sink {
  static final List<String> COLUMNS =
      List.of(
          ("event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,"
                  + "actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,"
                  + "civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,"
                  + "longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp")
              .split(",", -1));

  private final FieldTable table;
  private final AcledMapping mapping = new AcledMapping();

  AcledSink(OutputStream out, Countries countries) {
    table = new FieldTable(out, countries);
  }

  @Override
  public void begin() throws IOException {
    table.names(COLUMNS);
  }

  @Override
  public void add(ReviewedIncident reviewed) throws IOException {
    Incident incident = reviewed.incident();
    AcledMapping.Entry entry = mapping.of(incident);
    LocalDate from = incident.from();
    LocalDate to = incident.to();
    if (entry == null
        || from == null
        || to == null
        || !FieldTable.happened(incident)
        || precision(from, to) > 3) {
      return;
    }
    CsvRow row = new CsvRow();
    Place place = incident.place();
    row.text(code(place) + incident.id()).text(from.toString()).number(from.getYear());
    row.number(precision(from, to));
    row.text(entry.disorder()).text(entry.event()).text(entry.subevent());
    parties(incident, entry, row);
    // The ISO number and ACLED's own regions.
    row.text(null).text(null);
    place(place, row);
    row.text(FieldTable.sources(incident));
    // ACLED gives none where none are reported.
    Long dead = FieldTable.dead(incident);
    row.text(null).text(IncidentColumns.words(incident)).number(dead == null ? 0L : dead);
    row.text(null).text(null);
    table.write(row);
  }

  /** 1 the day, 2 within a week, 3 within a month; more is not coded there. */
  private static int precision(LocalDate from, LocalDate to) {
    long days = FieldTable.days(from, to);
    return days == 1 ? 1 : days <= 7 ? 2 : days <= 31 ? 3 : 4;
  }

  private static void parties(Incident incident, AcledMapping.Entry entry, CsvRow row) {
    Actor one = Parties.first(incident.actors());
    Actor other = Parties.first(incident.recipients());
    String first = inter(one, entry);
    String second = inter(other, entry);
    row.text(Parties.name(one)).text(Parties.others(incident.actors())).text(first);
    row.text(Parties.name(other)).text(Parties.others(incident.recipients())).text(second);
    boolean both = first != null && second != null;
    row.text(both ? first + "-" + second : first == null ? second : first + " only");
    row.text(Parties.isCivilian(other) ? "Civilian targeting" : null);
  }

  /** The kind of actor in ACLED's words; null where the reports do not say. */
  private static @Nullable String inter(@Nullable Actor actor, AcledMapping.Entry entry) {
    if (actor == null) {
      return null;
    }
    if (Parties.isState(actor)) {
      return "State forces";
    }
    if (Parties.isCivilian(actor)) {
      return switch (entry.event()) {
        case "Protests" -> "Protesters";
        case "Riots" -> "Rioters";
        default -> "Civilians";
      };
    }
    return switch (actor.sector() == null ? "" : actor.sector()) {
      case "REB" -> "Rebel group";
      case "UAF", "CRM" -> "Political militia";
      case "IGO" -> "External/Other forces";
      default -> null;
    };
  }

  private void place(@Nullable Place place, CsvRow row) {
    Country country = table.country(place);
    row.text(country == null ? null : country.name());
    row.text(place == null ? null : place.admin1()).text(null).text(null);
    row.text(place == null ? null : place.name());
    row.number(place == null ? null : place.latitude());
    row.number(place == null ? null : place.longitude());
    row.number(place == null ? null : place.precision());
  }

  private static String code(@Nullable Place place) {
    return place == null || place.country() == null ? "" : place.country();
  }
}
