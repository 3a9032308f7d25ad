package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code bench/run start}: how long {@code ./parley read} takes for one report, from the command to
 * its end, and beside it, in turns, a virtual machine that does nothing.
 */
@Command(
    name = "start",
    description = "Times ./parley read of one report, from cold.",
    mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {
  private static final Path REPORT = Path.of("bench/reports/speed.md");

  @Option(
      names = "--report",
      defaultValue = "../shared/seed/article.txt",
      description = "The report to read (${DEFAULT-VALUE}).")
  private Path report;

  @Option(names = "--rounds", defaultValue = "21", description = "How often (${DEFAULT-VALUE}).")
  private int rounds;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (rounds < 1 || !Files.isRegularFile(report)) {
      System.err.println("start: " + report + ": a file is needed, and at least one round");
      return 2;
    }
    List<String> reading = List.of("./parley", "read", "--date", "2022-03-07", report.toString());
    List<String> nothing =
        List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version");
    // Builds the program and its caches where they are not there yet.
    seconds(reading);
    double[] read = new double[rounds];
    double[] idle = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      read[round] = seconds(reading);
      idle[round] = seconds(nothing);
    }
    Arrays.sort(read);
    Arrays.sort(idle);
    String section =
        String.format(
            Locale.ROOT,
            """
            ## Start

            `./parley read` of one report of %d words, from the command to its end, and a virtual machine that does nothing
            (`java -version`), in turns, %d times each (`bench/run start`), with Java %s and %d processors.

            | seconds | least | median | most |
            | --- | ---: | ---: | ---: |
            | `./parley read REPORT` | %.2f | %.2f | %.2f |
            | `java -version` | %.2f | %.2f | %.2f |
            """,
            Files.readString(report).strip().split("\\s+").length,
            rounds,
            Runtime.version().feature(),
            Runtime.getRuntime().availableProcessors(),
            read[0],
            read[rounds / 2],
            read[rounds - 1],
            idle[0],
            idle[rounds / 2],
            idle[rounds - 1]);
    System.out.print(section);
    ReportSection.write(REPORT, "start", section);
    return 0;
  }

  private static double seconds(List<String> command) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    int status =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (status != 0) {
      throw new IOException(String.join(" ", command) + " ended with status " + status);
    }
    return (System.nanoTime() - begun) / 1e9;
  }
}
