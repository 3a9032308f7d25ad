package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes results to standard output; whoever reads them may stop when he has enough. */
final class Output {
  private Output() {}

  /** What writes. */
  @FunctionalInterface
  interface Writing {
    /** Writes. */
    void to(OutputStream output) throws IOException;
  }

  /**
   * Writes.
   *
   * @return the exit status
   */
  static int write(Console console, Writing writing) {
    try {
      OutputStream output = new BufferedOutputStream(console.output(), 1 << 16);
      writing.to(output);
      output.flush();
      return 0;
    } catch (IOException e) {
      String message = e.getMessage() == null ? "" : e.getMessage();
      if (message.contains("Broken pipe") || message.contains("pipe is being closed")) {
        return 0;
      }
      console.complain("standard output", "cannot be written: " + message);
      return 1;
    }
  }

  static void print(OutputStream output, String text) throws IOException {
    output.write(text.getBytes(UTF_8));
  }
}
