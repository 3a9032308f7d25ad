package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCallTest {
  private static final Console NOWHERE =
      TestConsole.of(new ByteArrayOutputStream(), new ByteArrayOutputStream());

  @TempDir private Path folder;

  private static boolean isPlain(String... arguments) {
    return PlainCall.of(arguments, new Parley(NOWHERE)) != null;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read a.txt",
        "read a.txt folder b.txt",
        "read --date 2024-02-29 a.txt",
        "read a.txt --format csv --date 2024-02-29",
        "annotate --date 2024-02-29 a.txt"
      })
  void isUnderstoodAtOnce(String call) {
    assertThat(isPlain(call.split(" "))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "read",
        "read --help",
        "read -",
        "read @arguments",
        "read a.txt --date",
        "read a.txt --date 2023-02-29",
        "read a.txt --date 2024-2-9",
        "read a.txt --date=2024-02-09",
        "read a.txt --date 2024-02-09 --date 2024-02-09",
        "read a.txt --format pdf",
        "read a.txt --format CSV",
        "read a.txt --lexicon mine",
        "read -- a.txt",
        "annotate a.txt --format csv",
        "explain a.txt",
        "add a.txt"
      })
  void isLeftToPicocli(String call) {
    assertThat(isPlain(call.isEmpty() ? new String[0] : call.split(" "))).isFalse();
  }

  @Test
  void bothWaysGiveTheSame() throws IOException {
    String report = folder.resolve("report.txt").toString();
    Files.writeString(Path.of(report), "Rebels shelled the town of Homs on Monday.\n", UTF_8);
    assertThat(parley("read", "--date", "2024-02-09", report, report + "s"))
        .isEqualTo(parley("read", "--date=2024-02-09", report, report + "s"))
        .contains("ASSAULT", "no such file");
    assertThat(parley("annotate", report)).isEqualTo(parley("annotate", "--max-depth=9", report));
    assertThat(parley("read", "--format", "csv", report))
        .isEqualTo(parley("read", "--format=csv", report));
  }

  private static String parley(String... arguments) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    int status = Parley.run(arguments, TestConsole.of(output, errors));
    return status + "\n" + output.toString(UTF_8) + errors.toString(UTF_8);
  }
}
