package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read with another lexicon or other tables can be told apart. */
class ProvenanceTest {
  @TempDir private Path folder;

  @Test
  void aLexiconOfOnesOwnIsToldFromTheShippedOne() throws IOException {
    Provenance shipped = Provenance.of("1.0");
    assertThat(Provenance.of("1.0", List.of(folder))).isEqualTo(shipped);

    Files.writeString(folder.resolve("assault.lex"), "[storm]\nverb: storm\n");
    Provenance own = Provenance.of("1.0", List.of(folder));
    assertThat(own.lexicon()).isNotEqualTo(shipped.lexicon());
    assertThat(own.models()).isEqualTo(shipped.models());

    Files.writeString(folder.resolve("assault.lex"), "[storm]\nverb: storm, rush\n");
    assertThat(Provenance.of("1.0", List.of(folder))).isNotEqualTo(own);
  }

  @Test
  void aFolderThatIsNotThereIsEmpty() {
    assertThat(Provenance.of("1.0", List.of(folder.resolve("none"))))
        .isEqualTo(Provenance.of("1.0"));
  }

  @Test
  void whatAnotherVersionReadIsKnownUntilItIsReadAnew() {
    Path file = folder.resolve("versions.db");
    try (Dossier older = Dossier.open(file, new Provenance("1", "m", "l"))) {
      older.add(Reports.read("r", "Rebels attacked Goma.", "2024-05-07", null));
      assertThat(older.readOtherwise()).isZero();
    }
    try (Dossier newer = Dossier.open(file, new Provenance("2", "m", "l"))) {
      assertThat(newer.readOtherwise()).isEqualTo(1);
      newer.reread(Reports.reader()::read, ReadingListener.SILENT);
      assertThat(newer.readOtherwise()).isZero();
    }
  }
}
