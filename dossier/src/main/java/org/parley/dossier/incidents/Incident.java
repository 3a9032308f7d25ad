package org.parley.dossier.incidents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Citation;
import org.parley.dossier.Cited;
import org.parley.dossier.claims.Claim;
import org.parley.extraction.Actor;
import org.parley.extraction.Place;
import org.parley.extraction.Quantity;
import org.parley.extraction.Status;
import org.parley.knowledge.EventType;

/**
 * Something that one or more reports tell of. Every value carries the words of the reports that say
 * it. Immutable, and the same for the same sightings in whatever order they came.
 *
 * @param id stable hash of its members' ids; another set of members is another id
 * @param type PLOVER type
 * @param mode PLOVER mode that most sources give, or null
 * @param contexts PLOVER contexts, sorted
 * @param status what is known of it last: the status of the newest sightings, a planned or
 *     threatened act that was carried out counting as occurred
 * @param place the most exact place on which most sources agree; null where no report says one
 * @param places every place said, its spread, in order of reports
 * @param from first day it may have happened, by the most exact times said; null where unknown
 * @param to last day it may have happened; null where {@code from} is null
 * @param days every interval said, in order of reports
 * @param actors who is said to have done it, those that most sources name first
 * @param recipients to whom it was done, those that most sources name first
 * @param weapon the weapon that most sources name, or null
 * @param figures fatalities and other counts
 * @param claims who asserts it, who denies it, who blames whom
 * @param history how its status went, oldest first
 * @param reports ids of the reports that tell of it, sorted
 * @param sources the independent sources: near-copies and quoting outlets are counted once
 * @param contests what of it is contested, empty where nothing is
 * @param sightings ids of its members, sorted
 * @param evidence the words of each member, in order of reports
 */
public record Incident(
    String id,
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    Status status,
    @Nullable Place place,
    List<Cited<Place>> places,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<Cited<Days>> days,
    List<Side> actors,
    List<Side> recipients,
    @Nullable String weapon,
    List<Figure> figures,
    List<Claim> claims,
    List<Turn> history,
    List<String> reports,
    List<IndependentSource> sources,
    List<Contest> contests,
    List<String> sightings,
    List<Citation> evidence) {
  public Incident {
    contexts = List.copyOf(contexts);
    places = List.copyOf(places);
    days = List.copyOf(days);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    figures = List.copyOf(figures);
    claims = List.copyOf(claims);
    history = List.copyOf(history);
    reports = List.copyOf(reports);
    sources = List.copyOf(sources);
    contests = List.copyOf(contests);
    sightings = List.copyOf(sightings);
    evidence = List.copyOf(evidence);
  }

  /** How many sources that do not depend on each other tell of it. */
  public int independentSources() {
    return sources.size();
  }

  /** True where sources disagree on whether it happened, who did it or how many it struck. */
  public boolean contested() {
    return !contests.isEmpty();
  }

  /** The figure of one kind; null where no report gives one. */
  public @Nullable Figure figure(Quantity.Kind kind) {
    for (Figure figure : figures) {
      if (figure.kind() == kind) {
        return figure;
      }
    }
    return null;
  }

  /**
   * An interval of days.
   *
   * @param from first day
   * @param to last day, inclusive
   */
  public record Days(LocalDate from, LocalDate to) {}

  /**
   * A party of the incident, one for all the ways in which sources name it.
   *
   * @param actor the most telling mention
   * @param sources number of independent sources that name it
   * @param citations every mention
   */
  public record Side(Actor actor, int sources, List<Citation> citations) {
    public Side {
      citations = List.copyOf(citations);
    }
  }

  /**
   * A count, over all sources. Rules: a source that raises its own count counts with the newest;
   * {@code low} and {@code high} are the bounds of what the sources then say; {@code best} is what
   * most of the newest say, the lower of two equally often said (UCDP's rule). A list ("two
   * soldiers and a child") counts as its sum. A mere plural, and a count of which two other sources
   * say more than three times as much, bound nothing.
   *
   * @param kind what is counted
   * @param low lowest; null where no source bounds it below
   * @param best best; null where every source leaves it open
   * @param high highest; null where no source bounds the largest of them above ("more than 400")
   * @param contested whether independent sources give figures that differ
   * @param said each source's own figure, oldest first
   */
  public record Figure(
      Quantity.Kind kind,
      @Nullable Long low,
      @Nullable Long best,
      @Nullable Long high,
      boolean contested,
      List<Said> said) {
    public Figure {
      said = List.copyOf(said);
    }
  }

  /**
   * One source's figure.
   *
   * @param source the independent source's name
   * @param date day of the report, or null
   * @param quantity low, best and high as the words give them
   * @param citation the words
   */
  public record Said(
      String source, @Nullable LocalDate date, Quantity quantity, Citation citation) {}

  /**
   * What a report claimed of the incident on a day.
   *
   * @param date day of the report, or null
   * @param status the status
   * @param citation the words
   */
  public record Turn(@Nullable LocalDate date, Status status, Citation citation) {}

  /**
   * A source that does not copy or quote another of the incident.
   *
   * @param name the outlet, or the report's id where the outlet is not known
   * @param reports ids of the reports that rest on it, sorted
   */
  public record IndependentSource(String name, List<String> reports) {
    public IndependentSource {
      reports = List.copyOf(reports);
    }
  }

  /** What sources may disagree on. */
  public enum Contest {
    /** Some say that it happened, some that it did not. */
    OCCURRENCE,
    /** Different parties are said to have done it. */
    BLAME,
    /** Independent sources give different numbers of dead. */
    TOLL
  }
}
