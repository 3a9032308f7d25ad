package org.parley.dossier.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.ReviewedIncident;
import org.parley.dossier.incidents.Incident;
import org.parley.extraction.Actor;
import org.parley.extraction.Place;
import org.parley.knowledge.CameoCode;
import org.parley.knowledge.EventType;
import org.parley.knowledge.Ontology;

/**
 * Rows after the event table of GDELT 1.0: 58 columns separated by tabs, no row of names. Only what
 * happened on a known day and has a CAMEO code is written. Ids are the incident's, in hexadecimal;
 * countries are ISO 3166-1 alpha-3, as CAMEO has them, in the columns of places too, where GDELT
 * has FIPS 10-4; tone is left empty.
 */
final class CameoSink implements Sink {
  static final int COLUMNS = 58;

  private final OutputStream out;
  private final Ontology ontology;

  CameoSink(OutputStream out, Ontology ontology) {
    this.out = out;
    this.ontology = ontology;
  }

  @Override
  public void add(ReviewedIncident reviewed) throws IOException {
    Incident incident = reviewed.incident();
    LocalDate day = incident.from();
    CameoCode code = ontology.cameo(incident.type(), incident.mode(), incident.contexts());
    if (day == null || code == null || !FieldTable.happened(incident)) {
      return;
    }
    List<String> cells = new ArrayList<>(COLUMNS);
    dates(incident, day, cells);
    Actor one = Parties.first(incident.actors());
    Actor other = Parties.first(incident.recipients());
    actor(one, cells);
    actor(other, cells);
    event(incident, code, cells);
    place(null, cells);
    place(null, cells);
    place(incident.place(), cells);
    cells.add(added(incident, day));
    cells.add(incident.reports().isEmpty() ? "" : text(incident.reports().getFirst()));
    out.write((String.join("\t", cells) + "\n").getBytes(UTF_8));
  }

  private static void dates(Incident incident, LocalDate day, List<String> cells) {
    cells.add(text(incident.id()));
    cells.add(number(day));
    cells.add(number(day).substring(0, 6));
    cells.add(Integer.toString(day.getYear()));
    // GDELT's own formula: months of thirty days.
    double fraction = (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0;
    cells.add(String.format(Locale.ROOT, "%.4f", day.getYear() + fraction));
  }

  private static void actor(@Nullable Actor actor, List<String> cells) {
    if (actor == null) {
      for (int i = 0; i < 10; i++) {
        cells.add("");
      }
      return;
    }
    String country = actor.country() == null ? "" : actor.country();
    String sector = actor.sector() == null ? "" : actor.sector();
    cells.add(text(country + sector));
    cells.add(text(IncidentColumns.name(actor).toUpperCase(Locale.ROOT)));
    cells.add(country);
    // Known group, ethnicity, two religions: not told apart from the name.
    for (int i = 0; i < 4; i++) {
      cells.add("");
    }
    cells.add(sector);
    cells.add("");
    cells.add("");
  }

  private static void event(Incident incident, CameoCode code, List<String> cells) {
    cells.add("1");
    cells.add(code.code());
    cells.add(code.code().substring(0, Math.min(3, code.code().length())));
    cells.add(code.root());
    cells.add(Integer.toString(quad(incident.type())));
    cells.add(String.format(Locale.ROOT, "%.1f", code.goldstein()));
    cells.add(Integer.toString(incident.sightings().size()));
    cells.add(Integer.toString(incident.independentSources()));
    cells.add(Integer.toString(incident.reports().size()));
    cells.add("");
  }

  private static int quad(EventType type) {
    return switch (type.quad()) {
      case VERBAL_COOPERATION -> 1;
      case MATERIAL_COOPERATION -> 2;
      case VERBAL_CONFLICT -> 3;
      case MATERIAL_CONFLICT -> 4;
    };
  }

  private static void place(@Nullable Place place, List<String> cells) {
    if (place == null) {
      cells.add("0");
      for (int i = 0; i < 6; i++) {
        cells.add("");
      }
      return;
    }
    cells.add(place.precision() >= 3 ? "1" : "4");
    cells.add(text(place.name()));
    cells.add(place.country() == null ? "" : place.country());
    cells.add(place.admin1() == null ? "" : text(place.admin1()));
    cells.add(place.latitude() == null ? "" : place.latitude().toString());
    cells.add(place.longitude() == null ? "" : place.longitude().toString());
    cells.add(place.geonameId() == null ? "" : place.geonameId().toString());
  }

  /** The day of the first report, since nothing here depends on when the program runs. */
  private static String added(Incident incident, LocalDate day) {
    for (Incident.Turn turn : incident.history()) {
      if (turn.date() != null) {
        return number(turn.date());
      }
    }
    return number(day);
  }

  private static String number(LocalDate day) {
    return String.format(
        Locale.ROOT, "%04d%02d%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** Words that stay in their cell, and that no spreadsheet takes for a formula. */
  private static String text(String words) {
    String line = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
  }
}
