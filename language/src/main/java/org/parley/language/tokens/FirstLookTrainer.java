package org.parley.language.tokens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.parley.language.tagging.WordClasses;

/**
 * Learns what the first look weighs: logistic regression over {@link BoundaryFeatures}, trained by
 * stochastic gradient descent with steps that shrink by weight (AdaGrad). The same documents give
 * the same weights. Not safe for use by many threads.
 */
final class FirstLookTrainer {
  private static final int ROUNDS = 6;

  /** The weights are the means of those after this round and later ones. */
  private static final int FIRST_AVERAGED = 2;

  private static final float STEP = 0.05f;

  private final Tokenizer tokenizer;
  private final TokenBuffer tokens = new TokenBuffer();
  private final TokenFacts facts;
  private final BoundaryFeatures features;
  private final List<Place> places = new ArrayList<>();

  /** A place between two tokens as the model sees it, and whether a sentence ends there. */
  private record Place(int[] features, boolean ended) {}

  FirstLookTrainer(Tokenizer tokenizer, WordClasses words) {
    this.tokenizer = tokenizer;
    facts = new TokenFacts(words);
    features = new BoundaryFeatures(facts);
  }

  /** Number of places that were taken in. */
  int places() {
    return places.size();
  }

  /** Takes in the places of a document. */
  void add(TrainingText document) {
    String text = document.text();
    tokens.clear();
    tokenizer.tokenize(text, 0, text.length(), tokens);
    facts.read(text, tokens);
    features.begin(0);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean ended = document.ends().contains(tokens.end(i));
      if (features.isCandidate(tokens, i, document.kind())) {
        int count = features.describe(text, tokens, i);
        places.add(new Place(cells(count), ended));
      }
      if (ended) {
        features.begin(i + 1);
      }
    }
  }

  private int[] cells(int count) {
    int[] cells = Arrays.copyOf(features.features(), count);
    for (int i = 0; i < count; i++) {
      cells[i] &= BoundaryModel.SIZE - 1;
    }
    return cells;
  }

  /** Learns from what was taken in. */
  byte[] learn() {
    float[] weights = new float[BoundaryModel.SIZE];
    float[] squares = new float[BoundaryModel.SIZE];
    float[] means = new float[BoundaryModel.SIZE];
    Random random = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(places, random);
      for (Place place : places) {
        step(weights, squares, place);
      }
      if (round >= FIRST_AVERAGED) {
        for (int i = 0; i < means.length; i++) {
          means[i] += weights[i] / (ROUNDS - FIRST_AVERAGED);
        }
      }
    }
    return quantised(means);
  }

  private static void step(float[] weights, float[] squares, Place place) {
    int[] features = place.features();
    double sum = 0;
    for (int feature : features) {
      sum += weights[feature];
    }
    double error = (place.ended() ? 1 : 0) - 1 / (1 + Math.exp(-sum));
    for (int feature : features) {
      squares[feature] += (float) (error * error);
      weights[feature] += (float) (STEP * error / Math.sqrt(squares[feature] + 1e-3));
    }
  }

  private static byte[] quantised(float[] weights) {
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      bytes[i] = (byte) Math.clamp(Math.round(weights[i] * BoundaryModel.SCALE), -127, 127);
    }
    return bytes;
  }
}
