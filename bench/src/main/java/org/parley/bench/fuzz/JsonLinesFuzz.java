package org.parley.bench.fuzz;

/** Records of JSONL. */
public final class JsonLinesFuzz {
  private JsonLinesFuzz() {}

  /** Called by the fuzzer with every input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Sources.readAll("fuzz.jsonl", bytes);
  }
}
