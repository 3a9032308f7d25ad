package org.parley.dossier.tracks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Citation;
import org.parley.extraction.Actor;
import org.parley.extraction.Meeting;
import org.parley.extraction.Place;
import org.parley.extraction.Position;

/**
 * A negotiation and what belongs to it, for a set of parties, as the reports tell it. Immutable,
 * and the same for the same reports in whatever order they came.
 *
 * @param parties whom it follows: ISO 3166-1 alpha-3 of a state, else the party's name; sorted
 * @param rounds meetings of the parties, in order of their days
 * @param issues each issue with each party's line on it, in the order of the list of issues
 * @param agreements agreements and ceasefires with their breaches, in order of their days
 * @param mediations mediators, and what they offered
 * @param strands the other matters between the parties, one for each subject that has an entry
 */
public record Track(
    List<String> parties,
    List<Round> rounds,
    List<Issue> issues,
    List<Agreement> agreements,
    List<Mediation> mediations,
    List<Strand> strands) {
  public Track {
    parties = List.copyOf(parties);
    rounds = List.copyOf(rounds);
    issues = List.copyOf(issues);
    agreements = List.copyOf(agreements);
    mediations = List.copyOf(mediations);
    strands = List.copyOf(strands);
  }

  /**
   * A meeting of the parties, over all reports that tell of it.
   *
   * @param status what is known of it last
   * @param from first day it may have taken or take place; null where unknown
   * @param to last day, null where {@code from} is null
   * @param participants who meets, parties first
   * @param mediators who mediates
   * @param host who hosts, or null
   * @param place where, or null
   * @param level rank of those who meet
   * @param history each report's word on it, oldest first
   */
  public record Round(
      Meeting.State status,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      List<Actor> participants,
      List<Actor> mediators,
      @Nullable Actor host,
      @Nullable Place place,
      Meeting.Level level,
      List<RoundTurn> history) {
    public Round {
      participants = List.copyOf(participants);
      mediators = List.copyOf(mediators);
      history = List.copyOf(history);
    }
  }

  /**
   * What one report says of a round.
   *
   * @param date day of the report, or null
   * @param status the status it gives
   * @param citation the words
   */
  public record RoundTurn(@Nullable LocalDate date, Meeting.State status, Citation citation) {}

  /**
   * An issue and where each party stands on it.
   *
   * @param issue one of the closed list of issues
   * @param lines a line for each party that says something on it, in order of the track's parties
   */
  public record Issue(String issue, List<Line> lines) {
    public Issue {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One party's positions on one issue over time.
   *
   * @param party ISO 3166-1 alpha-3 of a state, else the party's name
   * @param stands oldest first
   */
  public record Line(String party, List<Stand> stands) {
    public Line {
      stands = List.copyOf(stands);
    }
  }

  /**
   * A position at a time.
   *
   * @param date day of it: when the stance was taken, else the day of the report; null where
   *     unknown
   * @param stance what the report says
   * @param move what it is against the stand before
   * @param addressee to whom, as {@link Line#party}; null where not said
   * @param what the words that say it
   * @param citations the words of each report that gives it
   */
  public record Stand(
      @Nullable LocalDate date,
      Position.Stance stance,
      Move move,
      @Nullable String addressee,
      String what,
      List<Citation> citations) {
    public Stand {
      citations = List.copyOf(citations);
    }
  }

  /** How a position moves on from the one before. */
  public enum Move {
    /** First demand, or the demand again. */
    DEMANDED,
    /** Something is offered. */
    OFFERED,
    /** A demand is followed by an offer or a lesser demand on the same issue. */
    SOFTENED,
    /** What was refused or demanded otherwise before is accepted. */
    CONCEDED,
    /** The other side's demand or offer is accepted. */
    AGREED,
    /** The other side's demand or offer is refused. */
    REFUSED,
    /** What was offered or accepted before is taken back. */
    WITHDRAWN;

    /** The name used in output, in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * An agreement or ceasefire.
   *
   * @param kind "ceasefire" or "agreement"
   * @param status where it stands
   * @param date day it was made or takes effect; null where unknown
   * @param parties who is bound
   * @param scope place it covers, or null
   * @param breaches reported breaches, oldest first
   * @param history every word on it, oldest first
   */
  public record Agreement(
      String kind,
      Standing status,
      @Nullable LocalDate date,
      List<Actor> parties,
      @Nullable Place scope,
      List<Breach> breaches,
      List<Entry> history) {
    public Agreement {
      parties = List.copyOf(parties);
      breaches = List.copyOf(breaches);
      history = List.copyOf(history);
    }
  }

  /** Where an agreement stands. */
  public enum Standing {
    PROPOSED,
    AGREED,
    BROKEN,
    ENDED;

    /** The name used in output, in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A reported breach.
   *
   * @param date day of it, or null
   * @param by who is said to have broken it, or null
   * @param said who says so, or null where the report does
   * @param citation the words
   */
  public record Breach(
      @Nullable LocalDate date, @Nullable Actor by, @Nullable Actor said, Citation citation) {}

  /**
   * A mediator and what he does.
   *
   * @param mediator who it is
   * @param entries offers and acts, oldest first
   */
  public record Mediation(Actor mediator, List<Entry> entries) {
    public Mediation {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A matter beside the negotiation.
   *
   * @param subject what it is about
   * @param entries oldest first
   */
  public record Strand(Subject subject, List<Entry> entries) {
    public Strand {
      entries = List.copyOf(entries);
    }
  }

  /** What a strand is about. */
  public enum Subject {
    DEPLOYMENTS,
    SANCTIONS,
    HUMANITARIAN_ACCESS,
    NUCLEAR_SAFETY;

    /** The name used in output, in lower case, as "humanitarian access". */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * One thing that happened, was said or is planned in a strand.
   *
   * @param date day of it, else of the report; null where unknown
   * @param status what the reports claim of it, as the label of a {@link
   *     org.parley.extraction.Status}; "rejected" for what is refused
   * @param by who did it, or null
   * @param what the words that say it best
   * @param citations the words of each report
   */
  public record Entry(
      @Nullable LocalDate date,
      String status,
      @Nullable Actor by,
      String what,
      List<Citation> citations) {
    public Entry {
      citations = List.copyOf(citations);
    }
  }
}
