package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the command promises to scripts: exit status, what goes where, and that nothing breaks it.
 */
class CommandTest {
  private static final String REPORT = "Rebels shelled the city of Kyiv on Monday.\n";

  @TempDir private Path folder;

  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private String input = "";

  @Test
  void everythingReadIsStatusZero() throws IOException {
    assertThat(parley("annotate", write("a.txt", REPORT))).isZero();
    assertThat(output()).startsWith("{\"id\":\"a.txt\"").endsWith("}\n");
    assertThat(errors()).isEmpty();
  }

  @Test
  void aMissingSourceIsStatusOneAndTheRestIsDone() throws IOException {
    String missing = folder.resolve("missing.txt").toString();
    assertThat(parley("annotate", missing, write("a.txt", REPORT))).isEqualTo(1);
    assertThat(output().lines()).hasSize(1);
    assertThat(errors()).isEqualTo("parley: " + missing + ": there is no such file or folder\n");
  }

  @Test
  void wrongUsageIsStatusTwo() throws IOException {
    String report = write("a.txt", REPORT);
    assertThat(parley()).isEqualTo(2);
    assertThat(parley("reed", report)).isEqualTo(2);
    assertThat(parley("read")).isEqualTo(2);
    assertThat(parley("read", "--format", "pdf", report)).isEqualTo(2);
    assertThat(parley("read", "--date", "yesterday", report)).isEqualTo(2);
    assertThat(parley("explain", report, "--sentence", "99")).isEqualTo(2);
    assertThat(output()).isEmpty();
    assertThat(errors()).contains("yesterday", "no sentence 99").doesNotContain("\tat ");
  }

  @Test
  void helpAndVersionArePrinted() {
    assertThat(parley("--help")).isZero();
    assertThat(output()).contains("read", "annotate", "explain", "Exit status");
    output.reset();
    assertThat(parley("--version")).isZero();
    assertThat(output()).matches("parley \\d+\\.\\d+\\.\\d+\\S*\\s+");
  }

  @Test
  void theStandardInputIsRead() {
    input = REPORT;
    assertThat(parley("annotate", "-", "--date", "2022-03-07")).isZero();
    assertThat(output()).contains("\"id\":\"standard-input\"", "\"date\":\"2022-03-07\"");
  }

  @Test
  void documentsKeepTheirOrder() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      String text = "Troops attacked the town. ".repeat(1 + (i * 7) % 5);
      lines.append("{\"id\": \"").append(i).append("\", \"text\": \"").append(text).append("\"}\n");
    }
    String source = write("a.jsonl", lines.toString());
    assertThat(parley("annotate", source)).isZero();
    String first = output();
    assertThat(first.lines().map(line -> line.replaceFirst("\\{\"id\":\"(\\d+)\".*", "$1")))
        .hasSize(60)
        .isSortedAccordingTo((a, b) -> Integer.parseInt(a) - Integer.parseInt(b));
    output.reset();
    parley("annotate", source);
    assertThat(output()).isEqualTo(first);
  }

  @Test
  void everyFormatIsPrinted() throws IOException {
    String report = write("a.txt", REPORT);
    for (String format : new String[] {"table", "jsonl", "csv", "html"}) {
      assertThat(parley("read", "--format", format, report)).isZero();
    }
    assertThat(parley("explain", report, "--sentence", "0")).isZero();
    assertThat(parley("explain", report, "--format", "json")).isZero();
    assertThat(errors()).isEmpty();
    assertThat(output()).contains("a.txt", "</html>", "document,title,published", "Sentence 0");
  }

  @Test
  void warningsGoToStandardErrorAndDoNotFail() throws IOException {
    assertThat(parley("annotate", write("a.txt", new byte[] {'A', (byte) 0xff}))).isZero();
    assertThat(errors().lines()).singleElement().asString().contains("a.txt", "byte 1");
  }

  @Test
  void hostileFilesDoNotBreakIt() throws IOException {
    write("a-empty.txt", "");
    write("b-binary.bin", new byte[] {0, 1, 2, 3, (byte) 0xff});
    write("c-blank.txt", " \n\t\n\u00a0\n");
    write("d-escapes.txt", "The \u001b[31mred\u001b[0m army \u202eattacked.");
    write("e-lines.jsonl", "{\"text\": 1}\n{\"text\": \"\\u0000\\ud800 x\"}\n{\n");
    write("f-report.txt", REPORT);
    assertThat(parley("annotate", folder.toString())).isEqualTo(1);
    assertThat(output().lines()).hasSize(6);
    assertThat(errors()).contains("b-binary.bin", "e-lines.jsonl:3").doesNotContain("Exception");
    output.reset();
    assertThat(parley("read", folder.toString())).isEqualTo(1);
    assertThat(output()).doesNotContain("\u001b").doesNotContain("\u202e");
  }

  @Test
  void aLongSentenceEndsInTime() throws IOException {
    String words = "the soldiers of the army attacked the town and ".repeat(20_000);
    String source = write("a.txt", words);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(parley("annotate", source)).isZero());
  }

  @Test
  void deepBracketsEndInTime() throws IOException {
    String source = write("a.txt", "(".repeat(100_000) + "They met." + ")".repeat(100_000));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(parley("annotate", source)).isZero());
  }

  @Test
  void aClosedPipeEndsQuietly() throws IOException {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Console console =
        new Console(InputStream.nullInputStream(), closed, errorStream(), Terminal.none());
    String[] arguments = {"annotate", write("a.txt", REPORT)};
    assertThat(Parley.run(arguments, console)).isZero();
    assertThat(errors()).isEmpty();
  }

  @Test
  void aFullDiskIsSaid() throws IOException {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Console console =
        new Console(InputStream.nullInputStream(), full, errorStream(), Terminal.none());
    String[] arguments = {"read", write("a.txt", REPORT)};
    assertThat(Parley.run(arguments, console)).isEqualTo(1);
    assertThat(errors()).contains("No space left on device");
  }

  @Test
  void theCompletionScriptIsPrinted() {
    assertThat(parley("generate-completion")).isZero();
    assertThat(output()).contains("complete -F", "annotate");
  }

  private int parley(String... arguments) {
    return Parley.run(
        arguments,
        new Console(
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            output,
            errorStream(),
            Terminal.none()));
  }

  private PrintStream errorStream() {
    return new PrintStream(errors, true, UTF_8);
  }

  private String output() {
    return output.toString(UTF_8);
  }

  private String errors() {
    return errors.toString(UTF_8);
  }

  private String write(String name, String text) throws IOException {
    return write(name, text.getBytes(UTF_8));
  }

  private String write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }
}
