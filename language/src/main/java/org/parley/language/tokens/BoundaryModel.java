package org.parley.language.tokens;

import java.io.IOException;
import java.io.OutputStream;
import org.parley.language.models.BoostedTrees;
import org.parley.language.models.ModelReader;
import org.parley.language.models.ModelWriter;

/**
 * Weights of hashed features, whose sum says at first look whether a sentence ends at a place, and
 * the trees of the second look. Immutable.
 */
final class BoundaryModel {
  private static final String KIND = "sentences";
  private static final int VERSION = 2;

  /** Number of weights; a power of two. */
  static final int SIZE = 1 << 22;

  /** A weight of 1 is written as this, so that scores are logits in steps of 1/64. */
  static final int SCALE = 64;

  private final byte[] weights;
  private final BoostedTrees trees;

  /**
   * @param weights {@link #SIZE} of them; kept, not copied
   * @param trees over {@link SceneFeatures}
   */
  BoundaryModel(byte[] weights, BoostedTrees trees) {
    if (weights.length != SIZE) {
      throw new IllegalArgumentException("expected " + SIZE + " weights, found " + weights.length);
    }
    this.weights = weights;
    this.trees = trees;
  }

  static BoundaryModel load() {
    try (ModelReader model = ModelReader.resource(KIND, VERSION)) {
      return new BoundaryModel(model.bytes(), BoostedTrees.read(model));
    }
  }

  /** Writes the model as {@link #load} reads it. */
  void write(OutputStream out) throws IOException {
    ModelWriter writer = new ModelWriter(out, KIND, VERSION).bytes(weights);
    trees.write(writer);
    writer.finish();
  }

  /** Sum of the weights of the first {@code count} features; above 0 where a sentence ends. */
  int score(int[] features, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += weights[features[i] & (SIZE - 1)];
    }
    return sum;
  }

  /** What the second look asks; a score above 0 where a sentence ends. */
  BoostedTrees trees() {
    return trees;
  }
}
