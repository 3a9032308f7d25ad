package org.parley.bench.articles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.extraction.Actor;
import org.parley.extraction.Event;
import org.parley.extraction.Report;
import org.parley.extraction.ReportReader;
import org.parley.language.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Writes a table of every event that the program finds in chosen articles, for a person to judge. A
 * verdict once given is kept as long as the event comes out the same.
 */
@Command(
    name = "judge",
    description = "Lists the events of chosen articles for a person to judge; keeps verdicts.",
    mixinStandardHelpOptions = true)
public final class JudgeCommand implements Callable<Integer> {
  private static final String UNJUDGED = "?";
  private static final String TABLE = "| article | sentence | trigger | type | actors | ";

  @Option(
      names = "--report",
      paramLabel = "FILE",
      defaultValue = "bench/reports/precision-trnews.md",
      description =
          "The report; the ids of its articles stand in a line \"articles: id, id, …\" (default:"
              + " ${DEFAULT-VALUE}).")
  private Path file = Path.of("bench/reports/precision-trnews.md");

  @Option(
      names = "--corpus",
      paramLabel = "FILE",
      defaultValue = "../shared/eval/geo-trnews.jsonl",
      description = "JSONL with id and text (default: ${DEFAULT-VALUE}).")
  private Path corpus = Path.of("../shared/eval/geo-trnews.jsonl");

  /** For picocli. */
  public JudgeCommand() {}

  @Override
  public Integer call() throws IOException {
    if (!Files.exists(corpus)) {
      System.err.println("skipped: there is no " + corpus);
      return 0;
    }
    List<String> lines = Files.readAllLines(file);
    Map<String, String> verdicts = verdicts(lines);
    List<String> ids = ids(lines);
    Map<String, String> texts = texts();
    ReportReader reader = ReportReader.load();
    List<String> rows = new ArrayList<>();
    for (String id : ids) {
      Report report = reader.read(Document.of(id, texts.getOrDefault(id, "")));
      for (Event event : report.events()) {
        String row = row(id, report, event);
        rows.add(row + " " + verdicts.getOrDefault(row, UNJUDGED + " | |"));
      }
    }
    Files.writeString(file, head(lines) + String.join("\n", rows) + "\n");
    System.out.println(summary(rows));
    return 0;
  }

  /** Of the rows that have a verdict, how many are right. */
  private static String summary(List<String> rows) {
    long right = rows.stream().filter(row -> cell(row).equals("right")).count();
    long wrong = rows.stream().filter(row -> cell(row).startsWith("wrong")).count();
    return String.format(
        Locale.ROOT,
        "%d events, %d judged right, %d wrong, %d to judge; precision %.3f",
        rows.size(),
        right,
        wrong,
        rows.size() - right - wrong,
        right / (double) Math.max(1, right + wrong));
  }

  private static String cell(String row) {
    String[] cells = row.split("\\|", -1);
    return cells.length > 7 ? cells[7].strip() : "";
  }

  private static List<String> ids(List<String> lines) {
    for (String line : lines) {
      if (line.startsWith("articles:")) {
        return List.of(line.substring(9).strip().split(",\\s*"));
      }
    }
    throw new IllegalArgumentException("the report needs a line \"articles: id, id, …\"");
  }

  /** Everything up to the table's second line. */
  private static String head(List<String> lines) {
    StringBuilder head = new StringBuilder();
    for (String line : lines) {
      if (line.startsWith(TABLE)) {
        break;
      }
      head.append(line).append('\n');
    }
    return head
        + TABLE
        + "recipients | verdict | why |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n";
  }

  private static Map<String, String> verdicts(List<String> lines) {
    Map<String, String> verdicts = new HashMap<>();
    for (String line : lines) {
      String[] cells = line.split("\\|", -1);
      if (cells.length >= 10 && !line.startsWith("| ---") && !line.startsWith(TABLE)) {
        int at = line.lastIndexOf('|', line.lastIndexOf('|') - 1);
        at = line.lastIndexOf('|', at - 1);
        verdicts.put(line.substring(0, at + 1), line.substring(at + 1).strip());
      }
    }
    return verdicts;
  }

  private Map<String, String> texts() throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (String line : Files.readAllLines(corpus)) {
      if (!line.isBlank()) {
        Map<?, ?> article = JsonTree.object(line);
        texts.put(String.valueOf(article.get("id")), String.valueOf(article.get("text")));
      }
    }
    return texts;
  }

  private static String row(String id, Report report, Event event) {
    var trigger = event.evidence().trigger();
    String words = trigger == null ? "" : trigger.in(report.analysis().document().text());
    return "| "
        + String.join(
            " | ",
            id,
            Integer.toString(event.evidence().sentence()),
            clean(words),
            event.type()
                + (event.mode() == null ? "" : "/" + event.mode())
                + " "
                + event.status().label(),
            codes(event.actors()),
            codes(event.recipients()))
        + " |";
  }

  /** Codes, and the last word of who bears them: no text of the article beyond that. */
  private static String codes(List<Actor> actors) {
    List<String> codes = new ArrayList<>();
    for (Actor actor : actors) {
      String[] words = clean(actor.text()).split(" ");
      codes.add(
          words[words.length - 1]
              + " "
              + (actor.country() == null ? "" : actor.country())
              + ":"
              + (actor.sector() == null ? "" : actor.sector()));
    }
    return String.join("; ", codes);
  }

  private static String clean(String text) {
    return text.replaceAll("\\s+", " ").replace('|', '/').strip();
  }
}
