package org.parley.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parley.dossier.Dossier;
import org.parley.dossier.Provenance;
import org.parley.dossier.ReadingListener;
import org.parley.extraction.Report;
import org.parley.extraction.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code bench/run soak}: adds made-up reports to a dossier in chunks, day by day as many runs of
 * {@code parley add} would, and fails where memory grows with the dossier, where the rate falls, or
 * where a report is missing at the end.
 */
@Command(
    name = "soak",
    description = "Adds many made-up reports in chunks; fails where memory grows or one is lost.",
    mixinStandardHelpOptions = true)
final class SoakCommand implements Callable<Integer> {
  private static final Path REPORT = Path.of("bench/reports/dossier.md");
  private static final int TOGETHER = 64;

  /** How much more heap the last quarter may hold than the second: models and caches are there. */
  private static final double MOST_GROWTH = 1.25;

  /** How much more processor time a report of the last quarter may take than one of the second. */
  private static final double MOST_SLOWING = 2;

  /** Figures of a shorter run say little, and are only printed. */
  private static final int FEWEST_KEPT = 100_000;

  @Option(names = "--reports", defaultValue = "1000000", description = "All (${DEFAULT-VALUE}).")
  private int reports;

  @Option(names = "--chunk", defaultValue = "10000", description = "At a time (${DEFAULT-VALUE}).")
  private int chunk;

  private final List<Chunk> chunks = new ArrayList<>();

  /**
   * What a chunk took.
   *
   * @param seconds of processor time
   * @param heap megabytes that are in use after it, garbage collected
   */
  private record Chunk(int reports, double seconds, double heap) {}

  @Override
  public Integer call() throws IOException {
    if (reports < 4 * chunk) {
      System.err.println("soak: at least four chunks are needed to see growth");
      return 2;
    }
    Path folder = Files.createTempDirectory("soak");
    Path file = folder.resolve("soak.db");
    try {
      ReportReader reader = ReportReader.load();
      for (int first = 0; first < reports; first += chunk) {
        chunks.add(add(file, reader, first, Math.min(reports, first + chunk)));
      }
      return judge(file);
    } finally {
      for (String name : List.of("soak.db", "soak.db-wal", "soak.db-shm")) {
        Files.deleteIfExists(folder.resolve(name));
      }
      Files.deleteIfExists(folder);
    }
  }

  private Chunk add(Path file, ReportReader reader, int first, int end) {
    double before = processor();
    try (Dossier dossier = Dossier.open(file, Provenance.UNKNOWN)) {
      List<Report> batch = new ArrayList<>();
      for (int number = first; number < end; number++) {
        batch.add(reader.read(DossierScale.documentOfStream(number, reports)));
        if (batch.size() == TOGETHER || number == end - 1) {
          dossier.addAll(batch);
          batch.clear();
        }
      }
      dossier.settle(ReadingListener.SILENT);
    }
    double seconds = processor() - before;
    System.gc();
    double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    System.err.printf(
        Locale.ROOT, "%,d reports, %.0f/s, %.0f MB%n", end, (end - first) / seconds, heap);
    return new Chunk(end - first, seconds, heap);
  }

  private int judge(Path file) throws IOException {
    double heapBefore = heap(quarter(1));
    double heapAfter = heap(quarter(3));
    double before = perReport(quarter(1));
    double after = perReport(quarter(3));
    int missing = 0;
    try (Dossier dossier = Dossier.openReadOnly(file)) {
      for (int number = 0; number < reports; number++) {
        missing += dossier.knows(DossierScale.documentOfStream(number, reports)) ? 0 : 1;
      }
    }
    String section =
        String.format(
            Locale.ROOT,
            """
            ## Many reports in chunks

            `bench/run soak --reports %d --chunk %d` adds made-up reports of ten years, day by day as news comes, opening and
            closing the dossier for each chunk. It fails where the heap of the last quarter is more than %.2f times that of the
            second, where a report takes more than %.0f times the processor time, or where one is not there at the end.

            | | second quarter | last quarter |
            | --- | ---: | ---: |
            | heap in use after a chunk, MB | %.0f | %.0f |
            | processor time of a report, ms | %.2f | %.2f |

            Reports missing at the end: %d. Size of the file: %,.0f MB.
            """,
            reports,
            chunk,
            MOST_GROWTH,
            MOST_SLOWING,
            heapBefore,
            heapAfter,
            1e3 * before,
            1e3 * after,
            missing,
            Files.size(file) / 1e6);
    System.out.print(section);
    if (reports >= FEWEST_KEPT) {
      ReportSection.write(REPORT, "soak", section);
    }
    boolean passed =
        missing == 0 && heapAfter <= MOST_GROWTH * heapBefore && after <= MOST_SLOWING * before;
    return passed ? 0 : 1;
  }

  /** The chunks of a quarter, counted from 0. */
  private List<Chunk> quarter(int which) {
    return chunks.subList(which * chunks.size() / 4, (which + 1) * chunks.size() / 4);
  }

  private static double heap(List<Chunk> chunks) {
    return chunks.stream().mapToDouble(Chunk::heap).max().orElseThrow();
  }

  private static double perReport(List<Chunk> chunks) {
    return chunks.stream().mapToDouble(Chunk::seconds).sum()
        / chunks.stream().mapToInt(Chunk::reports).sum();
  }

  /** Seconds of processor time that the process has used. */
  private static double processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
  }
}
