package org.parley.dossier.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Citation;
import org.parley.dossier.sources.TextSketch;
import org.parley.extraction.Actor;
import org.parley.extraction.Place;
import org.parley.extraction.Quantity;
import org.parley.extraction.Source;
import org.parley.extraction.Status;
import org.parley.extraction.When;
import org.parley.knowledge.EventType;
import org.parley.language.Span;

/** Writes a sighting for a test: what is not said is left out. */
public final class Draft {
  private static final Span WORDS = new Span(0, 10);

  private final String report;
  private final LocalDate published;
  private EventType type = EventType.ASSAULT;
  private Status status = Status.OCCURRED;
  private @Nullable Place place;
  private @Nullable When when;
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Actor> victims = new ArrayList<>();
  private List<String> marks = List.of();
  private final List<Source> voices = new ArrayList<>();
  private String trigger = "shell";
  private String words = "shell market city";
  private String text;
  private @Nullable String source;

  private Draft(String report, String published) {
    this.report = report;
    this.published = LocalDate.parse(published);
    text = report;
  }

  /** A report of a day; every report has its own outlet. */
  public static Draft report(String id, String published) {
    Draft draft = new Draft(id, published);
    draft.source = "outlet of " + id;
    return draft;
  }

  Draft type(EventType value) {
    type = value;
    return this;
  }

  Draft status(Status value) {
    status = value;
    return this;
  }

  Draft source(@Nullable String value) {
    source = value;
    return this;
  }

  Draft text(String value) {
    text = value;
    return this;
  }

  Draft at(String name, double latitude, double longitude) {
    place =
        new Place(WORDS, name, name, "UKR", name + " region", latitude, longitude, null, "city", 1);
    return this;
  }

  Draft in(String division) {
    place = new Place(WORDS, division, division, "UKR", division, 48.0, 37.8, null, "region", 3);
    return this;
  }

  Draft on(String day) {
    LocalDate date = LocalDate.parse(day);
    when = new When(WORDS, date, date, null, When.Precision.DAY);
    return this;
  }

  Draft killed(@Nullable Long low, @Nullable Long best, @Nullable Long high, String said) {
    quantities.add(new Quantity(Quantity.Kind.FATALITIES, low, best, high, said, WORDS));
    return this;
  }

  Draft killed(long count) {
    return killed(count, count, count, "" + count);
  }

  Draft by(String country, String sector) {
    actors.add(new Actor(WORDS, country + " forces", null, country, sector, null));
    return this;
  }

  Draft victims(String words, String sector) {
    victims.add(new Actor(WORDS, words, null, "UKR", sector, null));
    return this;
  }

  Draft marked(String mark) {
    marks = List.of(mark);
    return this;
  }

  Draft said(String country) {
    Actor speaker = new Actor(WORDS, country + " ministry", null, country, "GOV", null);
    voices.add(new Source(Source.Kind.SPEAKER, speaker));
    return this;
  }

  Draft words(String triggerLemma, String lemmas) {
    trigger = triggerLemma;
    words = lemmas;
    return this;
  }

  /** The sighting. */
  public Sighting sighting() {
    return new Sighting(
        "event of " + report + " " + trigger,
        report,
        1,
        source,
        published,
        TextSketch.of(text),
        type,
        null,
        List.of(),
        status,
        actors,
        List.of(),
        victims,
        place,
        when,
        place,
        when,
        quantities,
        List.of(),
        null,
        voices,
        trigger,
        List.copyOf(new TreeSet<>(List.of(words.split(" ")))),
        List.of("kherson", "ukraine"),
        marks,
        0,
        "assault/shell",
        new Citation(report, 1, WORDS, words),
        0.8);
  }
}
