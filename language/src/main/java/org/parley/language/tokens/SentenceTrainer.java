package org.parley.language.tokens;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.parley.language.Span;
import org.parley.language.training.RawText;

/**
 * Learns where sentences end from treebanks: logistic regression over {@link BoundaryFeatures},
 * trained by stochastic gradient descent with steps that shrink by weight (AdaGrad). The same
 * treebanks give the same model. Not safe for use by many threads.
 */
public final class SentenceTrainer {
  private static final int ROUNDS = 12;
  private static final float STEP = 0.2f;

  private final Tokenizer tokenizer = Tokenizer.load();
  private final TokenBuffer tokens = new TokenBuffer();
  private final TokenFacts facts = new TokenFacts();
  private final BoundaryFeatures features = new BoundaryFeatures(facts);
  private final List<int[]> places = new ArrayList<>();
  private final List<Boolean> answers = new ArrayList<>();

  /**
   * Learns from {@code documents} and writes the model, leaving the stream open.
   *
   * @return the number of places between tokens that were learnt from
   */
  public static int train(List<RawText> documents, OutputStream model) throws IOException {
    SentenceTrainer trainer = new SentenceTrainer();
    int number = 0;
    for (RawText document : documents) {
      trainer.collect(document, document.text());
      if (number++ % 4 == 0) {
        trainer.collect(document, document.text().toUpperCase(Locale.ROOT));
      }
    }
    trainer.learn().write(model);
    return trainer.places.size();
  }

  /** Takes the places of a document, written as {@code text}, with the right answers. */
  private void collect(RawText document, String text) {
    if (text.length() != document.text().length()) {
      return; // a letter such as "ß" has no single capital
    }
    Set<Integer> ends = new HashSet<>();
    for (List<Span> sentence : document.sentences()) {
      ends.add(sentence.getLast().end());
    }
    tokens.clear();
    tokenizer.tokenize(text, 0, text.length(), tokens);
    facts.read(text, tokens);
    features.begin(0);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean ended = ends.contains(tokens.end(i));
      if (features.isCandidate(tokens, i)) {
        int count = features.describe(text, tokens, i);
        places.add(Arrays.copyOf(features.features(), count));
        answers.add(ended);
      }
      if (ended) {
        features.begin(i + 1);
      }
    }
  }

  private BoundaryModel learn() {
    float[] weights = new float[BoundaryModel.SIZE];
    float[] squares = new float[BoundaryModel.SIZE];
    Random random = new Random(7);
    int[] order = new int[places.size()];
    Arrays.setAll(order, i -> i);
    for (int round = 0; round < ROUNDS; round++) {
      shuffle(order, random);
      for (int place : order) {
        step(weights, squares, places.get(place), answers.get(place));
      }
    }
    return new BoundaryModel(quantised(weights));
  }

  private static void step(float[] weights, float[] squares, int[] place, boolean ended) {
    double sum = 0;
    for (int feature : place) {
      sum += weights[feature & (BoundaryModel.SIZE - 1)];
    }
    double error = (ended ? 1 : 0) - 1 / (1 + Math.exp(-sum));
    for (int feature : place) {
      int i = feature & (BoundaryModel.SIZE - 1);
      squares[i] += (float) (error * error);
      weights[i] += (float) (STEP * error / Math.sqrt(squares[i] + 1e-3));
    }
  }

  private static byte[] quantised(float[] weights) {
    float largest = 0;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float scale = largest == 0 ? 0 : 127 / Math.min(largest, 4);
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      bytes[i] = (byte) Math.clamp(Math.round(weights[i] * scale), -127, 127);
    }
    return bytes;
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int k = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[k];
      order[k] = swap;
    }
  }
}
