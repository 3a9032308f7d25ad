package org.parley.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided on an incident, when and why. Kept for ever: a new reading of the reports
 * never changes it, and one that was taken back is still listed. It holds on to the sightings that
 * the incident had, so that it follows them into whatever incident they stand in later.
 *
 * @param id number of the review, counted from 1
 * @param incident id of the incident when it was reviewed
 * @param sightings ids of the sightings it had
 * @param decision what was decided
 * @param who name of the person
 * @param when when
 * @param why reason given, or null
 * @param undoneBy who took it back; null while it holds
 */
public record Review(
    long id,
    String incident,
    List<String> sightings,
    Decision decision,
    String who,
    Instant when,
    @Nullable String why,
    @Nullable String undoneBy) {
  public Review {
    sightings = List.copyOf(sightings);
  }

  /** True while it holds. */
  public boolean holds() {
    return undoneBy == null;
  }
}
