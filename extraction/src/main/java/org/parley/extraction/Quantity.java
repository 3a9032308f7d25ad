package org.parley.extraction;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.language.Span;

/**
 * A count with UCDP's three values. A value that the text leaves open is null.
 *
 * @param kind what is counted
 * @param low lowest count the words allow
 * @param best the count the words give, or the only sensible reading of a bound
 * @param high highest count the words allow
 * @param text the words
 * @param span their place
 */
public record Quantity(
    Kind kind,
    @Nullable Long low,
    @Nullable Long best,
    @Nullable Long high,
    String text,
    Span span) {

  /** By their place in the text, then by kind. */
  public static int inOrder(Quantity one, Quantity other) {
    int order = one.span.compareTo(other.span);
    return order == 0 ? one.kind.compareTo(other.kind) : order;
  }

  /** What is counted: people, weapons, US dollars or the currency said, metres. */
  public enum Kind {
    FATALITIES,
    INJURED,
    MISSING,
    DETAINED,
    DISPLACED,
    TROOPS,
    WEAPONS,
    MONEY,
    DISTANCE;

    /** The name used in output, in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
