package org.parley.extraction.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.Event;
import org.parley.extraction.Quantity;
import org.parley.extraction.Report;
import org.parley.extraction.lexicon.Entry;
import org.parley.extraction.lexicon.Example;
import org.parley.language.Document;

/**
 * Reads the examples of lexicon entries with the whole program and compares what comes out with
 * what they say must. Stateless.
 */
public final class LexiconCheck {
  private final Function<Document, Report> reader;

  /** A check that reads examples with {@code reader}. */
  public LexiconCheck(Function<Document, Report> reader) {
    this.reader = reader;
  }

  /**
   * An example that does not come out as it says.
   *
   * @param entry the entry
   * @param example the example
   * @param problem what was expected and what came out
   */
  public record Failure(Entry entry, Example example, String problem) {
    /** File, line, entry and problem in one line. */
    @Override
    public String toString() {
      return example.file()
          + ":"
          + example.line()
          + ": "
          + entry.id()
          + ": "
          + problem
          + " | "
          + example.sentence();
    }
  }

  /** Checks every example of {@code entries}. */
  public List<Failure> failures(Iterable<Entry> entries) {
    List<Failure> failures = new ArrayList<>();
    for (Entry entry : entries) {
      for (Example example : entry.examples()) {
        String problem = problem(entry, example);
        if (problem != null) {
          failures.add(new Failure(entry, example, problem));
        }
      }
    }
    return failures;
  }

  private @Nullable String problem(Entry entry, Example example) {
    List<Event> events = reader.apply(Document.of("example", example.sentence())).events();
    List<Event> own = events.stream().filter(event -> event.rule().equals(entry.id())).toList();
    if (entry.type() == null) {
      return noEvent(example, events);
    }
    if (!example.found()) {
      return own.isEmpty() ? null : "an event was found, none expected";
    }
    if (own.isEmpty()) {
      return "no event of this entry; found " + events.stream().map(Event::rule).toList();
    }
    String problem = null;
    for (Event event : own) {
      problem = mismatch(event, example.expected());
      if (problem == null) {
        return null;
      }
    }
    return problem;
  }

  /** In none.lex a "+" sentence holds no event at all, a "-" sentence holds one. */
  private static @Nullable String noEvent(Example example, List<Event> events) {
    if (example.found() == events.isEmpty()) {
      return null;
    }
    return example.found()
        ? "no event expected; found " + events.stream().map(Event::rule).toList()
        : "no event was found, one expected";
  }

  private static @Nullable String mismatch(Event event, Map<String, String> expected) {
    for (Map.Entry<String, String> field : expected.entrySet()) {
      String want = field.getValue();
      String got = value(event, field.getKey());
      if (got == null) {
        return "no field " + field.getKey() + " to check";
      }
      if (!fits(field.getKey(), want, got)) {
        return field.getKey() + ": expected \"" + want + "\", got \"" + got + "\"";
      }
    }
    return null;
  }

  private static boolean fits(String field, String want, String got) {
    String all = got.toLowerCase(Locale.ROOT);
    switch (field) {
      case "actor", "recipient", "place", "weapon" -> {
        for (String part : want.split(", | and ")) {
          if (!all.contains(part.strip().toLowerCase(Locale.ROOT))) {
            return false;
          }
        }
        return true;
      }
      case "mode", "status" -> {
        return all.equals(want.toLowerCase(Locale.ROOT));
      }
      default -> {
        return List.of(all.split(" ")).contains(want.replace(",", ""));
      }
    }
  }

  private static @Nullable String value(Event event, String field) {
    return switch (field) {
      case "actor" -> actors(event.actors());
      case "recipient" -> actors(event.recipients());
      case "mode" -> String.valueOf(event.mode());
      case "status" -> event.status().label();
      case "place" ->
          event.place() == null ? "" : event.place().text() + " " + event.place().name();
      case "weapon" -> String.valueOf(event.weapon());
      default -> counts(event, field);
    };
  }

  private static String actors(List<Actor> actors) {
    StringBuilder text = new StringBuilder();
    for (Actor actor : actors) {
      text.append(text.isEmpty() ? "" : "; ").append(actor.text());
      if (actor.name() != null) {
        text.append(" = ").append(actor.name());
      }
    }
    return text.toString();
  }

  private static @Nullable String counts(Event event, String field) {
    for (Quantity.Kind kind : Quantity.Kind.values()) {
      if (kind.label().equals(field)) {
        StringBuilder values = new StringBuilder();
        for (Quantity quantity : event.quantities()) {
          if (quantity.kind() == kind) {
            values
                .append(quantity.low())
                .append(' ')
                .append(quantity.best())
                .append(' ')
                .append(quantity.high())
                .append(' ');
          }
        }
        return values.toString();
      }
    }
    return null;
  }
}
