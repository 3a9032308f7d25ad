package org.parley.language.training;

import java.util.Arrays;

/** Quantiles of weights, to choose a scale. */
final class Quantile {
  private Quantile() {}

  /** The magnitude that a {@code share} of all values that are not 0 stays below; 1 for none. */
  static double ofMagnitudes(double[] values, double share) {
    double[] magnitudes = Arrays.stream(values).map(Math::abs).filter(x -> x > 1e-9).toArray();
    if (magnitudes.length == 0) {
      return 1;
    }
    Arrays.sort(magnitudes);
    return magnitudes[(int) Math.min(magnitudes.length - 1L, (long) (share * magnitudes.length))];
  }
}
