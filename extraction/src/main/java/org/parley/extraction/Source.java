package org.parley.extraction;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who claims a finding.
 *
 * @param kind what sort of source it is
 * @param actor who it is
 */
public record Source(Kind kind, Actor actor) {
  /** Written out: a short run would wait for the generated code. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Source source && kind == source.kind && actor.equals(source.actor);
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + actor.hashCode();
  }

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
