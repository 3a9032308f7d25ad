package org.parley.dossier.tracks;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.dossier.Citation;
import org.parley.dossier.incidents.Sighting;

/**
 * Which reports are about the parties: those that speak of two of them (of the one, where only one
 * is followed). What a party says in a report on another matter is no part of the track.
 */
final class Relevance {
  private final Parties parties;
  private final Map<String, List<String>> namesOf = new HashMap<>();

  Relevance(Parties parties, Collection<Sighting> sightings) {
    this.parties = parties;
    for (Sighting sighting : sightings) {
      namesOf.putIfAbsent(key(sighting.report(), sighting.revision()), sighting.names());
    }
  }

  /** True where the report of {@code citation} is about the parties, or tells nothing of that. */
  boolean holds(Citation citation) {
    List<String> names = namesOf.get(key(citation.report(), citation.revision()));
    return names == null || parties.spokenOf(names) >= Math.min(2, parties.names().size());
  }

  private static String key(String report, int revision) {
    return report + '\n' + revision;
  }
}
