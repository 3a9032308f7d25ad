package org.parley.dossier.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Decision;
import org.parley.dossier.incidents.Incident;
import org.parley.extraction.Actor;
import org.parley.extraction.Place;
import org.parley.extraction.Quantity;
import org.parley.extraction.Status;
import org.parley.knowledge.EventType;
import org.parley.language.Span;

/**
 * Puts a person's values in the place of those of the reports. What the sources said stays beside
 * them. Pure functions.
 */
final class Corrections {
  /** A person's value rests on no words of a report. */
  private static final Span NOWHERE = new Span(0, 0);

  private Corrections() {}

  /**
   * The incident with one value corrected.
   *
   * @throws IllegalArgumentException where the value does not fit the field
   */
  static Incident apply(Incident incident, Decision.Correct correction) {
    ObjectNode node = Json.tree(incident);
    String value = correction.value().strip();
    switch (correction.field()) {
      case TYPE -> node.put("type", constant(EventType.class, value).name());
      case STATUS -> node.put("status", constant(Status.class, value).name());
      case MODE -> node.put("mode", value.isEmpty() ? null : value);
      case DATE -> putDays(node, value);
      case PLACE -> node.set("place", value.isEmpty() ? null : Json.tree(place(value)));
      case ACTORS -> node.set("actors", sides(value));
      case RECIPIENTS -> node.set("recipients", sides(value));
      case FATALITIES -> putFigure(node, incident, Quantity.Kind.FATALITIES, value);
      case INJURED -> putFigure(node, incident, Quantity.Kind.INJURED, value);
    }
    return Json.fromTree(node, Incident.class);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String value) {
    try {
      return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "\"%s\" is none of %s".formatted(value, List.of(type.getEnumConstants())), e);
    }
  }

  private static void putDays(ObjectNode node, String value) {
    if (value.isEmpty()) {
      node.putNull("from");
      node.putNull("to");
      return;
    }
    String[] days = value.split("/", -1);
    LocalDate from = day(days[0]);
    LocalDate to = day(days[days.length - 1]);
    if (days.length > 2 || to.isBefore(from)) {
      throw new IllegalArgumentException("\"" + value + "\" is no day or interval of days");
    }
    node.put("from", from.toString());
    node.put("to", to.toString());
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("\"" + text + "\" is no day, as 2022-03-07", e);
    }
  }

  private static Place place(String value) {
    List<String> parts = parts(value, 4);
    return new Place(
        NOWHERE,
        parts.get(0),
        parts.get(0),
        country(parts.get(1)),
        null,
        degrees(parts.get(2), 90),
        degrees(parts.get(3), 180),
        null,
        null,
        1);
  }

  private static @Nullable Double degrees(String text, int most) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      double degrees = Double.parseDouble(text);
      if (Math.abs(degrees) <= most) {
        return degrees;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw new IllegalArgumentException(
        "\"" + text + "\" is no number of degrees from -" + most + " to " + most);
  }

  private static @Nullable String country(String text) {
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("[A-Za-z]{3}")) {
      throw new IllegalArgumentException("\"" + text + "\" is no country code, as UKR");
    }
    return text.toUpperCase(Locale.ROOT);
  }

  private static ArrayNode sides(String value) {
    List<Incident.Side> sides = new ArrayList<>();
    for (String party : value.isEmpty() ? new String[0] : value.split("\\|", -1)) {
      List<String> parts = parts(party, 3);
      String sector = parts.get(2).isEmpty() ? null : parts.get(2).toUpperCase(Locale.ROOT);
      Actor actor =
          new Actor(NOWHERE, parts.get(0), parts.get(0), country(parts.get(1)), sector, null);
      sides.add(new Incident.Side(actor, 0, List.of()));
    }
    return Json.array(sides);
  }

  /** The parts between semicolons, the missing ones empty; the first must be there. */
  private static List<String> parts(String value, int number) {
    List<String> parts = new ArrayList<>();
    for (String part : value.split(";", -1)) {
      parts.add(part.strip());
    }
    if (parts.size() > number || parts.getFirst().isEmpty()) {
      throw new IllegalArgumentException(
          "\""
              + value
              + "\" must be a name and up to "
              + (number - 1)
              + " values after semicolons");
    }
    while (parts.size() < number) {
      parts.add("");
    }
    return parts;
  }

  private static void putFigure(
      ObjectNode node, Incident incident, Quantity.Kind kind, String value) {
    List<Incident.Figure> figures = new ArrayList<>();
    List<Incident.Said> said = List.of();
    for (Incident.Figure figure : incident.figures()) {
      if (figure.kind() == kind) {
        said = figure.said();
      } else {
        figures.add(figure);
      }
    }
    if (!value.isEmpty() || !said.isEmpty()) {
      @Nullable Long[] counts = counts(value);
      figures.add(new Incident.Figure(kind, counts[0], counts[1], counts[2], false, said));
    }
    figures.sort((a, b) -> a.kind().compareTo(b.kind()));
    node.set("figures", Json.array(figures));
  }

  private static @Nullable Long[] counts(String value) {
    String[] parts = value.split(";", -1);
    if (parts.length != 1 && parts.length != 3) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is no count, as 12, nor low; best; high, as 10; 12; 15");
    }
    Long low = count(parts[0]);
    Long best = count(parts[parts.length / 2]);
    Long high = count(parts[parts.length - 1]);
    return new @Nullable Long[] {low, best, high};
  }

  private static @Nullable Long count(String text) {
    String digits = text.strip();
    if (digits.isEmpty()) {
      return null;
    }
    try {
      long count = Long.parseLong(digits);
      if (count >= 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw new IllegalArgumentException("\"" + text + "\" is no count");
  }
}
