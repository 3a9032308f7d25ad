package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user imports is said, kept in his folder and used by the readings after it. */
class ImportCommandTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void a_village_of_a_dump_is_found_by_later_readings() throws IOException {
    Path dump =
        write(
            "UA.txt",
            "12345\tQwyzzivka\tQwyzzivka\t\t48.5\t37.5\tP\tPPL\tUA\t\t05\t\t\t\t12\t\t90"
                + "\tEurope/Kyiv\t2022-01-01\n"
                + "no line\n");
    Path report = write("report.txt", "Rebels shelled the village of Qwyzzivka on Monday.\n");
    String data = folder.resolve("data").toString();

    assertThat(parley("gazetteer", "import", dump.toString(), "--data", data)).isZero();
    assertThat(output()).contains("1 places added", "1 lines could not be read");
    assertThat(errors()).contains("UA.txt:2: expected are 19 columns");

    output.reset();
    assertThat(parley("annotate", report.toString(), "--data", data)).isZero();
    assertThat(output()).contains("\"geonameId\":12345", "\"country\":\"UKR\"");
  }

  @Test
  void an_actor_of_a_dictionary_stands_above_ours_on_its_dates() throws IOException {
    Path dictionary = write("own.txt", "ORA_VEXLEY_ [NORGOV 930120-010120]\nBAD_ [ZZZ]\n");
    Path report = write("report.txt", "Ora Vexley condemned the shelling of Aleppo.\n");
    String data = folder.resolve("data").toString();

    assertThat(parley("actors", "import", dictionary.toString(), "--data", data)).isZero();
    assertThat(output()).contains("own.txt: 1 actors and 0 nouns added");
    assertThat(errors()).contains("own.txt:2: the code ZZZ");

    output.reset();
    parley("annotate", report.toString(), "--date", "1999-05-05", "--data", data);
    assertThat(output()).contains("\"country\":\"NOR\",\"sector\":\"GOV\"");
    output.reset();
    parley("annotate", report.toString(), "--date", "2015-05-05", "--data", data);
    assertThat(output()).doesNotContain("\"country\":\"NOR\"");
  }

  @Test
  void a_file_that_holds_nothing_is_refused() throws IOException {
    Path file = write("notes.txt", "just some words\n");
    String data = folder.resolve("data").toString();
    assertThat(parley("actors", "import", file.toString(), "--data", data)).isEqualTo(1);
    assertThat(parley("gazetteer", "import", file.toString(), "--data", data)).isEqualTo(1);
    assertThat(parley("gazetteer", "import", "nowhere.txt", "--data", data)).isEqualTo(1);
    assertThat(parley("actors")).isEqualTo(2);
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void the_folder_is_the_one_of_the_environment() {
    assertThat(UserFolder.byEnvironment(Map.of("PARLEY_DATA", "/a"))).isEqualTo(Path.of("/a"));
    assertThat(UserFolder.byEnvironment(Map.of("XDG_DATA_HOME", "/b")))
        .isEqualTo(Path.of("/b", "parley"));
    assertThat(UserFolder.byEnvironment(Map.of()).toString())
        .endsWith(Path.of(".local", "share", "parley").toString());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private int parley(String... arguments) {
    Console console = TestConsole.of(output, errors);
    return Parley.run(arguments, console);
  }

  private String output() {
    return output.toString(UTF_8);
  }

  private String errors() {
    return errors.toString(UTF_8);
  }
}
