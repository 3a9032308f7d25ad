package org.parley.bench.fuzz;

import java.time.Duration;
import org.parley.ingest.pdf.PdfReader;

/** A PDF. */
public final class PdfFuzz {
  private PdfFuzz() {}

  /** Called by the fuzzer with every input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    try {
      PdfReader.read(bytes, Duration.ofSeconds(5));
    } catch (PdfReader.RefusedException e) {
      // Refused with its reason, as it should be.
    }
  }
}
