package org.parley.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.cli.view.Printable;
import org.parley.extraction.ReportReader;
import org.parley.extraction.check.LexiconCheck;
import org.parley.extraction.lexicon.Entry;
import org.parley.extraction.lexicon.Lexicon;
import org.parley.knowledge.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code parley lexicon check}: do the examples come out as they say? */
@Command(
    name = "check",
    description = {
      "Reads the examples of the lexicon's entries and names those that do not hold; counts the"
          + " entries of each type."
    },
    mixinStandardHelpOptions = true)
final class LexiconCheckCommand implements Callable<Integer> {
  @ParentCommand private LexiconCommand parent;
  @Mixin private LexiconFolder folder;

  @Parameters(
      paramLabel = "ENTRY",
      description = "Only entries whose id begins so, as \"assault\" or \"assault/fire-at\".")
  private List<String> prefixes = List.of();

  @Override
  public Integer call() throws IOException {
    Console console = parent.console();
    Lexicon lexicon = folder.load();
    ReportReader reader = ReportReader.load(World.load(), () -> lexicon);
    List<Entry> entries =
        lexicon.entries().stream()
            .filter(
                entry -> prefixes.isEmpty() || prefixes.stream().anyMatch(entry.id()::startsWith))
            .toList();
    List<LexiconCheck.Failure> failures = new LexiconCheck(reader::read).failures(entries);
    StringBuilder lines = new StringBuilder();
    failures.forEach(failure -> lines.append(Printable.line(failure.toString())).append('\n'));
    long examples = entries.stream().mapToLong(entry -> entry.examples().size()).sum();
    long triggers = entries.stream().mapToLong(entry -> entry.triggers().size()).sum();
    lines
        .append(entries.size())
        .append(" entries with ")
        .append(triggers)
        .append(" triggers and ")
        .append(examples)
        .append(" examples; ")
        .append(failures.isEmpty() ? "all hold" : failures.size() + " do not hold")
        .append('\n');
    LexiconCounts.of(entries).forEach(line -> lines.append(line).append('\n'));
    console.output().write(lines.toString().getBytes(StandardCharsets.UTF_8));
    return failures.isEmpty() ? 0 : 1;
  }
}
