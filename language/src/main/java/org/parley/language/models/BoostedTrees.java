package org.parley.language.models;

import java.io.IOException;

/**
 * Regression trees whose leaves are added up, as boosting makes them. A tree asks whether a feature
 * is at most a threshold and goes left where it is. Immutable, safe for use by many threads.
 */
public final class BoostedTrees {
  /** A score of 1, which is a logit, is written as this. */
  public static final int SCALE = 1 << 16;

  private final int start;
  private final int[] roots;
  private final int[] features;
  private final int[] values;
  private final int[] lefts;

  /**
   * Trees that were trained elsewhere; the arrays are kept, not copied. The last three have an
   * element for each node.
   *
   * @param start score before any tree is asked
   * @param roots node at which each tree begins
   * @param features which feature a node asks for
   * @param values threshold of a node that asks; what a leaf adds to the score
   * @param lefts node to the left, whose neighbour is the one to the right; 0 for a leaf
   */
  public BoostedTrees(int start, int[] roots, int[] features, int[] values, int[] lefts) {
    if (features.length != values.length || features.length != lefts.length) {
      throw new IllegalArgumentException("the nodes' parts differ in number");
    }
    for (int node = 0; node < lefts.length; node++) {
      if (lefts[node] != 0 && (lefts[node] <= node || lefts[node] + 1 >= lefts.length)) {
        throw new IllegalArgumentException("node " + node + " leads to " + lefts[node]);
      }
    }
    this.start = start;
    this.roots = roots;
    this.features = features;
    this.values = values;
    this.lefts = lefts;
  }

  /** Reads what {@link #write} has written. */
  public static BoostedTrees read(ModelReader reader) {
    return new BoostedTrees(
        reader.number(), reader.ints(), reader.ints(), reader.ints(), reader.ints());
  }

  /** Writes the trees. */
  public void write(ModelWriter writer) throws IOException {
    writer.number(start).ints(roots).ints(features).ints(values).ints(lefts);
  }

  /** The score of what {@code row} describes, in steps of 1/{@link #SCALE}. */
  public int score(int[] row) {
    int sum = start;
    for (int root : roots) {
      int node = root;
      while (lefts[node] != 0) {
        node = lefts[node] + (row[features[node]] <= values[node] ? 0 : 1);
      }
      sum += values[node];
    }
    return sum;
  }
}
