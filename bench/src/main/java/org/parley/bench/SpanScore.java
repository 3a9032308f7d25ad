package org.parley.bench;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.parley.language.Span;

/** Counts spans found, expected and both, as the shared tasks do. */
final class SpanScore {
  private long expected;
  private long found;
  private long right;

  /** Adds the spans of one document. */
  void add(Collection<Span> expectedSpans, Collection<Span> foundSpans) {
    expected += expectedSpans.size();
    found += foundSpans.size();
    Set<Span> wanted = new HashSet<>(expectedSpans);
    right += foundSpans.stream().filter(wanted::contains).count();
  }

  /** Share of the spans found that were expected, 0 to 1. */
  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** Share of the spans expected that were found, 0 to 1. */
  double recall() {
    return expected == 0 ? 0 : (double) right / expected;
  }

  /** Harmonic mean of precision and recall. */
  double f1() {
    return expected + found == 0 ? 0 : 2.0 * right / (expected + found);
  }
}
