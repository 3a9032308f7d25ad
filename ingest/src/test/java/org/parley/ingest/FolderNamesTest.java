package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderNamesTest {
  @TempDir private Path folder;

  @Test
  void namesComeInOrderHoweverFewAreHeld() throws IOException {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 37; i++) {
      String name = "f" + (i * 31) % 37;
      Files.createFile(folder.resolve(name));
      expected.add(name);
    }
    Files.createFile(folder.resolve(".hidden"));
    expected.sort(null);
    for (int held : List.of(1, 5, 36, 37, 100)) {
      FolderNames names = new FolderNames(folder, held);
      List<String> found = new ArrayList<>();
      for (String name = names.next(); name != null; name = names.next()) {
        found.add(name);
      }
      assertThat(found).isEqualTo(expected);
    }
  }
}
