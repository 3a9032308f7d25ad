package org.parley.dossier.tracks;

import java.util.Collection;
import java.util.List;
import org.parley.dossier.incidents.Sighting;
import org.parley.extraction.Meeting;
import org.parley.extraction.Position;

/** Builds the track of a set of parties. Pure; the order of what goes in does not matter. */
public final class TrackBuilder {
  private TrackBuilder() {}

  /**
   * The track of {@code parties}.
   *
   * @param parties ISO 3166-1 alpha-3 of a state, or the name of another party ("FARC"), which is
   *     found in the names and words of actors whatever its case
   * @param positions every position told, of whomever
   * @param meetings every meeting told, of whomever
   * @param sightings every sighting, of whatever
   */
  public static Track build(
      Collection<String> parties,
      Collection<Told<Position>> positions,
      Collection<Told<Meeting>> meetings,
      Collection<Sighting> sightings) {
    Parties followed = new Parties(parties);
    Relevance relevance = new Relevance(followed, sightings);
    List<Sighting> sorted =
        sightings.stream()
            .filter(sighting -> relevance.holds(sighting.evidence()))
            .sorted()
            .distinct()
            .toList();
    return new Track(
        followed.names(),
        Rounds.of(followed, meetings),
        Lines.of(
            followed, positions.stream().filter(told -> relevance.holds(told.evidence())).toList()),
        Agreements.of(followed, sorted),
        Mediators.of(followed, meetings, sorted),
        Strands.of(followed, sorted));
  }
}
