package org.parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.parley.cli.view.ExplanationText;
import org.parley.extraction.Report;
import org.parley.extraction.ReportReader;
import org.parley.language.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code parley lexicon try}: what the lexicon makes of a sentence. */
@Command(
    name = "try",
    description = "Shows what the lexicon makes of a sentence, and why.",
    mixinStandardHelpOptions = true)
final class LexiconTryCommand implements Callable<Integer> {
  @ParentCommand private LexiconCommand parent;
  @Mixin private ReadingResources resources;

  @Parameters(paramLabel = "SENTENCE", description = "The sentence, in quotation marks.")
  private String sentence = "";

  @Override
  public Integer call() throws IOException {
    Console console = parent.console();
    OutputStream output = console.output();
    ReportReader reader = resources.load();
    Report report = reader.read(Document.of("sentence", sentence));
    for (int i = 0; i < report.analysis().sentences().size(); i++) {
      String text =
          ExplanationText.of(report, reader.contest(report, i), i, console.terminal().colours());
      output.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return 0;
  }
}
