package org.parley.cli.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Citation;
import org.parley.dossier.ReviewedIncident;
import org.parley.dossier.Verdict;
import org.parley.dossier.incidents.Incident;
import org.parley.extraction.Actor;
import org.parley.extraction.Quantity;
import org.parley.extraction.Status;

/** Incidents for a terminal: when, what, who to whom, in whose words, how many, where. */
public final class IncidentTable {
  private static final int DATE = 10;
  private static final int MOST_SOURCES = 6;

  private final Grid grid;
  private final int typeWidth;
  private final int wordsWidth;
  private final int placeWidth;

  /**
   * A table.
   *
   * @param width columns to fill, at least 60
   * @param colours true for ANSI colours
   */
  public IncidentTable(int width, boolean colours) {
    typeWidth = Math.clamp(width / 4, 14, 24);
    placeWidth = Math.clamp(width / 6, 12, 26);
    wordsWidth = width - DATE - typeWidth - placeWidth - 3 * Grid.GAP.length();
    grid = new Grid(colours, DATE, typeWidth, wordsWidth, placeWidth);
  }

  /** The names of the columns. */
  public String heads() {
    StringBuilder out = new StringBuilder();
    grid.heads(out, "WHEN", "WHAT", "WHO → WHOM, BY WHOSE WORDS", "WHERE");
    return out.toString();
  }

  /** One incident and an empty line. */
  public String incident(ReviewedIncident reviewed) {
    StringBuilder out = new StringBuilder();
    Incident incident = reviewed.incident();
    Grid.Cell when = new Grid.Cell().add(days(incident.from(), incident.to()), Style.PLAIN);
    Grid.Cell where =
        new Grid.Cell().add(wrap(Wording.place(incident.place()), placeWidth, 3), Style.PLAIN);
    grid.row(List.of(when, what(reviewed), words(incident), where), out);
    return out.append('\n').toString();
  }

  /** "3 incidents". */
  public static String total(long incidents) {
    return Wording.plural(Math.toIntExact(incidents), "incident") + "\n";
  }

  static List<String> days(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return List.of("—");
    }
    return to == null || to.equals(from)
        ? List.of(from.toString())
        : List.of(
            from.toString(),
            "to " + to.toString().substring(from.getYear() == to.getYear() ? 5 : 2));
  }

  private Grid.Cell what(ReviewedIncident reviewed) {
    Incident incident = reviewed.incident();
    String type = incident.type().name() + (incident.mode() == null ? "" : " " + incident.mode());
    Grid.Cell cell = new Grid.Cell().add(wrap(type, typeWidth, 2), Style.of(incident.type()));
    if (incident.status() != Status.OCCURRED) {
      cell.add(List.of(incident.status().label()), Style.UNREALISED);
    }
    for (Incident.Figure figure : incident.figures()) {
      String count = count(figure);
      if (!count.isEmpty()) {
        cell.add(wrap(count, typeWidth, 2), Style.BOLD);
      }
    }
    if (incident.contested()) {
      String contests =
          incident.contests().stream()
              .map(contest -> contest.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      cell.add(wrap("contested: " + contests, typeWidth, 2), Style.UNREALISED);
    }
    if (reviewed.verdict() != Verdict.UNREVIEWED) {
      cell.add(List.of(reviewed.verdict().label()), Style.FAINT);
    }
    return cell;
  }

  /** "39–52 killed, best 52"; empty for what is no count of people or things. */
  private static String count(Incident.Figure figure) {
    if (figure.kind() == Quantity.Kind.MONEY || figure.kind() == Quantity.Kind.DISTANCE) {
      return "";
    }
    String range = Wording.range(figure.low(), figure.best(), figure.high());
    String what = figure.kind() == Quantity.Kind.FATALITIES ? "killed" : figure.kind().label();
    // "at least 400" says all where the best figure is that bound itself.
    boolean spread = figure.low() != null && !figure.low().equals(figure.high());
    boolean more = figure.high() != null || !Objects.equals(figure.low(), figure.best());
    String best = spread && more && figure.best() != null ? ", best " + figure.best() : "";
    return range.isEmpty() ? "" : range + " " + what + best;
  }

  private Grid.Cell words(Incident incident) {
    Grid.Cell cell = new Grid.Cell();
    String both = Wording.whoAndWhom(actors(incident.actors()), actors(incident.recipients()));
    cell.add(wrap(both, wordsWidth, 3), Style.PLAIN);
    if (!incident.evidence().isEmpty()) {
      // The longest words tell most.
      String longest =
          incident.evidence().stream()
              .map(Citation::words)
              .max(Comparator.comparingInt(String::length))
              .orElse("");
      String quote = "“" + longest + "”";
      cell.add(wrap(quote, wordsWidth, 2), Style.FAINT);
    }
    cell.add(wrap(sources(incident), wordsWidth, 2), Style.PLAIN);
    for (Incident.Figure figure : incident.figures()) {
      if (figure.contested() && figure.kind() == Quantity.Kind.FATALITIES) {
        cell.add(wrap(said(figure), wordsWidth, 3), Style.PLAIN);
      }
    }
    return cell;
  }

  private static String sources(Incident incident) {
    List<String> names = incident.sources().stream().map(Incident.IndependentSource::name).toList();
    String first = names.stream().limit(MOST_SOURCES).collect(Collectors.joining(", "));
    return Wording.plural(names.size(), "source")
        + ": "
        + first
        + (names.size() > MOST_SOURCES ? ", …" : "");
  }

  /** "killed: 39 (harbour wire service, 2022-04-08); 52 (lakeside herald, 2022-04-09)". */
  private static String said(Incident.Figure figure) {
    List<String> parts = new ArrayList<>();
    for (Incident.Said said : figure.said()) {
      parts.add(
          said.quantity().text()
              + " ("
              + said.source()
              + (said.date() == null ? "" : ", " + said.date())
              + ")");
    }
    return "killed: " + String.join("; ", parts);
  }

  private static List<Actor> actors(List<Incident.Side> sides) {
    return sides.stream().map(Incident.Side::actor).toList();
  }

  static List<String> wrap(String text, int width, int most) {
    return Columns.wrap(Printable.line(text), width, most);
  }
}
