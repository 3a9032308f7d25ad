package org.parley.ingest;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How sources are read.
 *
 * @param date day of publication of documents that do not carry one; null where it is not known
 * @param largestDocument bytes of a document, or of a line of JSONL, beyond which it is refused
 */
public record ReadingOptions(@Nullable LocalDate date, int largestDocument)
    implements Serializable {
  /**
   * 8 MiB: twice the King James Bible, far beyond any report. A document of this size is read
   * within 3 GB of memory, however densely it is written, in less than a minute.
   */
  public static final int DEFAULT_LARGEST_DOCUMENT = 8 << 20;

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
