package org.parley.knowledge.places;

import java.util.List;

/**
 * A name that stands in a text, and the places that bear it.
 *
 * @param words number of words the name takes
 * @param key the name as {@link PlaceName#key} writes it
 * @param candidates the places, the likeliest without any context first; at least one
 * @param bySound true where only the sound matches: a spelling that the gazetteer does not have
 * @param ordinaryWord true where the name is also a common English word ("Send", "Peace")
 * @param givenName true where it is also a person's given name ("Florence")
 * @param surname true where it is also a common surname ("Lincoln")
 */
public record NameMatch(
    int words,
    String key,
    List<GazetteerEntry> candidates,
    boolean bySound,
    boolean ordinaryWord,
    boolean givenName,
    boolean surname) {
  public NameMatch {
    candidates = List.copyOf(candidates);
  }

  /** True where something but the name must say that a place is meant. */
  public boolean needsCue() {
    return ordinaryWord || givenName || surname || bySound;
  }
}
