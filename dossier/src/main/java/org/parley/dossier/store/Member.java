package org.parley.dossier.store;

import org.jspecify.annotations.Nullable;
import org.parley.dossier.incidents.Sighting;

/**
 * An event of the newest revision of a report.
 *
 * @param key of its finding
 * @param heap what the program takes for one with it; 0 where that is not settled
 * @param sighting the event
 */
record Member(long key, long heap, Sighting sighting) implements Comparable<Member> {
  /** The key says which event it is; the rest need not be looked at. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Member member && member.key == key;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(key);
  }

  @Override
  public int compareTo(Member other) {
    return sighting.compareTo(other.sighting);
  }
}
