package org.parley.dossier.export;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Citation;
import org.parley.dossier.ReviewedIncident;
import org.parley.dossier.export.Column.Kind;
import org.parley.dossier.incidents.Incident;
import org.parley.extraction.Actor;
import org.parley.extraction.Place;
import org.parley.extraction.Quantity;

/** The columns of the project's own table of incidents; several values are separated by "; ". */
final class IncidentColumns {
  /** In their order. */
  static final List<Column> ALL =
      List.of(
          text("id", "#event+id", Incident::id),
          text("type", "#event+type", i -> i.type().name()),
          text("mode", "#event+subtype", Incident::mode),
          text("contexts", "", i -> String.join("; ", i.contexts())),
          text("status", "#status", i -> i.status().label()),
          new Column("from", Kind.DAY, "#date+start", r -> r.incident().from()),
          new Column("to", Kind.DAY, "#date+end", r -> r.incident().to()),
          text("place", "#loc+name", ofPlace(Place::name)),
          text("admin1", "#adm1+name", ofPlace(Place::admin1)),
          text("country", "#country+code+iso3", ofPlace(Place::country)),
          new Column("lat", Kind.REAL, "#geo+lat", of(ofPlace(Place::latitude))),
          new Column("lon", Kind.REAL, "#geo+lon", of(ofPlace(Place::longitude))),
          new Column(
              "precision", Kind.INTEGER, "#geo+precision", of(ofPlace(p -> (long) p.precision()))),
          new Column("geoname_id", Kind.INTEGER, "#loc+code", of(ofPlace(Place::geonameId))),
          text("actors", "#org+actor+name", i -> sides(i.actors(), IncidentColumns::name)),
          text("actor_countries", "#org+actor+code", i -> sides(i.actors(), Actor::country)),
          text("actor_sectors", "#org+actor+type", i -> sides(i.actors(), Actor::sector)),
          text("recipients", "#org+target+name", i -> sides(i.recipients(), IncidentColumns::name)),
          text(
              "recipient_countries",
              "#org+target+code",
              i -> sides(i.recipients(), Actor::country)),
          text("recipient_sectors", "#org+target+type", i -> sides(i.recipients(), Actor::sector)),
          text("weapon", "", Incident::weapon),
          count(
              "fatalities_low",
              "#affected+killed+min",
              Quantity.Kind.FATALITIES,
              Incident.Figure::low),
          count(
              "fatalities_best",
              "#affected+killed",
              Quantity.Kind.FATALITIES,
              Incident.Figure::best),
          count(
              "fatalities_high",
              "#affected+killed+max",
              Quantity.Kind.FATALITIES,
              Incident.Figure::high),
          count(
              "injured_low", "#affected+injured+min", Quantity.Kind.INJURED, Incident.Figure::low),
          count("injured_best", "#affected+injured", Quantity.Kind.INJURED, Incident.Figure::best),
          count(
              "injured_high",
              "#affected+injured+max",
              Quantity.Kind.INJURED,
              Incident.Figure::high),
          count(
              "detained_best", "#affected+detained", Quantity.Kind.DETAINED, Incident.Figure::best),
          count(
              "displaced_best",
              "#affected+displaced",
              Quantity.Kind.DISPLACED,
              Incident.Figure::best),
          number("independent_sources", "#meta+source+num", i -> (long) i.independentSources()),
          text(
              "sources",
              "#meta+source",
              i ->
                  i.sources().stream()
                      .map(Incident.IndependentSource::name)
                      .collect(Collectors.joining("; "))),
          text("reports", "#meta+report+id", i -> String.join("; ", i.reports())),
          new Column("contested", Kind.FLAG, "#meta+contested", r -> r.incident().contested()),
          text(
              "contests",
              "",
              i ->
                  i.contests().stream()
                      .map(c -> c.name().toLowerCase(java.util.Locale.ROOT))
                      .collect(Collectors.joining("; "))),
          new Column("verdict", Kind.TEXT, "#meta+review", r -> r.verdict().label()),
          text("evidence", "#description", IncidentColumns::words));

  private IncidentColumns() {}

  private static Column text(String name, String tag, Function<Incident, @Nullable String> value) {
    return new Column(name, Kind.TEXT, tag, of(value));
  }

  private static Column number(String name, String tag, Function<Incident, @Nullable Long> value) {
    return new Column(name, Kind.INTEGER, tag, of(value));
  }

  private static Column count(
      String name, String tag, Quantity.Kind kind, Function<Incident.Figure, @Nullable Long> side) {
    return number(
        name,
        tag,
        incident -> {
          Incident.Figure figure = incident.figure(kind);
          return figure == null ? null : side.apply(figure);
        });
  }

  private static Function<ReviewedIncident, @Nullable Object> of(
      Function<Incident, ? extends @Nullable Object> value) {
    return reviewed -> value.apply(reviewed.incident());
  }

  private static <T> Function<Incident, @Nullable T> ofPlace(Function<Place, @Nullable T> value) {
    return incident -> {
      Place place = incident.place();
      return place == null ? null : value.apply(place);
    };
  }

  static String name(Actor actor) {
    return actor.name() == null ? actor.text() : actor.name();
  }

  /**
   * A value of each party, those without one left empty so that columns can be read side by side.
   */
  private static String sides(List<Incident.Side> sides, Function<Actor, @Nullable String> value) {
    return sides.stream()
        .map(side -> Objects.requireNonNullElse(value.apply(side.actor()), ""))
        .collect(Collectors.joining("; "));
  }

  /** The longest words it rests on, which tell most of it; of equally long ones the first. */
  static String words(Incident incident) {
    String longest = "";
    for (Citation citation : incident.evidence()) {
      if (citation.words().length() > longest.length()) {
        longest = citation.words();
      }
    }
    return longest;
  }
}
