package org.parley.bench.peers;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.parley.bench.ReportSection;

/** Runs {@link PipelineContest} and writes the speed of all tools into the report. */
public final class ComparePipelines {
  /** A pass of this one takes minutes, so that one is measured; of the others three. */
  private static final String SLOW = "corenlp-constituents";

  private static final String[] TOOLS = {"parley", "corenlp", SLOW, "opennlp-tags"};

  private ComparePipelines() {}

  /**
   * A tool's result.
   *
   * @param tool its name among the parameters of the contest
   * @param loading seconds to load its models
   * @param speed sentences a second
   * @param memory mebibytes of heap in use after a pass and a collection
   */
  private record Row(String tool, double loading, double speed, long memory) {}

  /**
   * Runs the contest.
   *
   * @param arguments names of the tools, "parley" among them; none for all
   */
  public static void main(String[] arguments) throws RunnerException, IOException {
    List<Row> rows = new ArrayList<>();
    for (String tool : arguments.length > 0 ? arguments : TOOLS) {
      Options options =
          new OptionsBuilder()
              .include(PipelineContest.class.getName())
              .param("tool", tool)
              .forks(1)
              .warmupIterations(0)
              .measurementIterations(tool.equals(SLOW) ? 1 : 3)
              .jvmArgsAppend("-Xmx6g", "-XX:+UseSerialGC")
              .build();
      RunResult result = new Runner(options).runSingle();
      rows.add(row(tool, result.getPrimaryResult().getScore()));
    }
    String table = table(rows);
    System.out.print(table);
    ReportSection.write(Path.of("bench/reports/speed.md"), "peers", table);
  }

  /** One more pass, to count sentences and memory and to time the loading. */
  private static Row row(String tool, double seconds) throws IOException {
    PipelineContest contest = new PipelineContest();
    contest.tool = tool;
    contest.texts = 30;
    // CoreNLP keeps what it has loaded for the next pipeline, which would seem to load and hold
    // less.
    StanfordCoreNLP.clearAnnotatorPool();
    long before = used();
    long begun = System.nanoTime();
    contest.load();
    double loading = (System.nanoTime() - begun) / 1e9;
    contest.read();
    long memory = (used() - before) >> 20;
    return new Row(tool, loading, contest.sentences() / seconds, memory);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static String table(List<Row> rows) {
    double parley =
        rows.stream().filter(row -> row.tool().equals("parley")).findFirst().orElseThrow().speed();
    StringBuilder table = new StringBuilder("## Beside other tools, from raw text\n\n");
    table.append(
        "The same 30 news texts, one thread, after twenty seconds of warm-up, all in one run");
    table.append(
        " (`bench/compare-pipelines`; names of tools after it leave out the others). Memory is heap"
            + " held");
    table.append(" after a pass.\n\n");
    table.append("| tool | what comes out | sentences/s | Parley is | loads in | holds |\n");
    table.append("| --- | --- | ---: | ---: | ---: | ---: |\n");
    for (Row row : rows) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %.1f× | %.1f s | %d MiB |%n",
              name(row.tool()),
              output(row.tool()),
              String.format(Locale.ROOT, row.speed() < 10 ? "%.2f" : "%,.0f", row.speed()),
              parley / row.speed(),
              row.loading(),
              row.memory()));
    }
    return table.toString();
  }

  private static String name(String tool) {
    return switch (tool) {
      case "parley" -> "Parley";
      case "corenlp" -> "Stanford CoreNLP 4.5.10";
      case "corenlp-constituents" -> "Stanford CoreNLP 4.5.10, as PETRARCH2 needs it";
      default -> "Apache OpenNLP 2.5.4";
    };
  }

  private static String output(String tool) {
    return switch (tool) {
      case "parley" ->
          "tags, trees, names, coreference, places, dates, counts, who says what, events";
      case "corenlp" -> "tags, lemmas, trees, names; no events";
      case "corenlp-constituents" -> "tags, constituents of sentences up to 70 words; no events";
      default -> "tags; no trees, no events";
    };
  }
}
