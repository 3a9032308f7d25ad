package org.parley.language.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.language.models.BoostedTrees;
import org.parley.language.models.ModelWriter;

class TreeBoosterTest {
  private static final TreeBooster BOOSTER = new TreeBooster(60, 0.2, 6, 5);

  private final List<int[]> rows = new ArrayList<>();
  private final boolean[] truths = new boolean[600];

  /** True where exactly one of two numbers is large, which no sum over single features tells. */
  TreeBoosterTest() {
    Random random = new Random(3);
    for (int i = 0; i < truths.length; i++) {
      int[] row = {random.nextInt(1000), random.nextInt(10), random.nextInt(1000)};
      rows.add(row);
      truths[i] = row[0] >= 500 != row[1] >= 5;
    }
  }

  @Test
  void learnsWhatTwoFeaturesSayTogether() {
    BoostedTrees trees = BOOSTER.train(rows, truths);
    assertThat(trees.score(new int[] {900, 1, 0})).isPositive();
    assertThat(trees.score(new int[] {100, 8, 999})).isPositive();
    assertThat(trees.score(new int[] {900, 8, 500})).isNegative();
    assertThat(trees.score(new int[] {100, 1, 500})).isNegative();
  }

  @Test
  void theSameExamplesGiveTheSameTrees() throws IOException {
    assertThat(bytes(BOOSTER.train(rows, truths))).isEqualTo(bytes(BOOSTER.train(rows, truths)));
  }

  private static byte[] bytes(BoostedTrees trees) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ModelWriter writer = new ModelWriter(bytes, "trees", 1);
    trees.write(writer);
    writer.finish();
    return bytes.toByteArray();
  }
}
