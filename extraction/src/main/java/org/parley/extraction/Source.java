package org.parley.extraction;

import java.util.Locale;

/**
 * Who claims a finding.
 *
 * @param kind what sort of source it is
 * @param actor who it is
 */
public record Source(Kind kind, Actor actor) {
  /** What sort of source. */
  public enum Kind {
    SPEAKER,
    PUBLISHER,
    WITNESS,
    DOCUMENT;

    /** The name used in output, in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
