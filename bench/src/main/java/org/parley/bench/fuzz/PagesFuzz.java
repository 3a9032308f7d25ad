package org.parley.bench.fuzz;

import org.parley.ingest.page.PageReader;

/** A page. */
public final class PagesFuzz {
  private PagesFuzz() {}

  /** Called by the fuzzer with every input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    try {
      new PageReader(400).read(bytes, null, "https://example.org/2022/03/07/a");
    } catch (PageReader.TooDeepException e) {
      // Refused by its bound, as it should be.
    }
  }
}
