package org.parley.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.parley.cli.view.Printable;

/**
 * Where a command reads from and prints to.
 *
 * @param input standard input
 * @param output standard output, for results
 * @param errors standard error, for everything else
 * @param terminal what is known of the screen
 */
public record Console(
    InputStream input, OutputStream output, PrintStream errors, Terminal terminal) {

  /** One line on standard error: who or what, and why. */
  void complain(String source, String reason) {
    note(source + ": " + reason);
  }

  /** One line on standard error. Nothing in it can move the cursor or colour the screen. */
  void note(String message) {
    String prefix = message.startsWith("parley: ") ? "" : "parley: ";
    synchronized (errors) {
      errors.println(prefix + Printable.line(message));
    }
  }
}
