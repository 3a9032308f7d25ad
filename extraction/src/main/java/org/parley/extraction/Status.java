package org.parley.extraction;

import java.util.Locale;

/** What the text claims of an event. */
public enum Status {
  OCCURRED,
  ONGOING,
  /** A decision made public, to be carried out. */
  ANNOUNCED,
  PLANNED,
  DEMANDED,
  THREATENED,
  FEARED,
  HYPOTHETICAL,
  /** Done again and again, no single occasion meant. */
  HABITUAL,
  /** Said by somebody not to have happened. */
  DENIED,
  /** Said by the report not to have happened. */
  NEGATED;

  /** The name used in output, in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
