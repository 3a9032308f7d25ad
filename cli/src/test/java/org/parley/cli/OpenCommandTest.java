package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code parley open} refuses before it opens anything. */
class OpenCommandTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void otherMachinesAreLetInOnlyWithAPassword() {
    assertThat(open("--public")).isEqualTo(2);
    assertThat(errors.toString(UTF_8)).contains("needs a password");
  }

  @Test
  void thereIsNothingToReadWhereNoDossierIs() {
    assertThat(open("--read-only")).isEqualTo(1);
    assertThat(errors.toString(UTF_8)).contains("no such dossier", "parley add");
  }

  @Test
  void aPortIsANumberThatExists() {
    assertThat(open("--port", "70000")).isEqualTo(2);
    assertThat(errors.toString(UTF_8)).contains("65535");
  }

  private int open(String... options) {
    String[] arguments =
        Arrays.copyOf(
            new String[] {"open", "--dossier", folder.resolve("none.db").toString()},
            3 + options.length);
    System.arraycopy(options, 0, arguments, 3, options.length);
    Console console =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(errors, true, UTF_8),
            new Terminal(80, false, false));
    return Parley.run(arguments, console);
  }
}
