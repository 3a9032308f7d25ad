package org.parley.dossier.tracks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.dossier.incidents.Sighting;
import org.parley.extraction.Actor;
import org.parley.extraction.Meeting;

/** Who mediates between the parties, and what they offer and do. */
final class Mediators {
  private static final Set<String> MEDIATE =
      Set.of("mediate", "mediation", "mediator", "broker", "facilitate", "host");

  private Mediators() {}

  static List<Track.Mediation> of(
      Parties parties, Collection<Told<Meeting>> meetings, List<Sighting> sightings) {
    Map<String, Actor> mediators = new TreeMap<>();
    Map<String, List<Track.Entry>> entries = new TreeMap<>();
    for (Told<Meeting> told : meetings) {
      Meeting meeting = told.finding();
      List<Actor> third = new ArrayList<>(meeting.mediators());
      if (Rounds.concerns(parties, meeting) && meeting.host() != null) {
        third.add(meeting.host());
      }
      if (!parties.among(meeting.participants()).isEmpty()) {
        third.forEach(actor -> add(parties, actor, entry(told), mediators, entries));
      }
    }
    for (List<Sighting> group : Entries.groups(offers(sightings))) {
      for (Sighting sighting : group) {
        for (Actor actor : sighting.actors()) {
          add(parties, actor, Entries.entry(group), mediators, entries);
        }
      }
    }
    List<Track.Mediation> mediations = new ArrayList<>();
    mediators.forEach((key, actor) ->
        mediations.add(
            new Track.Mediation(
                actor,
                entries.getOrDefault(key, List.of()).stream()
                    .distinct()
                    .sorted(Entries.OLDEST_FIRST)
                    .toList())));
    return mediations;
  }

  private static List<Sighting> offers(List<Sighting> sightings) {
    return sightings.stream()
        .filter(sighting -> sighting.words().stream().anyMatch(MEDIATE::contains))
        .toList();
  }

  private static void add(
      Parties parties,
      Actor actor,
      Track.Entry entry,
      Map<String, Actor> mediators,
      Map<String, List<Track.Entry>> entries) {
    if (parties.of(actor) != null || actor.country() == null && actor.name() == null) {
      return;
    }
    String key =
        actor.country() != null
            ? actor.country()
            : String.valueOf(actor.name()).toLowerCase(Locale.ROOT);
    mediators.merge(
        key, actor, (one, other) -> one.text().length() >= other.text().length() ? one : other);
    entries.computeIfAbsent(key, any -> new ArrayList<>()).add(entry);
  }

  private static Track.Entry entry(Told<Meeting> told) {
    return new Track.Entry(
        Rounds.day(told),
        told.finding().status().label(),
        null,
        told.evidence().words(),
        List.of(told.evidence()));
  }
}
