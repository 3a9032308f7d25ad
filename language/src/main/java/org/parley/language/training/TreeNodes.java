package org.parley.language.training;

import java.util.Arrays;
import org.parley.language.models.BoostedTrees;

/** The nodes of trees as they grow. */
final class TreeNodes {
  private int[] roots = new int[64];
  private int[] features = new int[1024];
  private int[] values = new int[1024];
  private int[] lefts = new int[1024];
  private int trees;
  private int size;

  /** Begins a tree; returns its first node, a leaf. */
  int addTree() {
    if (trees == roots.length) {
      roots = Arrays.copyOf(roots, trees * 2);
    }
    roots[trees++] = size;
    reserve(1);
    return size++;
  }

  /** Lets a leaf ask; returns the leaf to its left, whose neighbour is that to its right. */
  int split(int leaf, int feature, int threshold) {
    reserve(2);
    features[leaf] = feature;
    values[leaf] = threshold;
    lefts[leaf] = size;
    size += 2;
    return lefts[leaf];
  }

  /** Says what a leaf adds to the score. */
  void setValue(int leaf, double value) {
    values[leaf] = (int) Math.round(value * BoostedTrees.SCALE);
  }

  /** What the tree that begins at {@code root} adds to the score of {@code row}. */
  double value(int root, int[] row) {
    int node = root;
    while (lefts[node] != 0) {
      node = lefts[node] + (row[features[node]] <= values[node] ? 0 : 1);
    }
    return values[node] / (double) BoostedTrees.SCALE;
  }

  BoostedTrees trees(double start) {
    return new BoostedTrees(
        (int) Math.round(start * BoostedTrees.SCALE),
        Arrays.copyOf(roots, trees),
        Arrays.copyOf(features, size),
        Arrays.copyOf(values, size),
        Arrays.copyOf(lefts, size));
  }

  private void reserve(int more) {
    if (size + more > features.length) {
      features = Arrays.copyOf(features, size * 2);
      values = Arrays.copyOf(values, size * 2);
      lefts = Arrays.copyOf(lefts, size * 2);
    }
  }
}
