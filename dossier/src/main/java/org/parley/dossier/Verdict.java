package org.parley.dossier;

import java.util.Locale;

/** What persons have said of an incident, all their reviews together. */
public enum Verdict {
  /** Nobody has looked at it. */
  UNREVIEWED,
  /** Somebody accepted it as it stands. */
  ACCEPTED,
  /** Somebody corrected it, joined it with another or split it. */
  CORRECTED,
  /** Somebody rejected it. */
  REJECTED;

  /** The name used in output, in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
