package org.parley.bench.fuzz;

import java.io.ByteArrayInputStream;
import org.parley.ingest.DocumentReader;
import org.parley.ingest.IntakeIterator;
import org.parley.ingest.ReadingOptions;

/** Reads bytes as the command line would. */
final class Sources {
  private Sources() {}

  static void readAll(String name, byte[] bytes) {
    DocumentReader reader = new DocumentReader(ReadingOptions.withDate(null));
    try (IntakeIterator intakes = reader.read(name, new ByteArrayInputStream(bytes))) {
      while (intakes.hasNext()) {
        intakes.next();
      }
    }
  }
}
