package org.parley.extraction;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a party wants, offers, accepts or refuses in a negotiation.
 *
 * @param party ISO 3166-1 alpha-3 of a state, else the party's name; null where the text leaves it
 *     out
 * @param addressee to whom, as {@code party}; null where not said
 * @param stance how the party stands to it
 * @param issue one of the closed list in {@code issues.txt}
 * @param what the words that say it
 * @param when when the stance was taken, or null
 * @param attribution who claims it, nearest first
 * @param evidence the words it rests on
 * @param confidence 0 to 1
 */
public record Position(
    @Nullable String party,
    @Nullable String addressee,
    Stance stance,
    String issue,
    String what,
    @Nullable When when,
    List<Source> attribution,
    Evidence evidence,
    double confidence)
    implements Finding {

  /** How a party stands to something. */
  public enum Stance {
    DEMANDS,
    OFFERS,
    ACCEPTS,
    REJECTS;

    /** The name used in output, in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
