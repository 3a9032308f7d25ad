package org.parley.ingest;

import java.io.Serializable;
import java.time.Duration;

/**
 * How much a source may ask of the program. What goes beyond is refused by the bound's name, which
 * is that of the option that moves it.
 *
 * @param size bytes of a document, a record or a line, unpacked ({@code --max-size})
 * @param depth how deep the elements of a page or feed, or the folders of a source, may be nested
 *     ({@code --max-depth})
 * @param time how long a document may take to be fetched or taken out of its file ({@code
 *     --max-time})
 * @param expansion how many times its size packed data may unpack to ({@code --max-expansion});
 *     text packs to a fifth, a bomb to a thousandth
 */
public record Bounds(int size, int depth, Duration time, int expansion) implements Serializable {
  /**
   * 8 MiB: twice the King James Bible, far beyond any report. A document of this size is read
   * within 3 GB of memory, however densely it is written, in less than a minute.
   */
  public static final int DEFAULT_SIZE = 8 << 20;

  /** Deeper than any page that people read. */
  public static final int DEFAULT_DEPTH = 400;

  public static final Duration DEFAULT_TIME = Duration.ofSeconds(60);
  public static final int DEFAULT_EXPANSION = 200;

  /** What is unpacked before the ratio counts: small files may be as regular as they like. */
  static final long UNPACKED_FREELY = 16 << 20;

  /** The usual bounds. */
  public static final Bounds DEFAULT =
      new Bounds(DEFAULT_SIZE, DEFAULT_DEPTH, DEFAULT_TIME, DEFAULT_EXPANSION);

  public Bounds {
    if (size < 1 || depth < 1 || expansion < 1 || time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("a bound must be at least 1");
    }
  }

  /** The same bounds but for the size. */
  public Bounds withSize(int bytes) {
    return new Bounds(bytes, depth, time, expansion);
  }

  /** Why something larger than {@link #size} is refused. */
  String tooLarge() {
    return "is larger than " + size + " bytes (--max-size), which is too much for one document";
  }
}
