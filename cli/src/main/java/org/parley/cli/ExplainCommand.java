package org.parley.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.cli.view.ExplanationText;
import org.parley.cli.view.Printable;
import org.parley.extraction.Report;
import org.parley.extraction.ReportReader;
import org.parley.extraction.events.Contest;
import org.parley.extraction.output.ExplanationJson;
import org.parley.ingest.Intake;
import org.parley.ingest.IntakeIterator;
import org.parley.language.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parley explain}: why a sentence was coded as it was. */
@Command(
    name = "explain",
    addMethodSubcommands = false,
    description = "Shows why a sentence was coded as it was: tree, triggers, rules, roles.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private Parley parley;
  @Mixin private SourceOptions sources;
  @Mixin private ReadingResources resources;

  @Option(
      names = "--sentence",
      paramLabel = "N",
      description =
          "Number of the sentence, counted from 0 as in an event's evidence; all without.")
  private @Nullable Integer sentence;

  @Option(
      names = "--document",
      paramLabel = "ID",
      description = "Which document, where the source holds several (default: the first).")
  private @Nullable String id;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How to print it (default: ${DEFAULT-VALUE}).")
  private Format format;

  /** How an explanation is printed. */
  enum Format {
    text,
    json
  }

  @Override
  public Integer call() throws IOException {
    Console console = parley.console();
    Document document = find(console);
    if (document == null) {
      console.complain(id == null ? "parley" : id, "there is no such document in what is given");
      return 1;
    }
    ReportReader reader = resources.load();
    Report report = reader.read(document);
    int count = report.analysis().sentences().size();
    if (sentence != null && (sentence < 0 || sentence >= count)) {
      throw new ParameterException(
          spec.commandLine(),
          count == 0
              ? Printable.line(document.id()) + " has no sentences"
              : "there is no sentence " + sentence + "; the last is " + (count - 1));
    }
    int from = sentence == null ? 0 : sentence;
    int to = sentence == null ? count : sentence + 1;
    for (int i = from; i < to; i++) {
      console.output().write(explanation(report, reader.contest(report, i), i, console.terminal()));
    }
    return 0;
  }

  private byte[] explanation(Report report, Contest contest, int index, Terminal terminal) {
    return switch (format) {
      case text ->
          ExplanationText.of(report, contest, index, terminal.colours())
              .getBytes(StandardCharsets.UTF_8);
      case json -> ExplanationJson.line(report, contest, index);
    };
  }

  private @Nullable Document find(Console console) {
    try (IntakeIterator intakes = sources.open(console)) {
      while (intakes.hasNext()) {
        switch (intakes.next()) {
          case Intake.Refused refused -> console.complain(refused.source(), refused.reason());
          case Intake.Accepted accepted -> {
            if (id == null || id.equals(accepted.document().id())) {
              accepted.warnings().forEach(console::note);
              return accepted.document();
            }
          }
        }
      }
    }
    return null;
  }
}
