package org.parley.knowledge.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeonamesImportTest {
  @Test
  void a_dump_becomes_a_layer_and_says_what_it_added(@TempDir Path folder) throws IOException {
    Path dump = folder.resolve("UA.txt");
    String village =
        "12345\tQwxzz\tQwxzz\tZzxwq,XYZ,qwxzz\t48.5\t37.5\tP\tPPL\tUA\t\t05\t\t\t\t12\t\t90\t"
            + "Europe/Kyiv\t2022-01-01\n";
    Files.writeString(dump, village + "this is no line of a dump\n");

    GeonamesImport.Result result = GeonamesImport.read(dump);

    assertThat(result.added()).containsEntry(PlaceKind.CITY, 1);
    assertThat(result.skipped()).isEqualTo(1);
    Gazetteer gazetteer = Gazetteer.load().with(result.table());
    assertThat(gazetteer.candidates("Zzxwq").getFirst().country()).isEqualTo("UKR");
    assertThat(gazetteer.candidates("XYZ")).isEmpty();
  }
}
