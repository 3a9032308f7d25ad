package org.parley.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Runs the commands that most people start with, for the launcher: it lets the virtual machine
 * write down the classes they load, so that later starts are quicker. Prints nothing.
 */
final class StartupTraining {
  private StartupTraining() {}

  /**
   * @param arguments the folder of reports to read
   */
  public static void main(String[] arguments) {
    String folder = arguments[0];
    // Begins and ends as the command does: those classes count too.
    Preload.begin();
    for (int round = 0; round < 3; round++) {
      run("annotate", "--date", "2022-03-07", folder);
      run("read", folder);
      run("read", "--format", "csv", folder);
    }
    run("explain", folder);
    run("--help");
    System.exit(0);
  }

  private static void run(String... arguments) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Parley.run(
        arguments,
        new Console(
            InputStream.nullInputStream(), nowhere, new PrintStream(nowhere), Terminal.none()));
  }
}
