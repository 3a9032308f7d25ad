package org.parley.dossier.tracks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.Meeting;
import org.parley.extraction.Place;
import org.parley.extraction.When;

/** The meetings of the parties, those that several reports tell of joined. */
final class Rounds {
  /** Reports of a meeting without a day stand at most so many days apart. */
  private static final long NEWS_DAYS = 4;

  private static final Comparator<Told<Meeting>> BY_DAY =
      Comparator.comparing(Rounds::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Told::evidence);

  private Rounds() {}

  static List<Track.Round> of(Parties parties, Collection<Told<Meeting>> meetings) {
    List<Draft> drafts = new ArrayList<>();
    List<Told<Meeting>> sorted =
        meetings.stream().filter(told -> concerns(parties, told.finding())).sorted(BY_DAY).toList();
    // Those with a day of their own first: the others are told apart by them.
    for (boolean dated : new boolean[] {true, false}) {
      for (Told<Meeting> told : sorted) {
        if ((told.finding().when() != null && told.finding().when().from() != null) == dated) {
          add(told, drafts);
        }
      }
    }
    return drafts.stream().map(draft -> draft.round(parties)).sorted(BY_FIRST_DAY).toList();
  }

  private static final Comparator<Track.Round> BY_FIRST_DAY =
      Comparator.comparing(
              Track.Round::from, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(round -> round.history().get(0).citation());

  /** At least two of the parties meet; or one of them with whoever it follows alone. */
  static boolean concerns(Parties parties, Meeting meeting) {
    int present = parties.among(meeting.participants()).size();
    return present >= Math.min(2, parties.names().size());
  }

  private static void add(Told<Meeting> told, List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.fits(told)) {
        draft.told.add(told);
        return;
      }
    }
    drafts.add(new Draft(told));
  }

  /** The day a meeting is of, or that of the report. */
  static @Nullable LocalDate day(Told<Meeting> told) {
    When when = told.finding().when();
    return when != null && when.from() != null ? when.from() : told.published();
  }

  /** A round in the making. */
  private static final class Draft {
    private final List<Told<Meeting>> told = new ArrayList<>();

    Draft(Told<Meeting> first) {
      told.add(first);
    }

    boolean fits(Told<Meeting> other) {
      return told.stream().allMatch(mine -> fits(mine, other));
    }

    private static boolean fits(Told<Meeting> one, Told<Meeting> other) {
      return daysFit(one, other)
          && placesFit(one.finding().place(), other.finding().place())
          && levelsFit(one.finding().level(), other.finding().level());
    }

    private static boolean daysFit(Told<Meeting> one, Told<Meeting> other) {
      LocalDate from = day(one);
      LocalDate otherFrom = day(other);
      if (from == null || otherFrom == null) {
        return one.evidence().report().equals(other.evidence().report());
      }
      When a = one.finding().when();
      When b = other.finding().when();
      LocalDate to = a == null || a.from() == null ? null : a.to();
      LocalDate otherTo = b == null || b.from() == null ? null : b.to();
      if (to != null && otherTo != null) {
        return !from.isAfter(otherTo) && !otherFrom.isAfter(to);
      }
      return Math.abs(ChronoUnit.DAYS.between(from, otherFrom)) <= NEWS_DAYS;
    }

    private static boolean placesFit(@Nullable Place one, @Nullable Place other) {
      return one == null
          || other == null
          || one.name().equals(other.name())
          || "country".equals(one.kind())
              && one.country() != null
              && one.country().equals(other.country())
          || "country".equals(other.kind())
              && other.country() != null
              && other.country().equals(one.country());
    }

    private static boolean levelsFit(Meeting.Level one, Meeting.Level other) {
      return one == other || one == Meeting.Level.OTHER || other == Meeting.Level.OTHER;
    }

    Track.Round round(Parties parties) {
      List<Told<Meeting>> oldestFirst = told.stream().sorted(BY_REPORT).toList();
      When when = null;
      Place place = null;
      Actor host = null;
      Meeting.Level level = Meeting.Level.OTHER;
      Meeting.State status = oldestFirst.get(0).finding().status();
      for (Told<Meeting> one : oldestFirst) {
        Meeting meeting = one.finding();
        when = exacter(when, meeting.when());
        place =
            place == null || "country".equals(place.kind()) && meeting.place() != null
                ? meeting.place()
                : place;
        host = host == null ? meeting.host() : host;
        level = level == Meeting.Level.OTHER ? meeting.level() : level;
        // What was held stays held, whatever a later report repeats of the plan.
        status = status == Meeting.State.HELD ? status : meeting.status();
      }
      return new Track.Round(
          status,
          when == null ? null : when.from(),
          when == null ? null : when.to(),
          people(
              oldestFirst.stream().flatMap(one -> one.finding().participants().stream()).toList(),
              parties),
          people(
              oldestFirst.stream().flatMap(one -> one.finding().mediators().stream()).toList(),
              parties),
          host,
          place,
          level,
          oldestFirst.stream()
              .map(one ->
                  new Track.RoundTurn(one.published(), one.finding().status(), one.evidence()))
              .toList());
    }

    private static final Comparator<Told<Meeting>> BY_REPORT =
        Comparator.comparing(
                (Told<Meeting> told) -> told.published(),
                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Told::evidence);

    private static @Nullable When exacter(@Nullable When one, @Nullable When other) {
      if (one == null || one.from() == null || one.to() == null) {
        return other != null && other.from() != null ? other : one;
      }
      if (other == null || other.from() == null || other.to() == null) {
        return one;
      }
      return ChronoUnit.DAYS.between(other.from(), other.to())
              < ChronoUnit.DAYS.between(one.from(), one.to())
          ? other
          : one;
    }

    /** One actor for each, the parties first. */
    private static List<Actor> people(List<Actor> actors, Parties parties) {
      Map<String, Actor> one = new LinkedHashMap<>();
      for (Actor actor : actors) {
        one.putIfAbsent(actor.name() == null ? actor.text() : actor.name(), actor);
      }
      return one.values().stream()
          .sorted(Comparator.comparing((Actor actor) -> parties.of(actor) == null))
          .toList();
    }
  }
}
