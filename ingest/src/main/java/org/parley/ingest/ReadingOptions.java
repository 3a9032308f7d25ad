package org.parley.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How sources are read.
 *
 * @param date day of publication of documents that do not carry one; null where it is not known
 * @param largestDocument bytes of a document, or of a line of JSONL, beyond which it is refused
 */
public record ReadingOptions(@Nullable LocalDate date, int largestDocument) {
  /** 64 MiB: far beyond any report, small enough to hold a few at a time. */
  public static final int DEFAULT_LARGEST_DOCUMENT = 64 << 20;

  public ReadingOptions {
    if (largestDocument < 1) {
      throw new IllegalArgumentException(
          "the largest document must be at least 1 byte: " + largestDocument);
    }
  }

  /** The usual bound, and this date for documents without one. */
  public static ReadingOptions withDate(@Nullable LocalDate date) {
    return new ReadingOptions(date, DEFAULT_LARGEST_DOCUMENT);
  }
}
