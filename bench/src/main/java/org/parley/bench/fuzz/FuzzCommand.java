package org.parley.bench.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.bench.ReportSection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench/run fuzz}: runs Jazzer on one reader after the other. */
@Command(
    name = "fuzz",
    description = "Fuzzes the readers with Jazzer, one after the other; fails where one fails.",
    mixinStandardHelpOptions = true)
public final class FuzzCommand implements Callable<Integer> {
  /** Inputs that once broke something, and one whole file of each kind to start from. */
  static final Path INPUTS = Path.of("bench/src/test/resources/org/parley/bench/fuzz");

  private static final Pattern DONE = Pattern.compile("Done (\\d+) runs in (\\d+) second");

  static final Map<String, Class<?>> TARGETS = new LinkedHashMap<>();

  static {
    TARGETS.put("pages", PagesFuzz.class);
    TARGETS.put("feeds", FeedsFuzz.class);
    TARGETS.put("warc", WarcFuzz.class);
    TARGETS.put("pdf", PdfFuzz.class);
    TARGETS.put("jsonl", JsonLinesFuzz.class);
    TARGETS.put("text", TextFuzz.class);
  }

  @Parameters(
      paramLabel = "TARGET",
      arity = "0..*",
      description = "pages, feeds, warc, pdf, jsonl, text; all of them without.")
  private List<String> targets = List.of();

  @Option(
      names = "--seconds",
      defaultValue = "5",
      description = "For each target (${DEFAULT-VALUE}).")
  private int seconds;

  @Override
  public Integer call() throws IOException, InterruptedException {
    int status = 0;
    StringBuilder table = new StringBuilder();
    for (String target : targets.isEmpty() ? List.copyOf(TARGETS.keySet()) : targets) {
      Class<?> type = TARGETS.get(target);
      if (type == null) {
        System.err.println(
            "fuzz: there is no target " + target + "; there are " + TARGETS.keySet());
        return 2;
      }
      Outcome outcome = fuzz(target, type);
      status = Math.max(status, outcome.passed() ? 0 : 1);
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %s |%n",
              target,
              outcome.runs(),
              outcome.seconds(),
              outcome.passed() ? "nothing" : "see its log"));
      if (targets.isEmpty()) {
        // After each: who ends it early has what was done.
        write(table);
      }
    }
    return status;
  }

  private void write(StringBuilder table) throws IOException {
    String section =
        String.format(
            Locale.ROOT,
            """
            ## Fuzzing

            `bench/run fuzz --seconds %d` runs Jazzer for that long on each reader, beginning with the inputs that are kept: those that once
            broke something or took long, and a whole file of each kind. `--seconds 600` is the long form.

            | target | runs | seconds | found |
            | --- | ---: | ---: | --- |
            %s\
            """,
            seconds,
            table);
    ReportSection.write(Path.of("bench/reports/ingest.md"), "fuzz", section);
  }

  /**
   * What a run came to.
   *
   * @param runs inputs that were tried, "–" where its log does not say
   * @param seconds that it took, or "–"
   */
  private record Outcome(boolean passed, String runs, String seconds) {}

  private Outcome fuzz(String target, Class<?> type) throws IOException, InterruptedException {
    Path work = Files.createDirectories(Path.of("bench/target/fuzz", target));
    Path corpus = Files.createDirectories(work.resolve("corpus"));
    Path log = work.resolve("log.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx2g", "-Xss16m", "-cp", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + type.getName());
    command.add(
        "--instrumentation_includes=org.parley.ingest.**:org.parley.language.**:org.parley.extraction.**");
    command.add("--reproducer_path=" + work);
    command.add("-artifact_prefix=" + work + "/");
    command.addAll(
        List.of(
            "-max_total_time=" + seconds, "-timeout=120", "-rss_limit_mb=4000", "-max_len=20000"));
    command.add(corpus.toString());
    Path inputs = INPUTS.resolve(target);
    if (Files.isDirectory(inputs)) {
      command.add(inputs.toString());
    }
    int status =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    List<String> lines = Files.readAllLines(log);
    String last = lines.isEmpty() ? "" : lines.getLast();
    System.out.printf("%-6s %s  %s  (%s)%n", target, status == 0 ? "passed" : "FAILED", last, log);
    Matcher done = DONE.matcher(String.join("\n", lines));
    return done.find()
        ? new Outcome(status == 0, done.group(1), done.group(2))
        : new Outcome(status == 0, "–", "–");
  }
}
