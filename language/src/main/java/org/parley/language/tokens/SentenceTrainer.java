package org.parley.language.tokens;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.parley.language.Span;
import org.parley.language.tagging.WordClasses;
import org.parley.language.training.RawText;

/**
 * Learns where sentences end from treebanks: logistic regression over {@link BoundaryFeatures},
 * trained by stochastic gradient descent with steps that shrink by weight (AdaGrad). The same
 * treebanks give the same model. Not safe for use by many threads.
 */
public final class SentenceTrainer {
  private static final int ROUNDS = 6;

  /** The weights are the means of those after this round and later ones. */
  private static final int FIRST_AVERAGED = 2;

  private static final float STEP = 0.05f;

  /** One document of so many is copied in capitals. */
  private static final int COPIED = 4;

  private final Tokenizer tokenizer = Tokenizer.load();
  private final TokenBuffer tokens = new TokenBuffer();
  private final TokenFacts facts = new TokenFacts(WordClasses.load());
  private final BoundaryFeatures features = new BoundaryFeatures(facts);
  private final List<Place> places = new ArrayList<>();

  /** A place between two tokens as the model sees it, and whether a sentence ends there. */
  private record Place(int[] features, boolean ended) {}

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
      if (number++ % COPIED == 0) {
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

  private BoundaryModel learn() {
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
    return new BoundaryModel(quantised(means));
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
