package org.parley.bench.notes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.bench.ReportSection;
import org.parley.extraction.Actor;
import org.parley.extraction.Event;
import org.parley.extraction.Place;
import org.parley.extraction.Quantity;
import org.parley.extraction.ReportReader;
import org.parley.extraction.Status;
import org.parley.knowledge.places.GazetteerEntry;
import org.parley.language.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads the table of own notes and reports how much of them comes out in the main event. */
@Command(
    name = "accuracy-notes",
    description = "Measures class, sides, place, day and deaths on a table of own short notes.",
    mixinStandardHelpOptions = true)
public final class NotesAccuracy implements Callable<Integer> {
  private static final Path REPORT = Path.of("bench", "reports", "notes.md");
  private static final String TABLE = "notes.tsv";
  private static final double NEAR_KILOMETRES = 25;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  /** Words of ACLED's names that say nothing of who it is. */
  private static final Set<String> EMPTY =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "and",
          "military",
          "forces",
          "unidentified",
          "armed",
          "group",
          "civilians");

  private static final Set<String> REMOTE =
      Set.of("heavy-weapons", "aerial", "drone", "explosives", "suicide-attack", "unconventional");

  private static final Set<String> AGAINST_PEOPLE =
      Set.of("abduct", "sexual", "torture", "beat", "targeted");

  private static final Set<String> CIVILIAN =
      Set.of("CVL", "REF", "MED", "EDU", "HLH", "NGO", "AGR", "LAB");

  @Option(names = "--errors", description = "Print what is wrong, note by note.")
  private boolean errors;

  @Override
  public Integer call() throws IOException {
    ReportReader reader = ReportReader.load();
    List<Read> notes =
        lines().stream()
            .map(Note::of)
            .map(note -> new Read(note, reader.read(Document.of("note", note.text())).events()))
            .toList();
    StringBuilder report = new StringBuilder();
    report.append("## Short notes\n\n");
    report.append(
        "Own notes in the manner of coders, one event each, with the class, sides, place and day"
            + " that ACLED's codebook would give;\n");
    report.append("judged is the event of highest confidence (`bench/run accuracy-notes`).");
    report.append(" None comes from a data set; causes were mended\n");
    report.append("with them in view, so that other notes will do worse.\n\n");
    report.append("| what | right | of |\n| --- | ---: | ---: |\n");
    report.append(row("class", notes, note -> true, Read::isClassRight));
    report.append(sides(notes));
    report.append(row("place within 25 km", notes, note -> true, Read::isPlaceRight));
    report.append(row("day", notes, note -> true, Read::isDayRight));
    report.append(
        row(
            "deaths",
            notes,
            note -> note.fatalities() != null && note.fatalities() > 0,
            Read::isTollRight));
    System.out.print(report);
    ReportSection.write(REPORT, "notes", report.toString());
    return 0;
  }

  private String row(String name, List<Read> notes, Predicate<Note> asked, Predicate<Read> right) {
    List<Read> all = notes.stream().filter(read -> asked.test(read.note())).toList();
    long count = all.stream().filter(right).count();
    if (errors) {
      all.stream()
          .filter(right.negate())
          .forEach(read -> System.out.println(name + ": " + read.note().text()));
    }
    return line(name, count, all.size());
  }

  private static String sides(List<Read> notes) {
    long right = 0;
    long all = 0;
    for (Read read : notes) {
      for (String side : read.note().actors()) {
        Set<String> words = words(side);
        if (!words.isEmpty()) {
          all++;
          right += read.tells(words) ? 1 : 0;
        }
      }
    }
    return line("sides, a word of the name", right, all);
  }

  private static String line(String name, long right, long all) {
    return String.format(
        Locale.ROOT, "| %s | %.3f | %d |%n", name, all == 0 ? 0 : (double) right / all, all);
  }

  private static List<String> lines() throws IOException {
    try (InputStream in =
            Objects.requireNonNull(NotesAccuracy.class.getResourceAsStream(TABLE), TABLE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1) // the names of the columns
          .toList();
    }
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(word -> words.add(word.group()));
    words.removeAll(EMPTY);
    return words;
  }

  /**
   * A note and its events.
   *
   * @param events those found in it
   */
  private record Read(Note note, List<Event> events) {
    @Nullable Event main() {
      return events.stream()
          .filter(event -> event.status() != Status.NEGATED)
          .max(Comparator.comparingDouble(Event::confidence))
          .orElse(null);
    }

    boolean isClassRight() {
      Event event = main();
      return event != null && note.eventType().equals(eventType(event));
    }

    boolean tells(Set<String> side) {
      Event event = main();
      if (event == null) {
        return false;
      }
      Set<String> said = new HashSet<>();
      Stream.concat(event.actors().stream(), event.recipients().stream())
          .forEach(actor -> said.addAll(words(text(actor))));
      BiPredicate<String, String> same =
          (one, other) ->
              one.equals(other)
                  || one.length() > 4 && other.length() > 4 && one.regionMatches(0, other, 0, 4);
      return side.stream().anyMatch(one -> said.stream().anyMatch(other -> same.test(one, other)));
    }

    boolean isPlaceRight() {
      Event event = main();
      Place place = event == null ? null : event.place();
      return place != null
          && place.latitude() != null
          && place.longitude() != null
          && GazetteerEntry.kilometres(
                  note.latitude(), note.longitude(), place.latitude(), place.longitude())
              <= NEAR_KILOMETRES;
    }

    boolean isDayRight() {
      Event event = main();
      return event != null && event.when() != null && note.date().equals(event.when().from());
    }

    boolean isTollRight() {
      return events.stream()
          .filter(event -> event.status() != Status.NEGATED)
          .flatMap(event -> event.quantities().stream())
          .filter(count -> count.kind() == Quantity.Kind.FATALITIES)
          .anyMatch(count ->
              Objects.equals(note.fatalities(), count.best())
                  || Objects.equals(note.fatalities(), count.low()));
    }
  }

  private static String text(Actor actor) {
    return actor.text() + " " + (actor.name() == null ? "" : actor.name());
  }

  /** The ACLED type that comes nearest to a PLOVER event, as in docs/exports.md. */
  private static String eventType(Event event) {
    return switch (event.type()) {
      case PROTEST -> "riot".equals(event.mode()) ? "Riots" : "Protests";
      case ASSAULT -> {
        String mode = event.mode();
        boolean civilians = event.recipients().stream().anyMatch(actor -> isOf(actor, CIVILIAN));
        yield mode != null && REMOTE.contains(mode)
            ? "Explosions/Remote violence"
            : civilians || mode != null && AGAINST_PEOPLE.contains(mode)
                ? "Violence against civilians"
                : "Battles";
      }
      default -> "Strategic developments";
    };
  }

  private static boolean isOf(Actor actor, Set<String> sectors) {
    return actor.sector() != null && sectors.contains(actor.sector());
  }
}
