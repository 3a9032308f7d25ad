package org.parley.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code parley} command. */
@Command(
    name = "parley",
    description = "Reads reports of a conflict and makes of them sourced event data.")
public final class Parley {
  private Parley() {}

  /** Runs the command and exits with its status. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Parley()).execute(arguments));
  }
}
