package org.parley.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.cli.view.CsvView;
import org.parley.cli.view.HtmlView;
import org.parley.cli.view.JsonView;
import org.parley.cli.view.ReportView;
import org.parley.cli.view.TableView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code parley read}: the events of reports, for a person or a spreadsheet. */
@Command(
    name = "read",
    addMethodSubcommands = false,
    description = "Reads reports and prints their events.",
    mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
  private static final String DEFAULT_FORMAT = "table";

  @ParentCommand private Parley parley;
  @Mixin private SourceOptions sources;
  @Mixin private ReadingResources resources;

  @Option(
      names = "--format",
      paramLabel = "table|jsonl|csv|html",
      defaultValue = DEFAULT_FORMAT,
      description = "How to print them (default: ${DEFAULT-VALUE}).")
  private Format format;

  /** To be filled by picocli. */
  ReadCommand() {}

  /** With {@code format}, or the one it has by default. */
  ReadCommand(
      Parley parley, SourceOptions sources, ReadingResources resources, @Nullable Format format) {
    this.parley = parley;
    this.sources = sources;
    this.resources = resources;
    this.format = format == null ? Format.valueOf(DEFAULT_FORMAT) : format;
  }

  /** How events are printed. */
  enum Format {
    table,
    jsonl,
    csv,
    html
  }

  @Override
  public Integer call() {
    Console console = parley.console();
    return new Reading(console, resources::load)
        .run(sources.open(console), view(console.terminal()));
  }

  private ReportView view(Terminal terminal) {
    return switch (format) {
      case table -> new TableView(terminal.width(), terminal.colours());
      case jsonl -> JsonView.ofEvents();
      case csv -> new CsvView();
      case html -> new HtmlView();
    };
  }
}
