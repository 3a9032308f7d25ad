package org.parley.language.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightRowsTest {
  private static final int BITS = 10;

  private final Random random = new Random(5);

  @ParameterizedTest(name = "{0} classes, {1} features")
  @CsvSource({
    "1, 30", "3, 0", "3, 224", "7, 30", "8, 1", "9, 128", "16, 5", "51, 128", "51, 256", "51, 400"
  })
  void addsUpTheRowsOfAllFeatures(int classes, int count) {
    byte[] cells = new byte[WeightRows.length(BITS, classes)];
    random.nextBytes(cells);
    int[] features = random.ints(count).toArray();
    assertThat(score(cells, classes, features)).isEqualTo(sums(cells, classes, features));
  }

  @ParameterizedTest(name = "all {0}")
  @CsvSource({"-128", "127"})
  void holdsTheGreatestSums(byte weight) {
    int classes = 51;
    byte[] cells = new byte[WeightRows.length(BITS, classes)];
    Arrays.fill(cells, weight);
    int[] features = random.ints(256).toArray();
    assertThat(score(cells, classes, features)).containsOnly(256 * weight);
  }

  private static int[] score(byte[] cells, int classes, int[] features) {
    int[] scores = new int[classes];
    new WeightRows(BITS, classes, cells).adder().score(features, features.length, scores);
    return scores;
  }

  private static int[] sums(byte[] cells, int classes, int[] features) {
    int[] sums = new int[classes];
    for (int feature : features) {
      for (int c = 0; c < classes; c++) {
        sums[c] += cells[(feature >>> (Integer.SIZE - BITS)) + c];
      }
    }
    return sums;
  }
}
