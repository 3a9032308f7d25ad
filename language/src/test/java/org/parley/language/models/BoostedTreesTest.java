package org.parley.language.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {
  private static final BoostedTrees TREES =
      new BoostedTrees(
          100,
          new int[] {0, 3},
          new int[] {1, 0, 0, 0},
          new int[] {5, -20, 30, 7},
          new int[] {1, 0, 0, 0});

  @Test
  void addsTheLeavesThatARowReaches() {
    assertThat(TREES.score(new int[] {0, 5})).isEqualTo(100 - 20 + 7);
    assertThat(TREES.score(new int[] {0, 6})).isEqualTo(100 + 30 + 7);
  }

  @Test
  void readsWhatItHasWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ModelWriter writer = new ModelWriter(bytes, "trees", 1);
    TREES.write(writer);
    writer.finish();
    try (ModelReader reader = ModelReader.open("trees", bytes.toByteArray(), "trees", 1)) {
      assertThat(BoostedTrees.read(reader).score(new int[] {0, 6})).isEqualTo(137);
    }
  }

  @Test
  void refusesNodesThatLeadBackOrNowhere() {
    int[] none = {0};
    assertThatThrownBy(() -> new BoostedTrees(0, none, none, none, new int[] {4}))
        .hasMessage("node 0 leads to 4");
    assertThatThrownBy(() -> new BoostedTrees(0, none, none, none, new int[] {-1}))
        .hasMessage("node 0 leads to -1");
  }
}
