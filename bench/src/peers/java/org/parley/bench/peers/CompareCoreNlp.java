package org.parley.bench.peers;

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

/** Runs {@link ParsingContest} and writes speed and accuracy of both tools into the report. */
public final class CompareCoreNlp {
  private CompareCoreNlp() {}

  /** Runs the contest. */
  public static void main(String[] arguments) throws RunnerException, IOException {
    Options options =
        new OptionsBuilder()
            .include(ParsingContest.class.getName())
            .forks(1)
            .warmupIterations(8)
            .measurementIterations(5)
            .jvmArgsAppend("-Xmx3g", "-XX:+UseSerialGC")
            .build();
    List<Row> rows = new ArrayList<>();
    for (RunResult result : new Runner(options).run()) {
      String tool = result.getParams().getParam("tool");
      String treebank = result.getParams().getParam("treebank");
      rows.add(row(tool, treebank, result.getPrimaryResult().getScore()));
    }
    String table = table(rows);
    System.out.print(table);
    ReportSection.write(Path.of("bench/reports/speed.md"), "parsing", table);
  }

  private static Row row(String tool, String treebank, double seconds) throws IOException {
    ParsingContest contest = new ParsingContest();
    contest.tool = tool;
    contest.treebank = treebank;
    contest.load();
    contest.parse();
    return new Row(
        tool,
        treebank,
        contest.sentences().las(),
        contest.sentences().tags(),
        contest.sentences().tokens() / seconds);
  }

  private static String table(List<Row> rows) {
    StringBuilder table =
        new StringBuilder("## Tagging and parsing beside Stanford CoreNLP 4.5.10\n\n");
    table.append(
        "One thread, gold tokens of the dev parts, after warm-up, the parsers alone, both in the"
            + " same run");
    table.append(" (`bench/compare-corenlp`).\n\n");
    table.append("| tool | treebank | LAS | tags | tokens a second | against CoreNLP |\n");
    table.append("| --- | --- | ---: | ---: | ---: | ---: |\n");
    for (Row row : rows) {
      double peer =
          rows.stream()
              .filter(other -> other.tool.equals("corenlp") && other.treebank.equals(row.treebank))
              .mapToDouble(Row::speed)
              .findFirst()
              .orElse(Double.NaN);
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s dev | %.2f | %.2f | %,.0f | %.1f× |%n",
              row.tool.equals("parley") ? "Parley" : "CoreNLP",
              row.treebank.toUpperCase(Locale.ROOT),
              row.las,
              row.tags,
              row.speed,
              row.speed / peer));
    }
    return table.toString();
  }

  private record Row(String tool, String treebank, double las, double tags, double speed) {}
}
