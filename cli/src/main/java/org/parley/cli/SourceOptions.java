package org.parley.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.DocumentReader;
import org.parley.ingest.IntakeIterator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The sources of a command, and what is said of them. */
final class SourceOptions {
  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description = "A file, a folder, an address (https://…), or - for standard input.")
  private List<String> sources = List.of();

  @Option(
      names = "--date",
      paramLabel = "2022-03-07",
      description = {
        "Day of publication of documents that do not carry one. Without it, \"Monday\" or"
            + " \"last week\" stay unresolved."
      })
  private @Nullable LocalDate date;

  @Mixin private BoundOptions bounds;

  /** To be filled by picocli. */
  SourceOptions() {}

  /** Sources within the bounds that hold without options. */
  SourceOptions(List<String> sources, @Nullable LocalDate date) {
    this.sources = List.copyOf(sources);
    this.date = date;
    bounds = new BoundOptions();
  }

  /** What the sources hold, opened one by one. */
  IntakeIterator open(Console console) {
    return new DocumentReader(bounds.with(date)).read(sources, console.input());
  }
}
