package org.parley.bench.fuzz;

import org.parley.ingest.feed.FeedReader;

/** A feed. */
public final class FeedsFuzz {
  private FeedsFuzz() {}

  /** Called by the fuzzer with every input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    try {
      new FeedReader(400).read(bytes, null);
    } catch (FeedReader.UnreadableFeedException e) {
      // Said to be no feed, as it should be.
    }
  }
}
