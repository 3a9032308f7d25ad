package org.parley.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.Event;
import org.parley.extraction.Evidence;
import org.parley.extraction.Place;
import org.parley.extraction.Quantity;
import org.parley.extraction.Report;
import org.parley.extraction.Status;
import org.parley.extraction.When;
import org.parley.knowledge.EventType;
import org.parley.language.Analysis;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Span;
import org.parley.language.Token;

/** Reports made without reading, for tests of the store: one sentence, one event. */
public final class Tiny {
  private static final List<String> TOWNS =
      List.of("Ardenport", "Belmora", "Castrell", "Dunhaven", "Eskmouth", "Farrowgate", "Glenbay");

  private Tiny() {}

  /** The report of a number: always the same. */
  public static Report report(int number) {
    return report("tiny-" + number, number, 1 + number % 9);
  }

  /** A report with a toll of its own. */
  public static Report report(String id, int number, long dead) {
    String town = TOWNS.get(number % TOWNS.size());
    LocalDate day = LocalDate.of(2024, 1, 1).plusDays(number % 40);
    return report(id, town, day, dead, "Wire " + number % 5, "rule " + number);
  }

  /** A report of an attack. */
  public static Report report(
      String id, String town, LocalDate day, long dead, @Nullable String publisher, String more) {
    String text = "Rebels attacked " + town + " and killed " + dead + " people, " + more + ".";
    Document document = new Document(id, null, text, day, null, publisher, "en");
    Span whole = new Span(0, text.length());
    Span trigger = new Span(7, 15);
    Span name = new Span(16, 16 + town.length());
    List<Token> tokens =
        List.of(
            new Token(new Span(0, 6), "Rebels", "rebel", "NNS", 1, "nsubj"),
            new Token(trigger, "attacked", "attack", "VBD", -1, "root"),
            new Token(name, town, town, "NNP", 1, "obj"));
    Place place =
        new Place(name, town, town, "XKX", null, 40.0 + town.length(), 20.0, null, "city", 1);
    Event event =
        new Event(
            id + "-e",
            EventType.ASSAULT,
            null,
            List.of(),
            "190",
            -9,
            new Event.Folded(EventType.ASSAULT, null),
            Status.OCCURRED,
            List.of(new Actor(new Span(0, 6), "Rebels", null, null, "REB", null)),
            List.of(),
            place,
            new When(whole, day, day, null, When.Precision.DAY),
            List.of(
                new Quantity(
                    Quantity.Kind.FATALITIES, dead, dead, dead, Long.toString(dead), whole)),
            null,
            null,
            null,
            List.of(),
            new Evidence(0, whole, trigger),
            "assault/attack",
            0.9);
    return new Report(
        new Analysis(document, List.of(new Sentence(whole, tokens)), List.of(), List.of()),
        Map.of(),
        List.of(place),
        List.of(),
        List.of(),
        List.of(event),
        List.of(),
        List.of());
  }
}
