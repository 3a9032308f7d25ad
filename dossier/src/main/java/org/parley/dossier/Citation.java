package org.parley.dossier;

import java.util.Comparator;
import org.parley.language.Span;

/**
 * Words of a report that a value rests on: every value of an incident, a claim or a track can be
 * followed down to one of these. Immutable.
 *
 * @param report id of the report
 * @param revision number of the text under that id, counted from 1
 * @param span where the words stand in the report's text, in UTF-16 units as everywhere inside the
 *     program
 * @param words the words themselves
 */
public record Citation(String report, int revision, Span span, String words)
    implements Comparable<Citation> {
  private static final Comparator<Citation> ORDER =
      Comparator.comparing(Citation::report)
          .thenComparingInt(Citation::revision)
          .thenComparing(Citation::span)
          .thenComparing(Citation::words);

  /** By report, revision and place in the text. */
  @Override
  public int compareTo(Citation other) {
    return ORDER.compare(this, other);
  }
}
