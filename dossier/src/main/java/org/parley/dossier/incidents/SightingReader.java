package org.parley.dossier.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Citation;
import org.parley.dossier.sources.Outlets;
import org.parley.dossier.sources.TextSketch;
import org.parley.extraction.Actor;
import org.parley.extraction.EntityProfile;
import org.parley.extraction.Event;
import org.parley.extraction.Place;
import org.parley.extraction.Quantity;
import org.parley.extraction.Report;
import org.parley.extraction.Statement;
import org.parley.extraction.When;
import org.parley.knowledge.EventType;
import org.parley.language.Document;
import org.parley.language.Entity;
import org.parley.language.Sentence;
import org.parley.language.Span;
import org.parley.language.Token;

/** Flattens the events of a report for joining. Pure functions. */
public final class SightingReader {
  /** Content words kept of an event's evidence. */
  public static final int MOST_WORDS = 32;

  /** Names kept of a report: the first ones, which tell what it is about. */
  public static final int MOST_NAMES = 24;

  /** Begins a name of a sighting that is the ISO 3166-1 alpha-3 code of a country, as "=UKR". */
  public static final String COUNTRY = "=";

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "be", "have", "do", "say", "other", "more", "than", "least", "people", "person", "not");

  private SightingReader() {}

  /** The sightings of a report's first text, in order of its events. */
  public static List<Sighting> read(Report report) {
    return read(report, 1);
  }

  /**
   * The sightings of a report, in order of its events.
   *
   * @param revision number of the text under the report's id, counted from 1
   */
  public static List<Sighting> read(Report report, int revision) {
    Document document = report.analysis().document();
    String sketch = TextSketch.of(document.text());
    List<String> names = names(report);
    Scene scene = new Scene(report);
    List<Sighting> sightings = new ArrayList<>();
    for (Event event : report.events()) {
      Scene.Setting setting = scene.at(event);
      Span span = event.evidence().span();
      sightings.add(
          new Sighting(
              event.id(),
              document.id(),
              revision,
              Outlets.sourceOf(document, event.attribution()),
              document.published(),
              sketch,
              event.type(),
              event.mode(),
              event.contexts(),
              event.status(),
              Blame.actors(event, report.events()),
              event.recipients(),
              victims(event, report.events()),
              event.place(),
              event.when(),
              setting.place(),
              setting.when(),
              event.quantities(),
              casualtiesBeside(event, report.events()),
              event.weapon(),
              event.attribution(),
              trigger(report, event),
              words(report, event),
              names,
              Marks.of(report.analysis().sentences().get(event.evidence().sentence())),
              event.evidence().sentence(),
              event.rule(),
              new Citation(document.id(), revision, span, span.in(document.text())),
              event.confidence()));
    }
    return sightings;
  }

  /** Names, and the countries of whoever and whatever is named, as "=UKR". */
  private static List<String> names(Report report) {
    TreeSet<String> names = new TreeSet<>();
    for (Entity entity : report.analysis().entities()) {
      if (names.size() >= MOST_NAMES) {
        break;
      }
      names.add(entity.name().toLowerCase(Locale.ROOT));
      EntityProfile profile = report.profiles().get(entity.id());
      if (profile != null && profile.country() != null) {
        names.add(COUNTRY + profile.country());
      }
    }
    return List.copyOf(names);
  }

  /** The casualties of its sentence, for violence that counts none by its own words. */
  private static List<Quantity> casualtiesBeside(Event event, List<Event> events) {
    if (!isViolence(event) || event.quantities().stream().anyMatch(SightingReader::isCasualties)) {
      return List.of();
    }
    return events.stream()
        .filter(other -> isViolence(other) && isBeside(event, other))
        .flatMap(other -> other.quantities().stream())
        .filter(SightingReader::isCasualties)
        .distinct()
        .toList();
  }

  /** Whom it kills or hurts, or whom those events do that stand beside an act of violence. */
  private static List<Actor> victims(Event event, List<Event> events) {
    if (!isViolence(event)) {
      return List.of();
    }
    if (Aspect.of(event.rule()) != Aspect.ACT) {
      return event.recipients();
    }
    return events.stream()
        .filter(other -> isBeside(event, other) && Aspect.of(other.rule()) != Aspect.ACT)
        .flatMap(other -> other.recipients().stream())
        .distinct()
        .toList();
  }

  private static boolean isViolence(Event event) {
    return BlockingKeys.family(event.type()).equals(BlockingKeys.family(EventType.ASSAULT));
  }

  private static boolean isBeside(Event event, Event other) {
    return other != event && other.evidence().sentence() == event.evidence().sentence();
  }

  private static boolean isCasualties(Quantity quantity) {
    return quantity.kind() == Quantity.Kind.FATALITIES || quantity.kind() == Quantity.Kind.INJURED;
  }

  private static String trigger(Report report, Event event) {
    Span trigger = event.evidence().trigger();
    if (trigger == null) {
      return "";
    }
    Token best = null;
    for (Token token : report.analysis().sentences().get(event.evidence().sentence()).tokens()) {
      boolean content = token.tag().startsWith("NN") || token.tag().startsWith("VB");
      if (trigger.contains(token.span()) && (best == null || content && !isContent(best))) {
        best = token;
      }
    }
    return best == null ? "" : best.lemma().toLowerCase(Locale.ROOT);
  }

  private static List<String> words(Report report, Event event) {
    return words(
        report.analysis().sentences().get(event.evidence().sentence()), event.evidence().span());
  }

  /** Lemmas of the content words of {@code sentence} within {@code span}. */
  static List<String> words(Sentence sentence, Span span) {
    TreeSet<String> words = new TreeSet<>();
    for (Token token : sentence.tokens()) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (words.size() < MOST_WORDS
          && span.contains(token.span())
          && isContent(token)
          && !EMPTY_WORDS.contains(lemma)) {
        words.add(lemma);
      }
    }
    return List.copyOf(words);
  }

  private static boolean isContent(Token token) {
    String tag = token.tag();
    return tag.startsWith("NN")
        || tag.startsWith("VB") && !token.relation().startsWith("aux")
        || tag.startsWith("JJ")
        || tag.equals("CD");
  }

  /** Where and when a report is while it tells of something. */
  private static final class Scene {
    /** Words that a source at the end of a headline has at most. */
    private static final int LONGEST_SOURCE = 6;

    private @Nullable Place place;
    private @Nullable When when;

    Scene(Report report) {
      for (Place named : report.places()) {
        if (named.latitude() != null
            && named.precision() < 3
            && !isSource(report, named.span())
            && !acts(report, named.span())) {
          place = named;
          break;
        }
      }
    }

    /** "Kyiv says two soldiers fell", "Kyiv troops shell …": a government is no scene. */
    private static boolean acts(Report report, Span place) {
      return Stream.concat(
              report.events().stream().flatMap(event -> event.actors().stream()),
              report.statements().stream().map(Statement::source))
          .anyMatch(actor ->
              actor != null
                  && (actor.span().equals(place)
                      || "MIL".equals(actor.sector()) && actor.span().contains(place)));
    }

    /** "…: Kyiv", "… - Bamako military": who says so, at the end of a headline, is no place. */
    private static boolean isSource(Report report, Span place) {
      for (Sentence sentence : report.analysis().sentences()) {
        if (!sentence.span().contains(place)) {
          continue;
        }
        List<Token> tokens = sentence.tokens();
        int word = 0;
        while (word < tokens.size() && !tokens.get(word).span().overlaps(place)) {
          word++;
        }
        while (word < tokens.size() && isWithinName(tokens.get(word))) {
          word = tokens.get(word).head();
        }
        return word < tokens.size()
            && tokens.get(word).relation().equals("parataxis")
            && tokens.get(word).tag().startsWith("NN")
            && tokens.size() - word <= LONGEST_SOURCE;
      }
      return false;
    }

    private static boolean isWithinName(Token token) {
      return token.head() >= 0
          && (token.relation().startsWith("compound")
              || token.relation().startsWith("flat")
              || token.relation().startsWith("nmod:poss"));
    }

    /** The setting of an event, which is also that of those after it. */
    Setting at(Event event) {
      if (event.place() != null && event.place().latitude() != null) {
        place = event.place();
      }
      if (event.when() != null && event.when().from() != null) {
        when = event.when();
      }
      return new Setting(place, when);
    }

    /** A place and a time. */
    record Setting(@Nullable Place place, @Nullable When when) {}
  }
}
