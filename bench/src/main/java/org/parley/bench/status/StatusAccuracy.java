package org.parley.bench.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.bench.ReportSection;
import org.parley.extraction.ReportReader;
import org.parley.extraction.Status;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.status.StatusReader;
import org.parley.language.Analysis;
import org.parley.language.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads the table of own sentences and reports how many come out with the status expected. */
@Command(
    name = "accuracy-status",
    description = "Measures the status of events on the table of own sentences.",
    mixinStandardHelpOptions = true)
public final class StatusAccuracy implements Callable<Integer> {
  private static final Path REPORT = Path.of("bench", "reports", "status.md");

  @Option(
      names = "--table",
      paramLabel = "FILE",
      defaultValue = "extraction/src/test/resources/org/parley/extraction/status/sentences.txt",
      description = "Lines of sentence | word | status (default: ${DEFAULT-VALUE}).")
  private Path table = Path.of("");

  @Option(
      names = "--later",
      paramLabel = "FILE",
      defaultValue =
          "extraction/src/test/resources/org/parley/extraction/status/later-sentences.txt",
      description = "The same, written when the rules stood (default: ${DEFAULT-VALUE}).")
  private Path later = Path.of("");

  private final ReportReader reader = ReportReader.load();
  private final StatusReader statuses = new StatusReader();

  /**
   * A row of the table.
   *
   * @param read what came out; null where the word is no token of the sentence
   */
  private record Row(String sentence, String word, Status expected, @Nullable Status read) {
    boolean right() {
      return read == expected;
    }
  }

  @Override
  public Integer call() throws IOException {
    String section = section(TITLE, rows(table));
    System.out.print(section);
    ReportSection.write(REPORT, "status", section);
    String laterSection = section(LATER_TITLE, rows(later));
    System.out.print(laterSection);
    ReportSection.write(REPORT, "later-status", laterSection);
    return 0;
  }

  private static final String TITLE =
      """
      ## What sentences claim of events

      Own sentences, one event each, with the status a reader gives it; none comes from a
      data set (`bench/run accuracy-status`). They are the tests of the rules, which were
      written with them in view: other texts will do worse.

      """;

  private static final String LATER_TITLE =
      """
      ## Sentences written later

      Own sentences on rarer constructions, written when the rules stood and before any of them was
      read. Then 45 of 107 came out wrong (42 %); afterwards causes were mended, so that the figure
      below is no longer one of unseen text.

      """;

  private List<Row> rows(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(row(line));
      }
    }
    return rows;
  }

  private Row row(String line) {
    String[] fields = line.split("\\|", -1);
    String sentence = fields[0].replaceFirst("^!", "").strip();
    String word = fields[1].strip();
    Analysis analysis = reader.read(Document.of("table", sentence)).analysis();
    ParsedSentence first =
        new ParsedSentence(
            analysis,
            0,
            analysis.mentions().stream().filter(mention -> mention.sentence() == 0).toList());
    Clauses clauses = new Clauses(first);
    Status read = null;
    for (int i = 0; i < first.size() && read == null; i++) {
      if (first.token(i).form().equals(word)) {
        read = statuses.read(clauses, i).status();
      }
    }
    return new Row(
        sentence, word, Status.valueOf(fields[2].strip().toUpperCase(Locale.ROOT)), read);
  }

  private static String section(String title, List<Row> rows) {
    Map<Status, int[]> counts = new EnumMap<>(Status.class);
    int wrong = 0;
    for (Row row : rows) {
      int[] count = counts.computeIfAbsent(row.expected(), status -> new int[2]);
      count[0]++;
      count[1] += row.right() ? 1 : 0;
      wrong += row.right() ? 0 : 1;
    }
    StringBuilder text = new StringBuilder(title);
    text.append(
        String.format(
            Locale.ROOT,
            "%d of %d come out wrong: an error rate of %.1f %%.%n%n",
            wrong,
            rows.size(),
            100.0 * wrong / Math.max(1, rows.size())));
    text.append("| status | sentences | right | share |\n| --- | ---: | ---: | ---: |\n");
    counts.forEach((status, count) ->
        text.append(
            String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.3f |%n",
                status.label(),
                count[0],
                count[1],
                (double) count[1] / count[0])));
    text.append("\nWrong:\n\n| sentence | event | expected | read |\n| --- | --- | --- | --- |\n");
    for (Row row : rows) {
      if (!row.right()) {
        text.append("| ").append(row.sentence()).append(" | ").append(row.word());
        text.append(" | ").append(row.expected().label()).append(" | ");
        text.append(row.read() == null ? "no such word" : row.read().label()).append(" |\n");
      }
    }
    return text.toString().replace("\r\n", "\n");
  }
}
