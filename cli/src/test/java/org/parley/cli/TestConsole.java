package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/** A console for tests: nothing comes in, and what goes out is kept. */
final class TestConsole {
  private TestConsole() {}

  /** One that is no terminal. */
  static Console of(OutputStream output, OutputStream errors) {
    return new Console(
        InputStream.nullInputStream(),
        output,
        new PrintStream(errors, true, UTF_8),
        Terminal.none());
  }
}
