package org.parley.cli.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.Event;
import org.parley.extraction.Evidence;
import org.parley.extraction.Meeting;
import org.parley.extraction.Place;
import org.parley.extraction.Position;
import org.parley.extraction.Quantity;
import org.parley.extraction.Report;
import org.parley.extraction.Source;
import org.parley.extraction.When;
import org.parley.extraction.events.Retellings;
import org.parley.language.Document;
import org.parley.language.Span;

/** The words in which findings are shown to a person, the same in the table and on the page. */
final class Wording {
  private Wording() {}

  /** What a document is called: its headline, or its id. */
  static String title(Document document) {
    return document.title() == null ? document.id() : document.title();
  }

  /** Publisher, date and id, as far as the headline leaves them to be said. */
  static String origin(Document document) {
    List<String> parts = new ArrayList<>();
    if (document.publisher() != null) {
      parts.add(document.publisher());
    }
    parts.add(document.published() == null ? "no date" : document.published().toString());
    if (document.title() != null) {
      parts.add(document.id());
    }
    return String.join(" · ", parts);
  }

  /** The event's type with its mode. */
  static String type(Event event) {
    return event.mode() == null ? event.type().name() : event.type().name() + " " + event.mode();
  }

  /** "a Russian force (RUS MIL)". */
  static String actor(Actor actor) {
    String codes = codes(actor);
    return codes.isEmpty() ? name(actor) : name(actor) + " (" + codes + ")";
  }

  private static String name(Actor actor) {
    return actor.name() != null && isPronoun(actor.text()) ? actor.name() : actor.text();
  }

  private static String codes(Actor actor) {
    return Stream.of(actor.country(), actor.sector())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private static boolean isPronoun(String words) {
    return List.of("he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "who")
        .contains(words.toLowerCase(Locale.ROOT));
  }

  /**
   * The actors, separated by commas; the words that stand for several of them once, with the codes
   * of all: "the British and Irish governments (GBR GOV, IRL GOV)".
   */
  static String actors(List<Actor> actors) {
    Map<String, Set<String>> codes = new LinkedHashMap<>();
    for (Actor actor : actors) {
      codes.computeIfAbsent(name(actor), name -> new LinkedHashSet<>()).add(codes(actor));
    }
    List<String> words = new ArrayList<>();
    codes.forEach((name, several) -> {
      several.remove("");
      words.add(several.isEmpty() ? name : name + " (" + String.join(", ", several) + ")");
    });
    return String.join(", ", words);
  }

  /**
   * "Rebels (REB) → an army base (MIL)"; those who do something to each other once, as "Russia
   * (RUS) ↔ Ukraine (UKR)". A question mark stands for an actor of whom nothing is said.
   */
  static String whoAndWhom(List<Actor> actors, List<Actor> recipients) {
    if (!actors.isEmpty() && Set.copyOf(actors).equals(Set.copyOf(recipients))) {
      boolean oneName = actors.stream().map(Wording::name).distinct().count() == 1;
      return oneName
          ? actors(actors)
          : actors.stream().map(Wording::actor).distinct().collect(Collectors.joining(" ↔ "));
    }
    String who = actors(actors);
    if (recipients.isEmpty()) {
      return who;
    }
    return (who.isEmpty() ? "?" : who) + " → " + actors(recipients);
  }

  /** "Irpin, UKR"; empty for null. */
  static String place(@Nullable Place place) {
    if (place == null) {
      return "";
    }
    boolean isCountry = "country".equals(place.kind());
    return place.country() == null || isCountry
        ? place.name()
        : place.name() + ", " + place.country();
  }

  /**
   * The day or the days, as short as they can be said; the text's words where nothing fixes them.
   */
  static List<String> when(@Nullable When when, String text) {
    if (when == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    LocalDate from = when.from();
    LocalDate to = when.to();
    if (from == null) {
      lines.add(when.span().in(text));
    } else if (to == null || from.equals(to)) {
      lines.add(from.toString());
    } else if (when.precision() == When.Precision.MONTH && isMonth(from, to)) {
      lines.add(from.toString().substring(0, 7));
    } else if (when.precision() == When.Precision.YEAR && isYear(from, to)) {
      lines.add(from.toString().substring(0, 4));
    } else {
      lines.add(from.toString());
      lines.add("to " + (from.getYear() == to.getYear() ? to.toString().substring(5) : to));
    }
    if (when.time() != null) {
      lines.add(when.time().toString());
    }
    return lines;
  }

  private static boolean isMonth(LocalDate from, LocalDate to) {
    return from.getDayOfMonth() == 1 && from.plusMonths(1).minusDays(1).equals(to);
  }

  private static boolean isYear(LocalDate from, LocalDate to) {
    return from.getDayOfYear() == 1 && from.plusYears(1).minusDays(1).equals(to);
  }

  /** "4 killed", "at least 12 injured". */
  static List<String> counts(List<Quantity> quantities) {
    List<String> counts = new ArrayList<>();
    for (Quantity quantity : quantities) {
      counts.add(count(quantity));
    }
    return counts;
  }

  private static String count(Quantity quantity) {
    String number = number(quantity);
    return switch (quantity.kind()) {
      case FATALITIES -> number + " killed";
      case MONEY, DISTANCE -> quantity.text();
      default -> number + " " + quantity.kind().label();
    };
  }

  private static String number(Quantity quantity) {
    String range = range(quantity.low(), quantity.best(), quantity.high());
    return range.isEmpty() ? quantity.text() : range;
  }

  /** "12", "10–14", "at least 10"; empty where nothing is known. */
  static String range(@Nullable Long low, @Nullable Long best, @Nullable Long high) {
    if (low != null && high != null) {
      return low.equals(high) ? figure(low) : figure(low) + "–" + figure(high);
    }
    if (low != null) {
      return "at least " + figure(low);
    }
    if (high != null) {
      return "at most " + figure(high);
    }
    return best == null ? "" : figure(best);
  }

  private static String figure(long value) {
    // Most are small, and the formatter costs a short run more than all else it prints.
    return value < 1000 ? Long.toString(value) : String.format(Locale.ROOT, "%,d", value);
  }

  /** "Volodymyr Zelensky, The New York Times"; empty where only the report says it. */
  static String sources(List<Source> sources) {
    return sources.stream()
        .map(
            source -> source.actor().name() == null ? source.actor().text() : source.actor().name())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /**
   * The words a finding rests on, shortened where they are long so that the trigger is still among
   * them.
   *
   * @param most characters to keep, roughly
   */
  static String evidence(Evidence evidence, String text, int most) {
    Span span = evidence.span();
    if (span.length() <= most) {
      return span.in(text);
    }
    Span trigger = evidence.trigger() == null ? span : evidence.trigger();
    int start = span.start();
    if (trigger.end() - start > most && span.contains(trigger)) {
      // A third of the room before the trigger, from the beginning of a word.
      start = Math.max(start, text.indexOf(' ', Math.max(start, trigger.start() - most / 3)) + 1);
      start = Math.min(start, trigger.start());
    }
    String words = text.substring(start, Math.min(span.end(), start + most));
    return (start > span.start() ? "… " : "") + words + (start + most < span.end() ? "…" : "");
  }

  /** "RUS demands of UKR: neutrality". */
  static String position(Position position) {
    String party = position.party() == null ? "somebody" : position.party();
    String verb = position.stance().label();
    String to =
        position.addressee() == null
            ? ""
            : switch (position.stance()) {
              case DEMANDS -> " of " + position.addressee();
              case OFFERS -> " to " + position.addressee();
              case ACCEPTS, REJECTS -> " from " + position.addressee();
            };
    return party + " " + verb + to + ": " + position.issue();
  }

  /** "planned meeting: Russia (RUS), Ukraine (UKR), mediated by Turkey (TUR)". */
  static String meeting(Meeting meeting) {
    StringBuilder words = new StringBuilder(meeting.status().label()).append(" meeting");
    if (!meeting.participants().isEmpty()) {
      words.append(": ").append(actors(meeting.participants()));
    }
    if (!meeting.mediators().isEmpty()) {
      words.append(", mediated by ").append(actors(meeting.mediators()));
    }
    return words.toString();
  }

  /** "3 events", and what else there is. */
  static String tally(Report report) {
    List<String> parts = new ArrayList<>();
    parts.add(plural(Retellings.told(report).size(), "event"));
    if (!report.positions().isEmpty()) {
      parts.add(plural(report.positions().size(), "position"));
    }
    if (!report.meetings().isEmpty()) {
      parts.add(plural(report.meetings().size(), "meeting"));
    }
    return String.join(", ", parts);
  }

  /** "told 2 more times: “struck”, “the attack”". */
  static String again(List<Event> again, String text) {
    String words =
        again.stream()
            .map(Event::evidence)
            .map(evidence -> evidence.trigger() == null ? evidence.span() : evidence.trigger())
            .map(span -> "“" + span.in(text) + "”")
            .collect(Collectors.joining(", "));
    return told(again.size()) + ": " + words;
  }

  /** "told once more", "told 2 more times". */
  static String told(int again) {
    return "told " + (again == 1 ? "once more" : figure(again) + " more times");
  }

  /** "1 event", "2 events", "1,204 events". */
  static String plural(int count, String noun) {
    return figure(count) + " " + noun + (count == 1 ? "" : "s");
  }
}
