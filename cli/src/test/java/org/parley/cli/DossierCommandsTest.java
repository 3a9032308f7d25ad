package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that work on a dossier: what they print, and with which status they end. */
class DossierCommandsTest {
  private static final String REPORTS =
      """
      {"id": "one", "date": "2024-05-07", "publisher": "Lakeside Herald", "text": "A rocket struck the market of Goma on Tuesday and killed 12 people, the mayor said."}
      {"id": "two", "date": "2024-05-08", "publisher": "Harbour Wire", "text": "At least 15 people were killed on Tuesday when a rocket hit a market in Goma, a doctor said."}
      {"id": "three", "date": "2024-05-10", "publisher": "Press Service", "text": "Armenia demanded the release of all prisoners from Azerbaijan. Azerbaijan rejected the demand."}
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void reportsAreAddedOnceAndTold() throws IOException {
    assertThat(run("add", reports())).isZero();
    assertThat(output()).contains("3 reports added, 0 known before");
    assertThat(run("add", reports())).isZero();
    assertThat(output()).contains("0 reports added, 3 known before", "holds 3 reports");
    assertThat(run("incidents", "--place", "goma")).isZero();
    assertThat(output()).contains("ASSAULT", "2 sources", "lakeside herald", "Goma");
    assertThat(run("incidents", "--place", "nowhere")).isZero();
    assertThat(output()).contains("0 incidents");
    assertThat(run("claims")).isZero();
    assertThat(output()).contains("asserts");
    assertThat(run("track", "Armenia,Azerbaijan")).isZero();
    assertThat(output()).contains("ARM – AZE", "ARM demanded");
    assertThat(run("search", "rocket market")).isZero();
    assertThat(output()).contains("2 reports");
    assertThat(run("reread")).isZero();
    assertThat(output()).contains("3 reports read again; something else was found in 0 of them");
    assertThat(errors()).isEmpty();
  }

  @Test
  void listsArePrintedForOtherPrograms() throws IOException {
    run("add", reports());
    assertThat(run("incidents", "--format", "jsonl", "--country", "cod")).isZero();
    assertThat(output()).startsWith("{\"id\":").contains("\"verdict\":\"unreviewed\"");
    assertThat(run("claims", "--format", "csv")).isZero();
    assertThat(output()).startsWith("id,date,kind,");
    assertThat(run("search", "rocket", "--format", "jsonl")).isZero();
    assertThat(output().lines()).hasSize(2).allMatch(line -> line.contains("\"snippet\":"));
    assertThat(run("track", "ARM,AZE", "--format", "jsonl")).isZero();
    assertThat(output()).startsWith("{\"parties\":[\"ARM\",\"AZE\"]");
    Path file = folder.resolve("out.geojson");
    assertThat(run("export", "--format", "geojson", "--output", file.toString())).isZero();
    assertThat(Files.readString(file)).startsWith("{\"type\":\"FeatureCollection\"");
    assertThat(run("export", "--format", "acled")).isZero();
    assertThat(output()).startsWith("event_id_cnty,");
  }

  @Test
  void whatIsNoDossierIsSaid() throws IOException {
    assertThat(run("incidents")).isEqualTo(1);
    assertThat(errors()).contains("parley.db", "there is no such dossier", "parley add");
    Files.writeString(folder.resolve("parley.db"), "something else");
    errors.reset();
    assertThat(run("add", reports())).isEqualTo(1);
    assertThat(errors()).contains("no dossier").doesNotContain("fault of the program");
    assertThat(run("incidents", "--type", "war")).isEqualTo(2);
    assertThat(run("export")).isEqualTo(2);
  }

  private String reports() throws IOException {
    return Files.writeString(folder.resolve("reports.jsonl"), REPORTS).toString();
  }

  private int run(String... arguments) {
    output.reset();
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--dossier";
    all[arguments.length + 1] = folder.resolve("parley.db").toString();
    return Parley.run(all, TestConsole.of(output, errors));
  }

  private String output() {
    return output.toString(UTF_8);
  }

  private String errors() {
    return errors.toString(UTF_8);
  }
}
