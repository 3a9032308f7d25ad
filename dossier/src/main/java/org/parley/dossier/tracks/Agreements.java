package org.parley.dossier.tracks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.incidents.Sighting;
import org.parley.extraction.Actor;
import org.parley.extraction.Place;
import org.parley.extraction.Status;
import org.parley.knowledge.EventType;

/** Agreements and ceasefires between the parties, with what broke them. */
final class Agreements {
  private static final Set<String> TRUCE = Set.of("ceasefire", "cease-fire", "truce", "armistice");
  private static final Set<String> DEAL = Set.of("agreement", "deal", "accord", "treaty", "pact");
  private static final Set<String> BREAK =
      Set.of("violate", "violation", "breach", "break", "breaking");

  private Agreements() {}

  static List<Track.Agreement> of(Parties parties, List<Sighting> sightings) {
    List<Sighting> made = new ArrayList<>();
    List<Sighting> broken = new ArrayList<>();
    for (Sighting sighting : sightings) {
      if (isBreach(sighting)) {
        broken.add(sighting);
      } else if (isMade(sighting) && binds(parties, sighting)) {
        made.add(sighting);
      }
    }
    List<Track.Agreement> agreements = new ArrayList<>();
    for (List<Sighting> group : Entries.groups(made)) {
      agreements.add(agreement(group));
    }
    agreements.sort(
        Comparator.comparing(
                Track.Agreement::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(agreement -> agreement.history().get(0).citations().get(0)));
    return withBreaches(agreements, breaches(parties, broken));
  }

  static boolean isTruce(Sighting sighting) {
    return "ceasefire".equals(sighting.mode())
        || sighting.words().stream().anyMatch(TRUCE::contains);
  }

  /** The ceasefire is made, proposed, announced by somebody, a mediator perhaps. */
  private static boolean isMade(Sighting sighting) {
    boolean yields = sighting.type() == EventType.RETREAT && "ceasefire".equals(sighting.mode());
    boolean agrees = sighting.type() == EventType.AGREE || sighting.type() == EventType.SUPPORT;
    return yields
        || agrees && (isTruce(sighting) || sighting.words().stream().anyMatch(DEAL::contains));
  }

  /**
   * True where a party makes it; or where nobody says who does, in a report on several of the
   * parties.
   */
  private static boolean binds(Parties parties, Sighting sighting) {
    return Strands.concerns(parties, sighting)
        || parties.names().size() > 1
            && sighting.actors().stream().noneMatch(actor -> isOutsider(parties, actor));
  }

  /** A named country that is no party speaks of an agreement of its own, unless it mediates. */
  private static boolean isOutsider(Parties parties, Actor actor) {
    return actor.country() != null && parties.of(actor) == null;
  }

  private static boolean isBreach(Sighting sighting) {
    return sighting.rule().contains("violat")
        || isTruce(sighting) && sighting.words().stream().anyMatch(BREAK::contains);
  }

  private static Track.Agreement agreement(List<Sighting> group) {
    Map<String, Actor> parties = new LinkedHashMap<>();
    Place scope = null;
    for (Sighting sighting : group) {
      for (List<Actor> side : List.of(sighting.actors(), sighting.recipients())) {
        for (Actor actor : side) {
          parties.putIfAbsent(
              actor.country() == null ? actor.text() : actor.country() + actor.sector(), actor);
        }
      }
      scope = scope == null ? sighting.place() : scope;
    }
    Track.Entry entry = Entries.entry(group);
    boolean done =
        group.stream()
            .anyMatch(one -> one.status() == Status.OCCURRED || one.status() == Status.ONGOING);
    boolean truce = group.stream().anyMatch(Agreements::isTruce);
    return new Track.Agreement(
        truce ? "ceasefire" : "agreement",
        done ? Track.Standing.AGREED : Track.Standing.PROPOSED,
        entry.date(),
        List.copyOf(parties.values()),
        scope,
        List.of(),
        List.of(entry));
  }

  private static List<Track.Breach> breaches(Parties parties, List<Sighting> broken) {
    List<Track.Breach> breaches = new ArrayList<>();
    for (Sighting sighting : broken) {
      List<Actor> by =
          sighting.type() == EventType.ACCUSE ? sighting.recipients() : sighting.actors();
      boolean ours = by.stream().anyMatch(actor -> parties.of(actor) != null);
      if (ours || Strands.concerns(parties, sighting)) {
        LocalDate day = Entries.day(sighting);
        breaches.add(
            new Track.Breach(
                day == null ? sighting.published() : day,
                by.isEmpty() ? null : by.get(0),
                sighting.voices().isEmpty() ? null : sighting.voices().get(0).actor(),
                sighting.evidence()));
      }
    }
    breaches.sort(
        Comparator.comparing(
                Track.Breach::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Track.Breach::citation));
    return breaches;
  }

  /** A breach belongs to the last ceasefire made before it. */
  private static List<Track.Agreement> withBreaches(
      List<Track.Agreement> agreements, List<Track.Breach> breaches) {
    List<List<Track.Breach>> of = new ArrayList<>();
    agreements.forEach(any -> of.add(new ArrayList<>()));
    for (Track.Breach breach : breaches) {
      int last = lastBefore(breach.date(), agreements);
      if (last >= 0) {
        of.get(last).add(breach);
      }
    }
    List<Track.Agreement> whole = new ArrayList<>();
    for (int i = 0; i < of.size(); i++) {
      Track.Agreement agreement = agreements.get(i);
      whole.add(
          new Track.Agreement(
              agreement.kind(),
              of.get(i).isEmpty() ? agreement.status() : Track.Standing.BROKEN,
              agreement.date(),
              agreement.parties(),
              agreement.scope(),
              of.get(i),
              agreement.history()));
    }
    return whole;
  }

  private static int lastBefore(@Nullable LocalDate day, List<Track.Agreement> agreements) {
    int last = -1;
    for (int i = 0; i < agreements.size(); i++) {
      Track.Agreement agreement = agreements.get(i);
      boolean before = agreement.date() == null || day == null || !agreement.date().isAfter(day);
      if (agreement.kind().equals("ceasefire") && before) {
        last = i;
      }
    }
    return last;
  }
}
