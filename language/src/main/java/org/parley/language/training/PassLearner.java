package org.parley.language.training;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.parley.language.parsing.ActionFeatures;
import org.parley.language.parsing.Configuration;
import org.parley.language.parsing.Guide;
import org.parley.language.parsing.LabelFeatures;
import org.parley.language.parsing.ParserInput;
import org.parley.language.parsing.ParsingPass;
import org.parley.language.tagging.TagSet;
import org.parley.language.tagging.Tagger;
import org.parley.language.tagging.WordSequence;

/** A parsing pass that learns, sentence by sentence: two averaged perceptrons with a margin. */
final class PassLearner {
  /** How often a wrong decision is followed (Goldberg and Nivre 2012). */
  private static final double EXPLORATION = 0.9;

  private static final int FORBIDDEN = Integer.MAX_VALUE;

  private final boolean backwards;
  private final float margin;
  private final Random random;
  private final TagSet tags;
  private final List<String> relations;
  private final WordSequence sequence;
  private final ParserInput ordered = new ParserInput();
  private final ParserInput words;
  private final GoldTree gold;
  private final Guide room = new Guide();
  private final AveragedWeights actions;
  private final AveragedWeights labels;
  private final Configuration tree = new Configuration();
  private final DynamicOracle oracle = new DynamicOracle();
  private final int[] features = new int[Math.max(ActionFeatures.MOST, LabelFeatures.MOST)];
  private final ActionFeatures actionFeatures = new ActionFeatures(features);
  private final LabelFeatures labelFeatures = new LabelFeatures(features);
  private final float[] actionScores = new float[Configuration.ACTIONS];
  private final float[] labelScores;
  private final int[] costs = new int[Configuration.ACTIONS];

  PassLearner(PassTrainer settings, long seed, Tagger tagger, List<String> relations) {
    backwards = settings.backwards();
    margin = settings.margin();
    random = new Random(seed);
    tags = tagger.tags();
    this.relations = relations;
    sequence = tagger.words();
    words = backwards ? new ParserInput() : ordered;
    gold = new GoldTree(relations);
    actions =
        new AveragedWeights(settings.actionBits(), Configuration.ACTIONS, settings.patience());
    labels = new AveragedWeights(settings.labelBits(), relations.size(), settings.patience());
    labelScores = new float[relations.size()];
  }

  /** What several learners of the same settings have learned, each weight the mean of theirs. */
  static ParsingPass pass(List<PassLearner> learners) {
    return new ParsingPass(
        learners.getFirst().relations.indexOf("root"),
        AveragedWeights.averaged(learners.stream().map(learner -> learner.actions).toList()),
        AveragedWeights.averaged(learners.stream().map(learner -> learner.labels).toList()));
  }

  /**
   * Parses a sentence and learns from it.
   *
   * @param advice the tree that serves as guide, see {@link Guide#copy}; or null
   * @param explore whether wrong decisions may be followed
   */
  void learn(LabelledSentence sentence, int @Nullable [][] advice, boolean explore) {
    begin(sentence);
    Guide guide = null;
    if (advice != null) {
      guide = room;
      guide.restore(advice, words.end());
    }
    while (!tree.finished()) {
      int action = tree.isForced() ? tree.forced() : action(guide, explore);
      if (action == Configuration.SHIFT) {
        tree.shift();
      } else {
        tree.attach(action, label(guide, tree.headBy(action), tree.stack(0)));
      }
    }
  }

  private void begin(LabelledSentence sentence) {
    sentence.fill(sequence, tags);
    ordered.fill(sequence);
    if (backwards) {
      words.fillReversed(ordered);
    }
    gold.begin(sentence, words);
    oracle.begin(gold.heads(), words.end());
    tree.begin(words.end());
  }

  private int action(@Nullable Guide guide, boolean explore) {
    int count = actionFeatures.extract(words, tree, guide);
    actions.score(features, count, actionScores);
    actions.tick();
    int least = Integer.MAX_VALUE;
    for (int action = 0; action < Configuration.ACTIONS; action++) {
      costs[action] = tree.allows(action) ? oracle.cost(tree, action) : FORBIDDEN;
      least = Math.min(least, costs[action]);
    }
    int right = bestAction(least, true);
    int wrong = bestAction(least, false);
    if (wrong < 0) {
      return right;
    }
    float lead = actionScores[right] - actionScores[wrong];
    if (lead <= margin) {
      actions.update(features, count, right, wrong);
    }
    return lead <= 0 && explore && random.nextDouble() < EXPLORATION ? wrong : right;
  }

  /** The best of the allowed actions that cost {@code least}, or of those that cost more; or -1. */
  private int bestAction(int least, boolean ofLeast) {
    int best = -1;
    for (int action = 0; action < Configuration.ACTIONS; action++) {
      if (costs[action] != FORBIDDEN
          && (costs[action] == least) == ofLeast
          && (best < 0 || actionScores[action] > actionScores[best])) {
        best = action;
      }
    }
    return best;
  }

  private int label(@Nullable Guide guide, int head, int dependent) {
    int count = labelFeatures.extract(words, tree, guide, head, dependent);
    labels.score(features, count, labelScores);
    labels.tick();
    int best = bestLabel(-1);
    if (oracle.head(dependent) == head) {
      int right = gold.label(dependent);
      int rival = bestLabel(right);
      if (labelScores[right] <= labelScores[rival] + margin) {
        labels.update(features, count, right, rival);
      }
    }
    return best;
  }

  private int bestLabel(int except) {
    int best = except == 0 ? 1 : 0;
    for (int label = 0; label < labelScores.length; label++) {
      if (label != except && labelScores[label] > labelScores[best]) {
        best = label;
      }
    }
    return best;
  }
}
