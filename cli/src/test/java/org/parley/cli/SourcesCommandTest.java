package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command says of sources of many kinds. */
class SourcesCommandTest {
  private static final String TEXT = "Rebels shelled the city of Kyiv on Monday, the mayor said.";

  @TempDir private Path folder;

  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void aFolderOfManyKindsIsReadAndWhatIsBrokenIsNamed() throws IOException {
    write("a.html", "<html><body><article><p>" + TEXT + "</p></article></body></html>");
    write("b.csv", "id,text\nb1,\"" + TEXT + "\"\n");
    write(
        "c.xml",
        "<rss version='2.0'><channel><title>W</title><item><guid>urn:c</guid><description>"
            + TEXT
            + "</description></item></channel></rss>");
    write("d.pdf", "%PDF-1.4 nothing");
    write("e.html", "<div>".repeat(1000));
    assertThat(parley("annotate", folder.toString())).isEqualTo(1);
    assertThat(output.toString(UTF_8).lines())
        .hasSize(3)
        .allMatch(line -> line.contains("Rebels shelled"));
    assertThat(errors.toString(UTF_8).lines()).hasSize(2);
    assertThat(errors.toString(UTF_8))
        .contains("d.pdf: is a broken PDF", "e.html: ", "--max-depth");
    assertThat(parley("annotate", "--max-size", "20", folder.toString())).isEqualTo(1);
    assertThat(errors.toString(UTF_8)).contains("larger than 20 bytes (--max-size)");
    assertThat(parley("annotate", "--max-size", "0", folder.toString())).isEqualTo(2);
  }

  @Test
  void whatIsNotInEnglishIsKeptMarkedAndNotRead() throws IOException {
    write(
        "a.txt",
        "Les rebelles ont bombardé la ville de Kyiv lundi, selon le maire, et les soldats ont"
            + " quitté les rues.");
    assertThat(parley("annotate", folder.toString())).isZero();
    assertThat(output.toString(UTF_8))
        .contains("\"language\":\"fr\"", "\"events\":[]", "\"sentences\":[]");
    assertThat(errors.toString(UTF_8)).contains("1 of 1 documents are not in English");
  }

  @Test
  void aHeadlineCannotMoveTheCursor() throws IOException {
    write(
        "a.html",
        "<html><head><title>\u001b[2J\u001b]0;owned\u0007Rebels\u202e shell</title></head><body><p>"
            + TEXT
            + "</p></body></html>");
    assertThat(parley("read", folder.toString())).isZero();
    assertThat(output.toString(UTF_8) + errors.toString(UTF_8))
        .doesNotContain("\u001b", "\u0007", "\u202e");
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private int parley(String... arguments) {
    output.reset();
    errors.reset();
    return Parley.run(arguments, TestConsole.of(output, errors));
  }
}
