package org.parley.workbench;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReadingListener;
import org.parley.ingest.DocumentReader;
import org.parley.ingest.Intake;
import org.parley.ingest.IntakeIterator;
import org.parley.ingest.ReadingOptions;
import org.parley.language.Document;

/** The reports in the folder examples, read into a dossier as {@code parley add} reads them. */
final class Examples {
  private Examples() {}

  static void addAll(Dossier dossier) {
    dossier.addAll(documents().stream().map(Reports::read).toList());
    dossier.settle(ReadingListener.SILENT);
  }

  private static List<Document> documents() {
    Path root = Path.of(System.getProperty("basedir", ".")).resolve("../examples").normalize();
    Path folder = Files.isDirectory(root) ? root : Path.of("examples");
    List<Document> documents = new ArrayList<>();
    try (IntakeIterator intakes =
        new DocumentReader(ReadingOptions.withDate(null))
            .read(List.of(folder.toString()), new ByteArrayInputStream(new byte[0]))) {
      while (intakes.hasNext()) {
        if (intakes.next() instanceof Intake.Accepted accepted) {
          documents.add(accepted.document());
        }
      }
    }
    return documents;
  }
}
