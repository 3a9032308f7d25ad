package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.cli.view.JsonView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code parley annotate}: everything found, for other programs. */
@Command(
    name = "annotate",
    addMethodSubcommands = false,
    description = "Prints one JSON object a document with everything found in it.",
    mixinStandardHelpOptions = true)
final class AnnotateCommand implements Callable<Integer> {
  @ParentCommand private Parley parley;
  @Mixin private SourceOptions sources;
  @Mixin private ReadingResources resources;

  /** To be filled by picocli. */
  AnnotateCommand() {}

  AnnotateCommand(Parley parley, SourceOptions sources, ReadingResources resources) {
    this.parley = parley;
    this.sources = sources;
    this.resources = resources;
  }

  @Override
  public Integer call() {
    Console console = parley.console();
    return new Reading(console, resources::load).run(sources.open(console), JsonView.ofReports());
  }
}
