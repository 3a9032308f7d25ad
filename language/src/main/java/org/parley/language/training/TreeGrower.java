package org.parley.language.training;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Grows one tree: again and again the leaf is split whose split lessens the loss most, by second
 * derivatives, as LightGBM does (Ke et al. 2017).
 */
final class TreeGrower {
  /** Holds back leaves of which little is known. */
  private static final double HELD_BACK = 3;

  private static final double LEAST_CURVE = 1e-3;
  private static final double LEAST_GAIN = 1e-6;

  /** Sums of a bin: of errors, of curves, and the number of examples. */
  private static final int SUMS = 3;

  private final FeatureBins bins;
  private final boolean[] used;
  private final float[] errors;
  private final float[] curves;
  private final int leaves;
  private final int fewest;

  /**
   * @param used which features may be asked
   * @param errors first derivatives of the loss, by example, with the sign turned
   * @param curves second derivatives
   */
  TreeGrower(
      FeatureBins bins, boolean[] used, float[] errors, float[] curves, int leaves, int fewest) {
    this.bins = bins;
    this.used = used;
    this.errors = errors;
    this.curves = curves;
    this.leaves = leaves;
    this.fewest = fewest;
  }

  /** A leaf with its examples, and the best way to split it. */
  private static final class Leaf {
    final int node;
    final int from;
    final int to;
    double error;
    double curve;
    double[] @Nullable [] sums = {};
    double gain;
    int feature;
    int bin;

    Leaf(int node, int from, int to) {
      this.node = node;
      this.from = from;
      this.to = to;
    }

    int size() {
      return to - from;
    }
  }

  /**
   * Grows a tree.
   *
   * @param examples the first {@code count} of them; they are put into another order
   * @param rate what part of the correction is made
   * @return its first node
   */
  int grow(int[] examples, int count, TreeNodes nodes, double rate) {
    Leaf first = new Leaf(nodes.addTree(), 0, count);
    addUp(first, examples);
    findSplit(first);
    List<Leaf> open = new ArrayList<>(List.of(first));
    int[] room = new int[count];
    while (open.size() < leaves) {
      Leaf best = open.getFirst();
      for (Leaf leaf : open) {
        best = leaf.gain > best.gain ? leaf : best;
      }
      if (best.gain < LEAST_GAIN) {
        break;
      }
      open.remove(best);
      open.addAll(split(best, examples, room, nodes));
    }
    for (Leaf leaf : open) {
      nodes.setValue(leaf.node, rate * leaf.error / (leaf.curve + HELD_BACK));
    }
    return first.node;
  }

  private List<Leaf> split(Leaf leaf, int[] examples, int[] room, TreeNodes nodes) {
    byte[] bin = bins.of(leaf.feature);
    int middle = leaf.from;
    int others = 0;
    for (int i = leaf.from; i < leaf.to; i++) {
      if (bin[examples[i]] <= leaf.bin) {
        examples[middle++] = examples[i];
      } else {
        room[others++] = examples[i];
      }
    }
    System.arraycopy(room, 0, examples, middle, others);
    int node = nodes.split(leaf.node, leaf.feature, bins.threshold(leaf.feature, leaf.bin));
    Leaf left = new Leaf(node, leaf.from, middle);
    Leaf right = new Leaf(node + 1, middle, leaf.to);
    Leaf smaller = left.size() < right.size() ? left : right;
    Leaf larger = smaller == left ? right : left;
    addUp(smaller, examples);
    subtract(larger, leaf, smaller);
    findSplit(left);
    findSplit(right);
    return List.of(left, right);
  }

  private void addUp(Leaf leaf, int[] examples) {
    for (int i = leaf.from; i < leaf.to; i++) {
      leaf.error += errors[examples[i]];
      leaf.curve += curves[examples[i]];
    }
    leaf.sums = new double[used.length][];
    for (int feature = 0; feature < used.length; feature++) {
      if (used[feature]) {
        double[] sums = new double[SUMS * (bins.thresholds(feature) + 1)];
        byte[] bin = bins.of(feature);
        for (int i = leaf.from; i < leaf.to; i++) {
          int example = examples[i];
          int at = SUMS * bin[example];
          sums[at] += errors[example];
          sums[at + 1] += curves[example];
          sums[at + 2]++;
        }
        leaf.sums[feature] = sums;
      }
    }
  }

  /** What the larger half adds up to: the whole without the smaller half. */
  private static void subtract(Leaf larger, Leaf whole, Leaf smaller) {
    larger.error = whole.error - smaller.error;
    larger.curve = whole.curve - smaller.curve;
    larger.sums = whole.sums;
    for (int feature = 0; feature < larger.sums.length; feature++) {
      double[] sums = larger.sums[feature];
      double[] less = smaller.sums[feature];
      if (sums != null && less != null) {
        for (int i = 0; i < sums.length; i++) {
          sums[i] -= less[i];
        }
      }
    }
  }

  private void findSplit(Leaf leaf) {
    double whole = worth(leaf.error, leaf.curve);
    for (int feature = 0; feature < used.length; feature++) {
      double[] sums = leaf.sums[feature];
      if (sums == null) {
        continue;
      }
      double error = 0;
      double curve = 0;
      double count = 0;
      for (int bin = 0; bin < bins.thresholds(feature); bin++) {
        error += sums[SUMS * bin];
        curve += sums[SUMS * bin + 1];
        count += sums[SUMS * bin + 2];
        double otherCurve = leaf.curve - curve;
        if (Math.min(count, leaf.size() - count) < fewest
            || Math.min(curve, otherCurve) < LEAST_CURVE) {
          continue;
        }
        double gain = worth(error, curve) + worth(leaf.error - error, otherCurve) - whole;
        if (gain > leaf.gain) {
          leaf.gain = gain;
          leaf.feature = feature;
          leaf.bin = bin;
        }
      }
    }
  }

  private static double worth(double error, double curve) {
    return error * error / (curve + HELD_BACK);
  }
}
