package org.parley.extraction.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.Event;
import org.parley.extraction.Place;
import org.parley.extraction.Quantity;
import org.parley.extraction.Report;
import org.parley.extraction.Source;
import org.parley.extraction.When;
import org.parley.extraction.events.Retellings;
import org.parley.language.Document;

/**
 * One event a row, for spreadsheets and statistics packages: UTF-8, comma-separated, several values
 * in a cell separated by "; ". The columns are those of {@link #header}.
 */
public final class EventCsv {
  private static final List<String> COLUMNS =
      List.of(
          ("document,title,published,publisher,url,event,type,mode,contexts,cameo,score,plover_type,"
               + "plover_mode,status,actors,actor_names,actor_countries,actor_sectors,recipients,"
               + "recipient_names,recipient_countries,recipient_sectors,place,country,admin1,"
               + "latitude,longitude,geoname_id,place_precision,date_text,date_from,date_to,time,"
               + "date_precision,fatalities_low,fatalities_best,fatalities_high,injured_low,"
               + "injured_best,injured_high,other_counts,weapon,unit,damage,sources,source_names,"
               + "source_kinds,sentence,trigger,evidence,rule,confidence,retells")
              .split(","));

  private EventCsv() {}

  /** The names of the columns, as UTF-8 bytes of one line. */
  public static byte[] header() {
    return (String.join(",", COLUMNS) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The events of a report in order, a row of UTF-8 bytes each; empty where it has none. */
  public static byte[] rows(Report report) {
    Document document = report.analysis().document();
    StringBuilder rows = new StringBuilder();
    Map<String, String> retold = Retellings.of(report.events(), report.analysis());
    for (Event event : report.events()) {
      rows.append(row(document, event, retold.get(event.id())));
    }
    return rows.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String row(Document document, Event event, @Nullable String retells) {
    CsvRow row = new CsvRow();
    row.text(document.id()).text(document.title()).text(string(document.published()));
    row.text(document.publisher()).text(document.url());
    row.text(event.id()).text(event.type().name()).text(event.mode());
    row.text(String.join("; ", event.contexts())).text(event.cameo()).number(event.score());
    row.text(event.plover().type().name()).text(event.plover().mode());
    row.text(event.status().label());
    actors(row, event.actors());
    actors(row, event.recipients());
    place(row, event.place());
    when(row, event.when(), document.text());
    quantities(row, event.quantities());
    row.text(event.weapon()).text(event.unit()).text(event.damage());
    sources(row, event.attribution());
    row.number(event.evidence().sentence());
    row.text(
        event.evidence().trigger() == null ? null : event.evidence().trigger().in(document.text()));
    row.text(event.evidence().span().in(document.text()));
    row.text(event.rule()).number(Math.round(event.confidence() * 1000) / 1000.0);
    row.text(retells);
    return row.end();
  }

  private static void actors(CsvRow row, List<Actor> actors) {
    row.text(joined(actors, Actor::text)).text(joined(actors, Actor::name));
    row.text(joined(actors, Actor::country)).text(joined(actors, Actor::sector));
  }

  private static void place(CsvRow row, @Nullable Place place) {
    if (place == null) {
      row.text(null).text(null).text(null).number(null).number(null).number(null).number(null);
      return;
    }
    row.text(place.name()).text(place.country()).text(place.admin1());
    row.number(place.latitude()).number(place.longitude()).number(place.geonameId());
    row.number(place.precision());
  }

  private static void when(CsvRow row, @Nullable When when, String text) {
    if (when == null) {
      row.text(null).text(null).text(null).text(null).text(null);
      return;
    }
    row.text(when.span().in(text)).text(string(when.from())).text(string(when.to()));
    row.text(string(when.time())).text(when.precision().label());
  }

  private static void quantities(CsvRow row, List<Quantity> quantities) {
    counts(row, quantities, Quantity.Kind.FATALITIES);
    counts(row, quantities, Quantity.Kind.INJURED);
    row.text(
        quantities.stream()
            .filter(quantity ->
                quantity.kind() != Quantity.Kind.FATALITIES
                    && quantity.kind() != Quantity.Kind.INJURED)
            .map(quantity -> quantity.kind().label() + ": " + quantity.text())
            .collect(Collectors.joining("; ")));
  }

  private static void counts(CsvRow row, List<Quantity> quantities, Quantity.Kind kind) {
    for (Quantity quantity : quantities) {
      if (quantity.kind() == kind) {
        row.number(quantity.low()).number(quantity.best()).number(quantity.high());
        return;
      }
    }
    row.number(null).number(null).number(null);
  }

  private static void sources(CsvRow row, List<Source> sources) {
    row.text(joined(sources, source -> source.actor().text()));
    row.text(joined(sources, source -> source.actor().name()));
    row.text(joined(sources, source -> source.kind().label()));
  }

  /** Where one of several values is absent its place stays empty, so that columns stay in step. */
  private static <T> @Nullable String joined(List<T> values, Function<T, @Nullable String> part) {
    if (values.stream().map(part).allMatch(Objects::isNull)) {
      return null;
    }
    return values.stream()
        .map(part)
        .map(value -> Objects.requireNonNullElse(value, ""))
        .collect(Collectors.joining("; "));
  }

  private static @Nullable String string(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
