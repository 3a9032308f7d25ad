package org.parley.spark;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.extraction.ReportReader;
import org.parley.extraction.output.ReportJson;
import org.parley.ingest.DocumentReader;
import org.parley.ingest.Intake;
import org.parley.ingest.IntakeIterator;
import org.parley.ingest.ReadingOptions;

/** The example reports, read as the command line reads them. */
final class Examples {
  static final Path FOLDER = Path.of("..", "examples").toAbsolutePath().normalize();

  /** An article of our own making, with each kind of thing that is read. */
  static final Path ARTICLE =
      Path.of("../extraction/src/test/resources/org/parley/extraction/article/own-article.txt")
          .toAbsolutePath()
          .normalize();

  private Examples() {}

  /**
   * The lines that {@code parley annotate} prints for a folder or file, without line feeds, sorted.
   */
  static List<String> annotated(Path folder) {
    ReportReader reader = ReportReader.load();
    List<String> lines = new ArrayList<>();
    try (IntakeIterator intakes =
        new DocumentReader(ReadingOptions.withDate(null))
            .read(List.of(folder.toString()), new ByteArrayInputStream(new byte[0]))) {
      while (intakes.hasNext()) {
        if (intakes.next() instanceof Intake.Accepted accepted) {
          byte[] line = ReportJson.line(reader.read(accepted.document()));
          lines.add(new String(line, 0, line.length - 1, StandardCharsets.UTF_8));
        }
      }
    }
    lines.sort(null);
    return lines;
  }
}
