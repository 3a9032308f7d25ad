package org.parley.language.training;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The values of features sorted into bins of about as many examples each, which makes the search
 * for the best threshold a sum over few numbers.
 */
final class FeatureBins {
  /** Most bins of a feature; their numbers are bytes. */
  static final int MOST = 127;

  private final int[][] limits;
  private final byte[][] bins;

  private FeatureBins(int[][] limits, byte[][] bins) {
    this.limits = limits;
    this.bins = bins;
  }

  static FeatureBins of(List<int[]> rows) {
    int features = rows.getFirst().length;
    int[][] limits = new int[features][];
    byte[][] bins = new byte[features][rows.size()];
    int[] values = new int[rows.size()];
    for (int feature = 0; feature < features; feature++) {
      for (int i = 0; i < values.length; i++) {
        values[i] = rows.get(i)[feature];
      }
      Arrays.sort(values);
      limits[feature] = limits(values);
      for (int i = 0; i < values.length; i++) {
        int at = Arrays.binarySearch(limits[feature], rows.get(i)[feature]);
        bins[feature][i] = (byte) (at >= 0 ? at : -at - 1);
      }
    }
    return new FeatureBins(limits, bins);
  }

  /** The greatest value of each bin but the last. */
  private static int[] limits(int[] sorted) {
    int[] different = Arrays.stream(sorted).distinct().toArray();
    if (different.length <= MOST) {
      return Arrays.copyOf(different, different.length - 1);
    }
    int greatest = sorted[sorted.length - 1];
    return IntStream.range(1, MOST)
        .map(i -> sorted[(int) ((long) sorted.length * i / MOST)])
        .filter(limit -> limit < greatest)
        .distinct()
        .toArray();
  }

  int features() {
    return limits.length;
  }

  /** Number of thresholds between the bins of a feature. */
  int thresholds(int feature) {
    return limits[feature].length;
  }

  /** The greatest value of a bin. */
  int threshold(int feature, int bin) {
    return limits[feature][bin];
  }

  /** The bin of each example. */
  byte[] of(int feature) {
    return bins[feature];
  }
}
