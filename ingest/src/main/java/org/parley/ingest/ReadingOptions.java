package org.parley.ingest;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How sources are read.
 *
 * @param date day of publication of documents that do not carry one; null where it is not known
 * @param bounds how much a source may ask of the program
 */
public record ReadingOptions(@Nullable LocalDate date, Bounds bounds) implements Serializable {
  /** Bytes of a document beyond which it is refused, where nothing else is said. */
  public static final int DEFAULT_LARGEST_DOCUMENT = Bounds.DEFAULT_SIZE;

  /**
   * The usual bounds but for one.
   *
   * @param largestDocument bytes of a document, or of a line of JSONL, beyond which it is refused
   */
  public ReadingOptions(@Nullable LocalDate date, int largestDocument) {
    this(date, Bounds.DEFAULT.withSize(largestDocument));
  }

  /** The usual bounds, and this date for documents without one. */
  public static ReadingOptions withDate(@Nullable LocalDate date) {
    return new ReadingOptions(date, Bounds.DEFAULT);
  }

  /** Bytes of a document beyond which it is refused. */
  public int largestDocument() {
    return bounds.size();
  }
}
