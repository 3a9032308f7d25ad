package org.parley.bench;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parley.extraction.Report;
import org.parley.extraction.ReportReader;
import org.parley.ingest.DocumentReader;
import org.parley.ingest.Intake;
import org.parley.ingest.IntakeIterator;
import org.parley.ingest.ReadingOptions;
import org.parley.language.Document;
import org.parley.language.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how fast reports are read from their text to their findings, on one core. */
@Command(
    name = "speed",
    description = "Measures how many sentences and tokens a second are read on one core.",
    mixinStandardHelpOptions = true)
final class SpeedCommand implements Callable<Integer> {
  private static final Path REPORT = Path.of("bench/reports/speed.md");
  private static final List<String> SETS =
      List.of("muc4", "attribution-polnear", "geo-trnews", "articles-wikievents", "re3d", "dates");

  /** Just-in-time compilation has settled by then. */
  private static final double WARM_UP_SECONDS = 15;

  @Option(
      names = "--documents",
      description = "Read this many documents (default: ${DEFAULT-VALUE}).",
      defaultValue = "400")
  private int most;

  @Option(
      names = "--shared",
      description = "Folder with the evaluation sets (default: ${DEFAULT-VALUE}).",
      defaultValue = "../shared")
  private Path shared = Path.of("");

  @Override
  public Integer call() throws Exception {
    Path evaluation = shared.resolve("eval");
    if (!Files.isDirectory(evaluation)) {
      System.err.println("skipped: there are no evaluation sets in " + evaluation);
      return 0;
    }
    List<Document> documents = documents(evaluation);
    ReportReader reader = ReportReader.load();
    long begun = System.nanoTime();
    while (seconds(begun) < WARM_UP_SECONDS) {
      for (int i = 0; i < documents.size() && seconds(begun) < WARM_UP_SECONDS; i++) {
        reader.read(documents.get(i));
      }
    }
    String section = measure(reader, documents);
    System.out.print(section);
    ReportSection.write(REPORT, "pipeline", section);
    return 0;
  }

  private static String measure(ReportReader reader, List<Document> documents) {
    long sentences = 0;
    long tokens = 0;
    long begun = System.nanoTime();
    for (Document document : documents) {
      Report report = reader.read(document);
      for (Sentence sentence : report.analysis().sentences()) {
        sentences++;
        tokens += sentence.tokens().size();
      }
    }
    double seconds = seconds(begun);
    return String.format(
        Locale.ROOT,
        """
        ## The whole pipeline

        From the text to its findings, one thread, after a warm-up, on the machine of the day (`bench/run speed`).

        | documents | sentences | tokens | sentences/s | tokens/s |
        | ---: | ---: | ---: | ---: | ---: |
        | %d | %d | %d | %.0f | %.0f |
        """,
        documents.size(),
        sentences,
        tokens,
        sentences / seconds,
        tokens / seconds);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  /** The first documents of every set, in turn, so that no set outweighs the others. */
  private List<Document> documents(Path evaluation) throws Exception {
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

  private static List<Document> documentsOf(Path file) throws Exception {
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
