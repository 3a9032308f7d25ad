package org.parley.extraction.output;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.parley.extraction.Actor;
import org.parley.extraction.EntityProfile;
import org.parley.extraction.Event;
import org.parley.extraction.Evidence;
import org.parley.extraction.Meeting;
import org.parley.extraction.Place;
import org.parley.extraction.Position;
import org.parley.extraction.Quantity;
import org.parley.extraction.Report;
import org.parley.extraction.Source;
import org.parley.extraction.Statement;
import org.parley.extraction.Status;
import org.parley.extraction.When;
import org.parley.knowledge.EventType;
import org.parley.language.Analysis;
import org.parley.language.Document;
import org.parley.language.Entity;
import org.parley.language.Mention;
import org.parley.language.MentionKind;
import org.parley.language.Sentence;
import org.parley.language.Span;
import org.parley.language.Token;

/**
 * A report made by hand in which every field holds something. Its text begins with a character of
 * two UTF-16 code units, so that offsets in code points are one less than those in the records.
 */
final class SampleReport {
  static final String TEXT =
      "\ud83d\udef0 Rebels shelled Kyiv at 5 a.m. Monday, killing 12, the ministry said.";

  private static final Span REBELS = words("Rebels");
  private static final Span KYIV = words("Kyiv");
  private static final Span SHELLED = words("shelled");
  private static final Span MINISTRY = words("the ministry");
  private static final Span SAID = words("said");
  private static final Span CLAUSE = words("Rebels shelled Kyiv at 5 a.m. Monday, killing 12");
  private static final Actor ACTOR = new Actor(REBELS, "Rebels", "Rebel Front", "UKR", "REB", "e1");
  private static final Actor SPEAKER =
      new Actor(MINISTRY, "the ministry", "Ministry of Defence", "UKR", "GOV", "e2");
  private static final Evidence EVIDENCE = new Evidence(0, CLAUSE, SHELLED);

  private SampleReport() {}

  static Report full() {
    return new Report(
        analysis(),
        Map.of("e1", new EntityProfile("Rebel Front", "UKR", "REB", List.of("rebels"))),
        List.of(place()),
        List.of(when()),
        List.of(new Statement(SPEAKER, SAID, CLAUSE, Statement.Kind.ACCORDING_TO, ACTOR, EVIDENCE)),
        List.of(event()),
        List.of(
            new Position(
                "UKR",
                "RUS",
                Position.Stance.DEMANDS,
                "neutrality",
                "Kyiv",
                when(),
                List.of(new Source(Source.Kind.PUBLISHER, SPEAKER)),
                EVIDENCE,
                0.8)),
        List.of(
            new Meeting(
                List.of(ACTOR),
                List.of(SPEAKER),
                ACTOR,
                place(),
                when(),
                Meeting.Level.MINISTERS,
                Meeting.State.PLANNED,
                List.of(new Source(Source.Kind.WITNESS, SPEAKER)),
                EVIDENCE)));
  }

  /** A report in which everything that may be absent is. */
  static Report bare() {
    Document document = Document.of("bare", TEXT);
    Event event =
        new Event(
            "1",
            EventType.ASSAULT,
            null,
            List.of(),
            null,
            -9,
            new Event.Folded(EventType.ASSAULT, null),
            Status.OCCURRED,
            List.of(new Actor(REBELS, "Rebels", null, null, null, null)),
            List.of(),
            null,
            null,
            List.of(),
            null,
            null,
            null,
            List.of(),
            new Evidence(0, CLAUSE, null),
            "assault/shell",
            0.5);
    return new Report(
        new Analysis(document, List.of(), List.of(), List.of()),
        Map.of(),
        List.of(),
        List.of(new When(words("Monday"), null, null, null, When.Precision.UNKNOWN)),
        List.of(new Statement(null, null, CLAUSE, Statement.Kind.DIRECT, null, EVIDENCE)),
        List.of(event),
        List.of(),
        List.of(
            new Meeting(
                List.of(),
                List.of(),
                null,
                null,
                null,
                Meeting.Level.OTHER,
                Meeting.State.HELD,
                List.of(),
                EVIDENCE)));
  }

  private static Analysis analysis() {
    Document document =
        new Document(
            "sample",
            "Shells on Kyiv",
            TEXT,
            LocalDate.of(2022, 3, 7),
            "https://example.org/1",
            "Example Wire",
            "en");
    Token token = new Token(REBELS, "Rebels", "rebel", "NNS", -1, "root");
    return new Analysis(
        document,
        List.of(new Sentence(new Span(0, TEXT.length()), List.of(token))),
        List.of(
            new Mention(
                REBELS, 0, 0, 1, 0, MentionKind.ORGANISATION, Mention.Form.DESCRIPTION, "e1")),
        List.of(
            new Entity("e1", "Rebels", MentionKind.ORGANISATION),
            new Entity("e2", "the ministry", MentionKind.ORGANISATION)));
  }

  static Event event() {
    return new Event(
        "abc",
        EventType.ASSAULT,
        "heavy-weapons",
        List.of("military", "territory"),
        "194",
        -9.5,
        new Event.Folded(EventType.THREATEN, "violence"),
        Status.THREATENED,
        List.of(ACTOR),
        List.of(SPEAKER),
        place(),
        when(),
        List.of(
            new Quantity(Quantity.Kind.FATALITIES, 12L, 13L, 14L, "12", words("12")),
            new Quantity(Quantity.Kind.TROOPS, null, 5L, null, "5", words("5"))),
        "mortar",
        "3rd Brigade",
        "a bridge",
        List.of(new Source(Source.Kind.SPEAKER, SPEAKER)),
        EVIDENCE,
        "assault/shell",
        0.87654321);
  }

  private static Place place() {
    return new Place(KYIV, "Kyiv", "Kyiv", "UKR", "Kyiv City", 50.45, 30.52, 703448L, "city", 1);
  }

  private static When when() {
    return new When(
        words("Monday"),
        LocalDate.of(2022, 3, 7),
        LocalDate.of(2022, 3, 8),
        LocalTime.of(5, 0),
        When.Precision.DAY);
  }

  private static Span words(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
