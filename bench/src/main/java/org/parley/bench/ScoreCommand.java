package org.parley.bench;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.cli.Console;
import org.parley.cli.Parley;
import org.parley.cli.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Scores what {@code parley annotate} prints against the open evaluation sets, and keeps the
 * figures in {@code bench/reports/accuracy.md}. The predictions stay in {@code
 * bench/target/predictions}.
 */
@Command(
    name = "score",
    description = "Scores extraction on the evaluation sets (needs Python 3).",
    mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {
  private static final Path PREDICTIONS = Path.of("bench", "target", "predictions");
  private static final Path REPORT = Path.of("bench", "reports", "accuracy.md");
  private static final Pattern FRACTIONS =
      Pattern.compile("(.{34}) P ([0-9.]+)  R ([0-9.]+)  F1 ([0-9.]+)  \\((.*)\\)");

  @Parameters(
      paramLabel = "TASK",
      arity = "0..*",
      description = "plover, cameo, places, dates, attribution, status, police, seed; all without.")
  private List<String> names = List.of();

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Also prints the first N misses of each task.")
  private int errors;

  @Mixin private SharedFolder shared = new SharedFolder();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path evaluation = shared.resolve("eval");
    if (!Files.isDirectory(evaluation)) {
      System.err.println("skipped: there are no evaluation sets in " + evaluation);
      return 0;
    }
    Files.createDirectories(PREDICTIONS);
    List<String> wanted = names.isEmpty() ? EvaluationTask.names() : names;
    StringBuilder report = new StringBuilder(HEADING);
    for (String name : wanted) {
      EvaluationTask task = EvaluationTask.named(name);
      Path predictions = PREDICTIONS.resolve(name + ".jsonl");
      System.out.println(name);
      annotate(input(task, evaluation), predictions);
      List<String> figures = score(task, evaluation, predictions);
      figures.forEach(line -> System.out.println("  " + line));
      System.out.println();
      table(task, figures, report);
    }
    if (names.isEmpty()) {
      ReportSection.write(REPORT, "extraction", report.toString());
      System.out.println("kept in " + REPORT);
    }
    return 0;
  }

  private static final String HEADING =
      """
      ## Extraction

      What `parley annotate` prints, scored on open sets of other people's making; `bench/run score` prints the figures and
      writes them here. P, R and F1 are precision, recall and their harmonic mean.
      """;

  /** What the program reads for a task: the gold file itself where it carries the texts. */
  private List<String> input(EvaluationTask task, Path evaluation) throws IOException {
    return switch (task) {
      case SEED ->
          List.of("--date", "2022-03-07", shared.resolve("seed").resolve("article.txt").toString());
      case POLICE -> {
        Path joined = PREDICTIONS.resolve("police-input.jsonl");
        joinSentences(task.gold(evaluation), joined);
        yield List.of(joined.toString());
      }
      default -> List.of(task.gold(evaluation).toString());
    };
  }

  private static void annotate(List<String> input, Path predictions) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("annotate"));
    arguments.addAll(input);
    try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(predictions))) {
      Console console =
          new Console(InputStream.nullInputStream(), output, System.err, Terminal.none());
      int status = Parley.run(arguments.toArray(String[]::new), console);
      if (status != 0) {
        System.err.println("annotate ended with status " + status);
      }
    }
  }

  private List<String> score(EvaluationTask task, Path evaluation, Path predictions)
      throws IOException, InterruptedException {
    Process scorer =
        new ProcessBuilder(
                "python3",
                evaluation.resolve("score.py").toString(),
                task.scorerName(),
                task.gold(evaluation).toString(),
                predictions.toString(),
                "--errors",
                Integer.toString(errors))
            .redirectErrorStream(true)
            .start();
    List<String> lines;
    try (InputStream output = scorer.getInputStream()) {
      lines = new String(output.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    int status = scorer.waitFor();
    if (status != 0) {
      throw new IOException("the scorer failed:\n" + String.join("\n", lines));
    }
    return lines;
  }

  private static void table(EvaluationTask task, List<String> figures, StringBuilder report) {
    report.append("\n### ").append(task.title()).append("\n\n");
    report.append("| measure | P | R | F1 or share | of |\n| --- | --- | --- | --- | --- |\n");
    for (String line : figures) {
      if (line.startsWith(" ") || line.length() < 35) {
        continue;
      }
      Matcher fractions = FRACTIONS.matcher(line);
      if (fractions.matches()) {
        report.append("| ").append(fractions.group(1).strip());
        for (int group = 2; group <= 5; group++) {
          report.append(" | ").append(fractions.group(group));
        }
        report.append(" |\n");
      } else {
        String[] value = line.substring(35).split("  ", 2);
        String of = value.length > 1 ? value[1].strip().replaceAll("^\\(|\\)$", "") : "";
        report.append("| ").append(line.substring(0, 34).strip()).append(" | | | ");
        report.append(value[0].strip()).append(" | ").append(of).append(" |\n");
      }
    }
  }

  /** Makes of records with {@code sentences} records with {@code text}, joined by one blank. */
  private static void joinSentences(Path gold, Path target) throws IOException {
    JsonFactory factory = new JsonFactory();
    try (OutputStream output = Files.newOutputStream(target)) {
      for (String line : Files.readAllLines(gold)) {
        try (JsonParser parser = factory.createParser(line);
            JsonGenerator json =
                factory
                    .createGenerator(output, JsonEncoding.UTF8)
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
          writeJoined(parser, json);
          json.writeRaw('\n');
        }
      }
    }
  }

  private static void writeJoined(JsonParser parser, JsonGenerator json) throws IOException {
    String id = "";
    List<String> sentences = new ArrayList<>();
    int depth = 0;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (token == JsonToken.VALUE_STRING && "id".equals(parser.currentName()) && depth == 1) {
        id = parser.getText();
      } else if (token == JsonToken.VALUE_STRING && "text".equals(parser.currentName())) {
        sentences.add(parser.getText());
      }
    }
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("text", String.join(" ", sentences));
    json.writeEndObject();
  }
}
