package org.parley.bench.fuzz;

/** A web archive. */
public final class WarcFuzz {
  private WarcFuzz() {}

  /** Called by the fuzzer with every input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Sources.readAll("fuzz.warc.gz", bytes);
  }
}
