package org.parley.language.parsing;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.parley.language.models.ModelReader;
import org.parley.language.models.ModelWriter;
import org.parley.language.models.WeightRows;

/**
 * One reading of a sentence, word by word, that builds a tree with two actions a word and never
 * takes one back. Its time is linear in the number of words. What it gives is always a tree: one
 * root, every other word with one head, no cycles. Immutable and safe for use by many threads, each
 * with its own {@link Session}.
 */
public final class ParsingPass {
  /**
   * How far the best action must lead after each stage of its features but the last, so that the
   * rest is not looked at: in units of the tables' cells. On the treebanks' dev parts the rest
   * would have changed fewer than one in a thousand of the decisions that are ended so.
   */
  private static final int[] SURE_ACTION = {1000, 600};

  /** The same for relations. */
  private static final int[] SURE_LABEL = {450, 400};

  private final int root;
  private final WeightRows actions;
  private final WeightRows labels;

  /**
   * A pass of trained parts.
   *
   * @param root number of the relation of the root
   * @param actions weights of the actions
   * @param labels weights of the relations
   */
  public ParsingPass(int root, WeightRows actions, WeightRows labels) {
    this.root = root;
    this.actions = actions;
    this.labels = labels;
  }

  static ParsingPass read(ModelReader reader, int root) {
    return new ParsingPass(root, WeightRows.read(reader), WeightRows.read(reader));
  }

  void write(ModelWriter writer) throws IOException {
    actions.write(writer);
    labels.write(writer);
  }

  /** Room to work in, for one thread. */
  public Session session() {
    return new Session();
  }

  /** A thread's room to work in, and the tree it made last. Not safe for use by many threads. */
  public final class Session {
    private final Configuration tree = new Configuration();
    private final int[] features = new int[ActionFeatures.MOST];
    private final ActionFeatures actionFeatures = new ActionFeatures(features);
    private final LabelFeatures labelFeatures = new LabelFeatures(features);
    private final WeightRows.Adder actionRows = actions.adder();
    private final WeightRows.Adder labelRows = labels.adder();
    private final int[] actionScores = new int[Configuration.ACTIONS];
    private final int[] labelScores = new int[labels.classes()];

    /** What one stage of features adds. */
    private final int[] actionPart = new int[actionScores.length];

    private final int[] labelPart = new int[labelScores.length];

    /** By how much the best of the last decision leads. */
    private int lead;

    private Session() {}

    /**
     * Makes the tree of {@code words}.
     *
     * @param guide another tree of the same words, or null; a pass that was trained with a guide
     *     needs one
     */
    public Configuration parse(ParserInput words, @Nullable Guide guide) {
      tree.begin(words.end());
      while (!tree.finished()) {
        int action = tree.isForced() ? tree.forced() : bestAction(words, guide);
        if (action == Configuration.SHIFT) {
          tree.shift();
        } else {
          tree.attach(action, bestLabel(words, guide, tree.headBy(action), tree.stack(0)));
        }
      }
      if (words.size() > 0) {
        tree.relabel(tree.stack(0), root);
      }
      return tree;
    }

    private int bestAction(ParserInput words, @Nullable Guide guide) {
      int best = Configuration.SHIFT;
      for (int stage = 0; stage < ActionFeatures.STAGES; stage++) {
        int count = actionFeatures.stage(stage, words, tree, guide);
        score(actionRows, count, stage, actionPart, actionScores);
        best = bestAction();
        if (stage < SURE_ACTION.length && lead >= SURE_ACTION[stage]) {
          break;
        }
      }
      return best;
    }

    /** The best action that is allowed, and by how much it leads. */
    private int bestAction() {
      int best = Configuration.SHIFT;
      int second = Integer.MIN_VALUE;
      for (int action = 1; action < Configuration.ACTIONS; action++) {
        if (!tree.allows(action)) {
          continue;
        }
        if (actionScores[action] > actionScores[best]) {
          second = actionScores[best];
          best = action;
        } else {
          second = Math.max(second, actionScores[action]);
        }
      }
      lead = actionScores[best] - second;
      return best;
    }

    private int bestLabel(ParserInput words, @Nullable Guide guide, int head, int dependent) {
      int best = 0;
      for (int stage = 0; stage < LabelFeatures.STAGES; stage++) {
        int count = labelFeatures.stage(stage, words, tree, guide, head, dependent);
        score(labelRows, count, stage, labelPart, labelScores);
        best = bestLabel();
        if (stage < SURE_LABEL.length && lead >= SURE_LABEL[stage]) {
          break;
        }
      }
      return best;
    }

    /** The best label but the root's, and by how much it leads. */
    private int bestLabel() {
      int[] scores = labelScores;
      int best = root == 0 ? 1 : 0;
      int top = Integer.MIN_VALUE / 2;
      int second = top;
      for (int label = 0; label < scores.length; label++) {
        int score = scores[label];
        if (score > second && label != root) {
          if (score > top) {
            second = top;
            top = score;
            best = label;
          } else {
            second = score;
          }
        }
      }
      lead = top - second;
      return best;
    }

    /** Writes what the first stage gives, and adds to it what the further ones give. */
    private void score(WeightRows.Adder rows, int count, int stage, int[] part, int[] scores) {
      if (stage == 0) {
        rows.score(features, count, scores);
        return;
      }
      rows.score(features, count, part);
      for (int i = 0; i < scores.length; i++) {
        scores[i] += part[i];
      }
    }
  }
}
