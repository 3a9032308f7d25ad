package org.parley.language.training;

import java.util.List;
import org.parley.language.models.WeightRows;

/**
 * Weights in training, laid out as {@link WeightRows} will read them, with the sums from which
 * their averages over all steps are made (Freund and Schapire 1999; the two-array form of Daumé
 * 2006).
 */
final class AveragedWeights {
  private static final int LARGEST = 127;
  private static final double KEPT_WHOLE = 0.9999;
  private static final int COUNTER_BITS = 26;

  private final int bits;
  private final int classes;
  private final float[] weights;
  private final double[] sums;
  private final int wait;
  private final byte[] waited;
  private long step = 1;

  AveragedWeights(int bits, int classes) {
    this(bits, classes, 0);
  }

  /**
   * Weights that leave out what is rare, so that the table has room for the rest (Goldberg and
   * Elhadad 2011, "Learning sparser perceptron models").
   *
   * @param wait so many updates pass a feature by before its weights begin to move
   */
  AveragedWeights(int bits, int classes, int wait) {
    this.wait = wait;
    waited = new byte[wait == 0 ? 0 : 1 << COUNTER_BITS];
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
      if (wait > 0 && mustWait(features[i] >>> (Integer.SIZE - COUNTER_BITS))) {
        continue;
      }
      int row = features[i] >>> shift;
      weights[row + right] += 1;
      sums[row + right] += step;
      weights[row + wrong] -= 1;
      sums[row + wrong] -= step;
    }
  }

  private boolean mustWait(int counter) {
    if (waited[counter] >= wait) {
      return false;
    }
    waited[counter]++;
    return true;
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

  /** The averages over several trainings, of the same shape, as rows. */
  static WeightRows averaged(List<AveragedWeights> trainings) {
    AveragedWeights first = trainings.getFirst();
    double[] averages = first.averages();
    for (AveragedWeights other : trainings.subList(1, trainings.size())) {
      double[] more = other.averages();
      for (int i = 0; i < averages.length; i++) {
        averages[i] += more[i];
      }
    }
    return new WeightRows(first.bits, first.classes, quantised(averages));
  }

  /** The averages, scaled so that all but the greatest one in ten thousand fit a byte. */
  byte[] quantised() {
    return quantised(averages());
  }

  private double[] averages() {
    double[] averages = new double[weights.length];
    for (int i = 0; i < averages.length; i++) {
      averages[i] = weights[i] - sums[i] / step;
    }
    return averages;
  }

  private static byte[] quantised(double[] averages) {
    double scale = LARGEST / Quantile.ofMagnitudes(averages, KEPT_WHOLE);
    byte[] cells = new byte[averages.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = (byte) Math.max(-LARGEST, Math.min(LARGEST, Math.round(averages[i] * scale)));
    }
    return cells;
  }
}
