package org.parley.dossier.tracks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.dossier.incidents.Sighting;
import org.parley.dossier.tracks.Track.Subject;
import org.parley.knowledge.EventType;

/** Deployments, sanctions, humanitarian access and nuclear safety between the parties. */
final class Strands {
  private static final Set<String> MOVES = Set.of("troops", "weapons", "militia");
  private static final Set<String> NUCLEAR =
      Set.of("reactor", "radiation", "radioactive", "iaea", "uranium", "meltdown");
  private static final Set<String> PLANT = Set.of("plant", "station", "facility", "site", "safety");
  private static final Set<String> HUMANITARIAN =
      Set.of("humanitarian", "corridor", "evacuation", "evacuate", "evacuee", "relief", "convoy");

  private Strands() {}

  static List<Track.Strand> of(Parties parties, List<Sighting> sightings) {
    List<Track.Strand> strands = new ArrayList<>();
    for (Subject subject : Subject.values()) {
      List<Sighting> mine =
          sightings.stream()
              .filter(sighting -> concerns(parties, sighting) && isAbout(subject, sighting))
              .toList();
      if (!mine.isEmpty()) {
        strands.add(new Track.Strand(subject, Entries.of(mine)));
      }
    }
    return strands;
  }

  /** A party does it, or it is done to one. */
  static boolean concerns(Parties parties, Sighting sighting) {
    return !parties.among(sighting.actors()).isEmpty()
        || !parties.among(sighting.recipients()).isEmpty();
  }

  static boolean isAbout(Subject subject, Sighting sighting) {
    List<String> words = sighting.words();
    String mode = sighting.mode();
    return switch (subject) {
      case DEPLOYMENTS ->
          sighting.type() == EventType.MOBILIZE && mode != null && MOVES.contains(mode)
              || sighting.type() == EventType.RETREAT && "withdraw".equals(mode);
      case SANCTIONS ->
          sighting.type() == EventType.SANCTION && !"convict".equals(mode)
              || words.contains("sanction")
              || words.contains("embargo");
      case HUMANITARIAN_ACCESS ->
          sighting.type() != EventType.ASSAULT
                  && !Agreements.isTruce(sighting)
                  && words.stream().anyMatch(HUMANITARIAN::contains)
              || sighting.type() == EventType.RETREAT && "access".equals(mode);
      case NUCLEAR_SAFETY ->
          words.stream().anyMatch(NUCLEAR::contains)
              || words.contains("nuclear") && words.stream().anyMatch(PLANT::contains);
    };
  }
}
