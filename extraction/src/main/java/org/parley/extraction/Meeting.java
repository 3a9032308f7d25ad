package org.parley.extraction;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Parties who meet, or are to meet.
 *
 * @param participants who meets
 * @param mediators who mediates
 * @param host who hosts, or null
 * @param place where, or null
 * @param when when, or null
 * @param level rank of those who meet
 * @param status what the text claims of it
 * @param attribution who claims it, nearest first
 * @param evidence the words it rests on
 */
public record Meeting(
    List<Actor> participants,
    List<Actor> mediators,
    @Nullable Actor host,
    @Nullable Place place,
    @Nullable When when,
    Level level,
    State status,
    List<Source> attribution,
    Evidence evidence)
    implements Finding {

  /** Rank of those who meet. */
  public enum Level {
    HEADS,
    MINISTERS,
    DELEGATIONS,
    OTHER;

    /** The name used in output, in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the text claims of a meeting. */
  public enum State {
    PLANNED,
    HELD,
    POSTPONED,
    CANCELLED,
    PROPOSED,
    REFUSED;

    /** The name used in output, in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
