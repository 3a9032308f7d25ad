package org.parley.language.tokens;

import java.io.IOException;
import java.io.OutputStream;
import org.parley.language.models.ModelReader;
import org.parley.language.models.ModelWriter;

/** Weights of hashed features: their sum says whether a sentence ends at a place. Immutable. */
final class BoundaryModel {
  private static final String KIND = "sentences";
  private static final int VERSION = 1;

  /** Number of weights; a power of two. */
  static final int SIZE = 1 << 22;

  /** A weight of 1 is written as this, so that scores are logits in steps of 1/64. */
  static final int SCALE = 64;

  private final byte[] weights;

  /**
   * @param weights {@link #SIZE} of them; kept, not copied
   */
  BoundaryModel(byte[] weights) {
    if (weights.length != SIZE) {
      throw new IllegalArgumentException("expected " + SIZE + " weights, found " + weights.length);
    }
    this.weights = weights;
  }

  static BoundaryModel load() {
    try (ModelReader model = ModelReader.resource(KIND, VERSION)) {
      return new BoundaryModel(model.bytes());
    }
  }

  /** Writes the model as {@link #load} reads it. */
  void write(OutputStream out) throws IOException {
    new ModelWriter(out, KIND, VERSION).bytes(weights).finish();
  }

  /** Sum of the weights of the first {@code count} features; above 0 where a sentence ends. */
  int score(int[] features, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += weights[features[i] & (SIZE - 1)];
    }
    return sum;
  }
}
