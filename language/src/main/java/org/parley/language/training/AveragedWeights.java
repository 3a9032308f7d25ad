package org.parley.language.training;

import org.parley.language.models.WeightRows;

/**
 * Weights in training, laid out as {@link WeightRows} will read them, with the sums from which
 * their averages over all steps are made (Freund and Schapire 1999; the two-array form of Daumé
 * 2006).
 */
final class AveragedWeights {
  private static final int LARGEST = 127;
  private static final double KEPT_WHOLE = 0.9999;

  private final int bits;
  private final int classes;
  private final float[] weights;
  private final double[] sums;
  private long step = 1;

  AveragedWeights(int bits, int classes) {
    this.bits = bits;
    this.classes = classes;
    weights = new float[WeightRows.length(bits, classes)];
    sums = new double[weights.length];
  }

  void score(int[] features, int count, float[] scores) {
    if (classes == 3) {
      scoreThree(features, count, scores);
      return;
    }
    int width = classes;
    for (int c = 0; c < width; c++) {
      scores[c] = 0;
    }
    int shift = Integer.SIZE - bits;
    for (int i = 0; i < count; i++) {
      add(features[i] >>> shift, width, scores);
    }
  }

  private void add(int row, int width, float[] scores) {
    float[] table = weights;
    for (int c = 0; c < width; c++) {
      scores[c] += table[row + c];
    }
  }

  private void scoreThree(int[] features, int count, float[] scores) {
    float[] table = weights;
    int shift = Integer.SIZE - bits;
    float first = 0;
    float second = 0;
    float third = 0;
    for (int i = 0; i < count; i++) {
      int row = features[i] >>> shift;
      first += table[row];
      second += table[row + 1];
      third += table[row + 2];
    }
    scores[0] = first;
    scores[1] = second;
    scores[2] = third;
  }

  /** Counts one decision, whether or not it changes anything. */
  void tick() {
    step++;
  }

  /** Moves the weights towards {@code right} and away from {@code wrong}. */
  void update(int[] features, int count, int right, int wrong) {
    int shift = Integer.SIZE - bits;
    for (int i = 0; i < count; i++) {
      int row = features[i] >>> shift;
      weights[row + right] += 1;
      sums[row + right] += step;
      weights[row + wrong] -= 1;
      sums[row + wrong] -= step;
    }
  }

  /** Adds to the weight of one class of one feature. */
  void add(int feature, int label, float amount) {
    int cell = (feature >>> (Integer.SIZE - bits)) + label;
    weights[cell] += amount;
    sums[cell] += (double) amount * step;
  }

  /** The averages as rows. */
  WeightRows averaged() {
    return new WeightRows(bits, classes, quantised());
  }

  /** The averages, scaled so that all but the greatest one in ten thousand fit a byte. */
  byte[] quantised() {
    double[] averages = new double[weights.length];
    for (int i = 0; i < averages.length; i++) {
      averages[i] = weights[i] - sums[i] / step;
    }
    double scale = LARGEST / Quantile.ofMagnitudes(averages, KEPT_WHOLE);
    byte[] cells = new byte[averages.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = (byte) Math.max(-LARGEST, Math.min(LARGEST, Math.round(averages[i] * scale)));
    }
    return cells;
  }
}
