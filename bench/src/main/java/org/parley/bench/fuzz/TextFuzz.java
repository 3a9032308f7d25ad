package org.parley.bench.fuzz;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.parley.extraction.ReportReader;
import org.parley.extraction.output.ReportJson;
import org.parley.ingest.DocumentReader;
import org.parley.ingest.Intake;
import org.parley.ingest.IntakeIterator;
import org.parley.ingest.ReadingOptions;

/** A plain text through the whole reading, to the report as it is printed. */
public final class TextFuzz {
  private static final ReportReader READER = ReportReader.load();

  private TextFuzz() {}

  /** Called by the fuzzer with every input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    DocumentReader reader = new DocumentReader(ReadingOptions.withDate(LocalDate.of(2022, 3, 7)));
    try (IntakeIterator intakes = reader.read("fuzz.txt", new ByteArrayInputStream(bytes))) {
      while (intakes.hasNext()) {
        if (intakes.next() instanceof Intake.Accepted accepted) {
          ReportJson.line(READER.read(accepted.document()));
        }
      }
    }
  }
}
