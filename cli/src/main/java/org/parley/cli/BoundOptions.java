package org.parley.cli;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.Bounds;
import org.parley.ingest.ReadingOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How much a source may ask of the program; past a bound it is refused by the bound's name. */
final class BoundOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--max-size",
      paramLabel = "BYTES",
      defaultValue = "" + Bounds.DEFAULT_SIZE,
      description = "Largest document, record or line, unpacked (${DEFAULT-VALUE}).")
  private int size = Bounds.DEFAULT_SIZE;

  @Option(
      names = "--max-depth",
      paramLabel = "N",
      defaultValue = "" + Bounds.DEFAULT_DEPTH,
      description = "How deep elements of a page or feed may be nested (${DEFAULT-VALUE}).")
  private int depth = Bounds.DEFAULT_DEPTH;

  @Option(
      names = "--max-time",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "Longest a document may take to be fetched or unpacked (${DEFAULT-VALUE}).")
  private int seconds = 60;

  @Option(
      names = "--max-expansion",
      paramLabel = "N",
      defaultValue = "" + Bounds.DEFAULT_EXPANSION,
      description = "How many times its size packed data may unpack to (${DEFAULT-VALUE}).")
  private int expansion = Bounds.DEFAULT_EXPANSION;

  /** The options of reading with these bounds. */
  ReadingOptions with(@Nullable LocalDate date) {
    if (size < 1 || depth < 1 || seconds < 1 || expansion < 1) {
      throw new ParameterException(spec.commandLine(), "a bound must be at least 1");
    }
    return new ReadingOptions(
        date, new Bounds(size, depth, Duration.ofSeconds(seconds), expansion));
  }
}
