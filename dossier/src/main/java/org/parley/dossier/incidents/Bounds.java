package org.parley.dossier.incidents;

/**
 * What keeps joining near linear in the number of reports.
 *
 * @param sharing sightings that may share a key; one that more share is left out
 * @param members members of a component
 */
public record Bounds(int sharing, int members) {
  /** Those of the program. */
  public static final Bounds SHIPPED =
      new Bounds(BlockingKeys.MOST_MEMBERS, Components.MOST_MEMBERS);
}
