package org.parley.language.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.parley.language.parsing.ActionFeatures;
import org.parley.language.parsing.Configuration;
import org.parley.language.parsing.LabelFeatures;
import org.parley.language.parsing.Parser;
import org.parley.language.tagging.TagSet;
import org.parley.language.tagging.Vocabulary;
import org.parley.language.tagging.WordSequence;

/**
 * Trains a {@link Parser} on sentences whose tags were given by a tagger, by exploration with a
 * dynamic oracle: the parser follows its own decisions, wrong ones included, and learns what is
 * best from there. The same sentences and seed give the same model, byte for byte.
 *
 * @param actionBits size of the actions' weight table
 * @param labelBits size of the relations' weight table
 * @param epochs how often each sentence is read
 * @param margin by how much a right decision must lead before it counts as learned
 * @param seed of the order of the sentences and of the exploration
 */
public record ParserTrainer(int actionBits, int labelBits, int epochs, float margin, long seed) {
  private static final double EXPLORATION = 0.9;

  /** The settings that the shipped model was made with. */
  public static final ParserTrainer STANDARD = new ParserTrainer(23, 22, 10, 3f, 1);

  /** Trains on {@code sentences}. */
  public Parser train(List<LabelledSentence> sentences, TagSet tags, Vocabulary vocabulary) {
    TreeSet<String> names = new TreeSet<>();
    for (LabelledSentence sentence : sentences) {
      names.addAll(sentence.relations());
    }
    List<String> relations = List.copyOf(names);
    Learner learner = new Learner(vocabulary, tags, relations);
    List<LabelledSentence> order = new ArrayList<>(sentences);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, learner.random);
      for (LabelledSentence sentence : order) {
        learner.learn(sentence, epoch > 0);
      }
    }
    return new Parser(
        relations, actionBits, learner.actions.quantised(), labelBits, learner.labels.quantised());
  }

  private final class Learner {
    private final Random random = new Random(seed);
    private final TagSet tags;
    private final List<String> relations;
    private final WordSequence words;
    private final AveragedWeights actions = new AveragedWeights(actionBits, Configuration.ACTIONS);
    private final AveragedWeights labels;
    private final Configuration tree = new Configuration();
    private final DynamicOracle oracle = new DynamicOracle();
    private final int[] features = new int[Math.max(ActionFeatures.MOST, LabelFeatures.MOST)];
    private final ActionFeatures actionFeatures = new ActionFeatures(features);
    private final LabelFeatures labelFeatures = new LabelFeatures(features);
    private final float[] actionScores = new float[Configuration.ACTIONS];
    private final float[] labelScores;
    private int[] trueLabels = {};

    Learner(Vocabulary vocabulary, TagSet tags, List<String> relations) {
      this.tags = tags;
      this.relations = relations;
      words = new WordSequence(vocabulary);
      labels = new AveragedWeights(labelBits, relations.size());
      labelScores = new float[relations.size()];
    }

    void learn(LabelledSentence sentence, boolean explore) {
      begin(sentence);
      while (!tree.finished()) {
        int action = tree.isForced() ? tree.forced() : action(explore);
        if (action == Configuration.SHIFT) {
          tree.shift();
        } else {
          tree.attach(action, label(tree.headBy(action), tree.stack(0)));
        }
      }
    }

    private void begin(LabelledSentence sentence) {
      words.fill(sentence.forms());
      trueLabels = new int[words.end()];
      for (int i = 0; i < sentence.size(); i++) {
        words.setTag(i + WordSequence.FIRST, tags.number(sentence.tags().get(i)));
        trueLabels[i + WordSequence.FIRST] = relations.indexOf(sentence.relations().get(i));
      }
      oracle.begin(sentence);
      tree.begin(words.end());
    }

    private int action(boolean explore) {
      int count = actionFeatures.extract(words, tree);
      actions.score(features, count, actionScores);
      int least = Integer.MAX_VALUE;
      for (int action = 0; action < Configuration.ACTIONS; action++) {
        if (tree.allows(action)) {
          least = Math.min(least, oracle.cost(tree, action));
        }
      }
      int right = -1;
      int wrong = -1;
      for (int action = 0; action < Configuration.ACTIONS; action++) {
        if (tree.allows(action)) {
          if (oracle.cost(tree, action) == least) {
            right = right < 0 || actionScores[action] > actionScores[right] ? action : right;
          } else {
            wrong = wrong < 0 || actionScores[action] > actionScores[wrong] ? action : wrong;
          }
        }
      }
      actions.tick();
      if (wrong < 0) {
        return right;
      }
      if (actionScores[right] <= actionScores[wrong] + margin) {
        actions.update(features, count, right, wrong);
      }
      boolean mistaken = actionScores[wrong] >= actionScores[right];
      return mistaken && explore && random.nextDouble() < EXPLORATION ? wrong : right;
    }

    private int label(int head, int dependent) {
      int count = labelFeatures.extract(words, tree, head, dependent);
      labels.score(features, count, labelScores);
      int best = best(-1);
      labels.tick();
      if (oracle.head(dependent) != head) {
        return best;
      }
      int right = trueLabels[dependent];
      int rival = best(right);
      if (labelScores[right] <= labelScores[rival] + margin) {
        labels.update(features, count, right, rival);
      }
      return best;
    }

    private int best(int except) {
      int best = except == 0 ? 1 : 0;
      for (int label = 0; label < labelScores.length; label++) {
        if (label != except && labelScores[label] > labelScores[best]) {
          best = label;
        }
      }
      return best;
    }
  }
}
