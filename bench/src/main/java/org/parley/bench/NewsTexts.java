package org.parley.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.ingest.DocumentReader;
import org.parley.ingest.Intake;
import org.parley.ingest.IntakeIterator;
import org.parley.ingest.ReadingOptions;
import org.parley.language.Document;

/** News texts of the evaluation sets, to measure speed on. */
public final class NewsTexts {
  private static final List<String> SETS =
      List.of("muc4", "attribution-polnear", "geo-trnews", "articles-wikievents", "re3d", "dates");

  private NewsTexts() {}

  /**
   * The first documents of every set, in turn, so that no set outweighs the others.
   *
   * @param evaluation folder of the sets
   * @param most how many
   */
  public static List<Document> read(Path evaluation, int most) throws IOException {
    List<List<Document>> sets = new ArrayList<>();
    for (String set : SETS) {
      sets.add(documentsOf(evaluation.resolve(set + ".jsonl")));
    }
    List<Document> mixed = new ArrayList<>();
    for (int i = 0; i < most && mixed.size() < most; i++) {
      for (List<Document> set : sets) {
        if (i < set.size() && mixed.size() < most) {
          mixed.add(set.get(i));
        }
      }
    }
    return mixed;
  }

  private static List<Document> documentsOf(Path file) throws IOException {
    List<Document> documents = new ArrayList<>();
    DocumentReader reader = new DocumentReader(ReadingOptions.withDate(null));
    try (IntakeIterator intakes =
        reader.read(List.of(file.toString()), InputStream.nullInputStream())) {
      while (intakes.hasNext()) {
        if (intakes.next() instanceof Intake.Accepted accepted) {
          documents.add(accepted.document());
        }
      }
    }
    return documents;
  }
}
