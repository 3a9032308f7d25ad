package org.parley.language.training;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.parley.language.models.BoostedTrees;

/**
 * Trains trees by gradient boosting (Friedman 2001) for the logistic loss: each tree is fitted to
 * the errors that those before it have left, looking at a random part of the examples and features.
 * The same examples and settings give the same trees.
 *
 * @param rounds number of trees
 * @param rate what part of a tree's correction is made
 * @param leaves most leaves of a tree
 * @param fewest examples that a leaf must have
 */
public record TreeBooster(int rounds, double rate, int leaves, int fewest) {
  /** What sentence ends are learned with; chosen on training documents held out. */
  public static final TreeBooster STANDARD = new TreeBooster(250, 0.05, 20, 20);

  private static final double ROW_SHARE = 0.7;
  private static final double FEATURE_SHARE = 0.3;

  /**
   * Learns to tell examples that are true from those that are not.
   *
   * @param rows features of each example, the same number in each; at least one row
   * @param truths whether each is true
   */
  public BoostedTrees train(List<int[]> rows, boolean[] truths) {
    if (rows.size() != truths.length || rows.isEmpty()) {
      throw new IllegalArgumentException(rows.size() + " rows, " + truths.length + " truths");
    }
    FeatureBins bins = FeatureBins.of(rows);
    TreeNodes nodes = new TreeNodes();
    double start = logit(truths);
    grow(bins, rows, truths, start, nodes);
    return nodes.trees(start);
  }

  private static double logit(boolean[] truths) {
    int right = 1;
    for (boolean truth : truths) {
      right += truth ? 1 : 0;
    }
    return StrictMath.log(right / (double) (truths.length + 2 - right));
  }

  private void grow(
      FeatureBins bins, List<int[]> rows, boolean[] truths, double start, TreeNodes nodes) {
    Random random = new Random(0);
    int size = truths.length;
    double[] scores = new double[size];
    Arrays.fill(scores, start);
    float[] errors = new float[size];
    float[] curves = new float[size];
    int[] drawn = new int[size];
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < size; i++) {
        double chance = 1 / (1 + StrictMath.exp(-scores[i]));
        errors[i] = (float) ((truths[i] ? 1 : 0) - chance);
        curves[i] = (float) (chance * (1 - chance));
      }
      boolean[] used = new boolean[bins.features()];
      for (int feature = 0; feature < used.length; feature++) {
        used[feature] = random.nextDouble() < FEATURE_SHARE;
      }
      int count = 0;
      for (int i = 0; i < size; i++) {
        if (random.nextDouble() < ROW_SHARE) {
          drawn[count++] = i;
        }
      }
      TreeGrower grower = new TreeGrower(bins, used, errors, curves, leaves, fewest);
      int root = grower.grow(drawn, count, nodes, rate);
      for (int i = 0; i < size; i++) {
        scores[i] += nodes.value(root, rows.get(i));
      }
    }
  }
}
