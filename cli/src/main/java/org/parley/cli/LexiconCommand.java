package org.parley.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parley lexicon}: a workshop for those who write entries. */
@Command(
    name = "lexicon",
    description = "Checks, tries and compares lexicons of event words.",
    mixinStandardHelpOptions = true,
    subcommands = {
      LexiconCheckCommand.class,
      LexiconTryCommand.class,
      LexiconDiffCommand.class,
    })
final class LexiconCommand implements Runnable {
  @Spec private CommandSpec spec;
  @ParentCommand private Parley parley;

  /** What the commands print to and read from. */
  Console console() {
    return parley.console();
  }

  /** Without a subcommand: says what there is. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to do: parley lexicon check, try \"sentence\", or diff OLD NEW SOURCE");
  }
}
