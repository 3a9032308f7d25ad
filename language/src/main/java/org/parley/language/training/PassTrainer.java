package org.parley.language.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.parley.language.parsing.ParsingPass;
import org.parley.language.tagging.Tagger;

/**
 * Trains a {@link ParsingPass} on sentences whose tags were given by a tagger, by exploration with
 * a dynamic oracle: the parser follows its own decisions, wrong ones included, and learns what is
 * best from there.
 *
 * @param backwards whether the pass reads sentences from their end
 * @param actionBits size of the actions' weight table
 * @param labelBits size of the relations' weight table
 * @param epochs how often each sentence is read
 * @param margin by how much a right decision must lead before it counts as learned
 * @param patience so many updates pass a feature by before its weights begin to move
 * @param runs how often it is trained, from other random numbers each time; the weights are the
 *     means of those of all runs
 * @param seed of the order of the sentences and of the exploration in the first run
 */
public record PassTrainer(
    boolean backwards,
    int actionBits,
    int labelBits,
    int epochs,
    float margin,
    int patience,
    int runs,
    long seed) {

  /** The same settings for a single run. */
  PassTrainer once() {
    return new PassTrainer(backwards, actionBits, labelBits, epochs, margin, patience, 1, seed);
  }

  /**
   * Trains on {@code sentences}.
   *
   * @param relations names of all relations
   * @param guides for each sentence the tree that serves it as guide, see {@link
   *     org.parley.language.parsing.Guide#copy}; empty for a pass without a guide
   */
  public ParsingPass train(
      List<LabelledSentence> sentences,
      List<String> relations,
      Tagger tagger,
      Map<LabelledSentence, int[][]> guides) {
    List<PassLearner> learners =
        LongStream.range(seed, seed + runs)
            .parallel()
            .mapToObj(own -> learner(own, sentences, relations, tagger, guides))
            .toList();
    return PassLearner.pass(learners);
  }

  private PassLearner learner(
      long own,
      List<LabelledSentence> sentences,
      List<String> relations,
      Tagger tagger,
      Map<LabelledSentence, int[][]> guides) {
    PassLearner learner = new PassLearner(this, own, tagger, relations);
    Random random = new Random(own);
    List<LabelledSentence> order = new ArrayList<>(sentences);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (LabelledSentence sentence : order) {
        learner.learn(sentence, guides.get(sentence), epoch > 0);
      }
    }
    return learner;
  }
}
