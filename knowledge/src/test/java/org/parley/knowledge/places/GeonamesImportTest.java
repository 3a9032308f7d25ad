package org.parley.knowledge.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeonamesImportTest {
  private static final String VILLAGE =
      "12345\tQwxzz\tQwxzz\tZzxwq,XYZ,qwxzz\t48.5\t37.5\tP\tPPL\tUA\t\t05\t\t\t\t12\t\t90\t"
          + "Europe/Kyiv\t2022-01-01\n";
  private static final String DIVISION =
      "12346\tQwyr Oblast\tQwyr Oblast\t\t48.0\t37.0\tA\tADM1\tUA\t\t05\t\t\t\t900000\t\t\t"
          + "Europe/Kyiv\t2022-01-01\n";
  private static final String CHURCH =
      "12347\tQwcc\tQwcc\t\t48.0\t37.0\tS\tCH\tUA\t\t05\t\t\t\t0\t\t\tEurope/Kyiv\t2022-01-01\n";

  @TempDir private Path folder;

  @Test
  void a_dump_becomes_a_layer_and_says_what_it_added() throws IOException {
    Path dump = write("UA.txt", VILLAGE + DIVISION + CHURCH);

    GeonamesImport.Result result = GeonamesImport.read(dump, null);

    assertThat(result.added())
        .containsEntry(PlaceKind.CITY, 1)
        .containsEntry(PlaceKind.FIRST_LEVEL, 1);
    assertThat(result.unused()).containsEntry("S.CH", 1).hasSize(1);
    assertThat(result.skipped()).isEmpty();
    Gazetteer gazetteer = Gazetteer.load().with(result.table());
    GazetteerEntry village = gazetteer.candidates("Zzxwq").getFirst();
    assertThat(village.country()).isEqualTo("UKR");
    assertThat(village.admin1()).isEqualTo("Qwyr Oblast");
    assertThat(gazetteer.candidates("XYZ")).isEmpty();
  }

  @Test
  void alternate_names_are_taken_and_codes_are_not() throws IOException {
    Path dump = write("UA.txt", VILLAGE);
    Path names =
        write(
            "names.txt",
            "1\t12345\tuk\tQwxzzivka\t\t\t\t\n2\t12345\twkdt\tQ12345678\n3\t999\ten\tElsewhere\n");

    GeonamesImport.Result result = GeonamesImport.read(dump, names);

    assertThat(result.names()).isEqualTo(1);
    Gazetteer gazetteer = Gazetteer.load().with(result.table());
    assertThat(gazetteer.candidates("Qwxzzivka").getFirst().geonameId()).isEqualTo(12345);
  }

  @Test
  void each_line_that_is_none_is_named_and_the_rest_is_read() throws IOException {
    Path dump =
        write(
            "UA.txt",
            "this is no line of a dump\n"
                + VILLAGE.replace("48.5", "north")
                + VILLAGE.replace("48.5", "148.5")
                + VILLAGE);

    GeonamesImport.Result result = GeonamesImport.read(dump, null);

    assertThat(result.places()).isEqualTo(1);
    assertThat(result.skipped())
        .extracting(GeonamesImport.Skipped::toString)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("UA.txt:1: ").contains("19 columns"),
            second -> assertThat(second).startsWith("UA.txt:2: ").contains("no number"),
            third -> assertThat(third).startsWith("UA.txt:3: ").contains("out of range"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
