package org.parley.language;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a document's text.
 *
 * @param start offset of the first character, in UTF-16 code units, at least 0
 * @param end offset after the last character, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /** Number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** True where the two stretches share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** True where {@code other} lies wholly inside this span; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The characters of this span in {@code text}. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Written out: a short run would wait for the generated code. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
