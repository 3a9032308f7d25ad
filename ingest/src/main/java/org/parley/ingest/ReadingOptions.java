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
  /**
   * 16 MiB: three times the King James Bible, far beyond any report. Reading holds about a hundred
   * bytes for each byte of text, so that a document of this size needs some 1.5 GB and a minute or
   * two.
   */
  public static final int DEFAULT_LARGEST_DOCUMENT = 16 << 20;

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
