package org.parley.language.parsing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.parley.language.models.ModelReader;
import org.parley.language.models.ModelWriter;
import org.parley.language.models.WeightRows;
import org.parley.language.tagging.WordSequence;

/**
 * A dependency parser that reads a sentence once, from left to right, and takes two actions a word.
 * Its time is linear in the number of words. What it gives is always a tree: one root, every other
 * word with one head, no cycles. Immutable and safe for use by many threads, each with its own
 * {@link Session}.
 */
public final class Parser {
  private static final String KIND = "parser";
  private static final int VERSION = 1;

  private final List<String> relations;
  private final int root;
  private final int actionBits;
  private final byte[] actionCells;
  private final int labelBits;
  private final byte[] labelCells;
  private final WeightRows actionRows;
  private final WeightRows labelRows;

  /**
   * A parser of trained parts.
   *
   * @param relations names of the relations, in order of their numbers, "root" among them
   * @param actionCells weights of the actions, see {@link WeightRows}
   * @param labelCells weights of the relations
   */
  public Parser(
      List<String> relations,
      int actionBits,
      byte[] actionCells,
      int labelBits,
      byte[] labelCells) {
    this.relations = List.copyOf(relations);
    this.root = relations.indexOf("root");
    this.actionBits = actionBits;
    this.actionCells = actionCells;
    this.labelBits = labelBits;
    this.labelCells = labelCells;
    actionRows = new WeightRows(actionBits, Configuration.ACTIONS, actionCells);
    labelRows = new WeightRows(labelBits, relations.size(), labelCells);
  }

  /** Loads the model shipped with the program. */
  public static Parser load() {
    return read(ModelReader.resource(KIND, VERSION));
  }

  /**
   * Reads a model.
   *
   * @param name what error messages call it
   * @throws IllegalStateException where the bytes are not a parser of this version
   */
  public static Parser read(String name, byte[] model) {
    return read(ModelReader.open(name, model, KIND, VERSION));
  }

  private static Parser read(ModelReader reader) {
    return new Parser(
        reader.names(), reader.number(), reader.bytes(), reader.number(), reader.bytes());
  }

  /** Writes the model; the caller closes the stream. */
  public void write(OutputStream out) throws IOException {
    new ModelWriter(out, KIND, VERSION)
        .names(relations)
        .number(actionBits)
        .bytes(actionCells)
        .number(labelBits)
        .bytes(labelCells)
        .finish();
  }

  /** Names of the relations, in order of their numbers. */
  public List<String> relations() {
    return relations;
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
    private final int[] actionScores = new int[Configuration.ACTIONS];
    private final int[] labelScores = new int[relations.size()];

    private Session() {}

    /** Makes the tree of {@code words}, which must have been tagged. */
    public void parse(WordSequence words) {
      tree.begin(words.end());
      while (!tree.finished()) {
        int action = tree.isForced() ? tree.forced() : bestAction(words);
        if (action == Configuration.SHIFT) {
          tree.shift();
        } else {
          tree.attach(action, bestLabel(words, tree.headBy(action), tree.stack(0)));
        }
      }
      if (words.size() > 0) {
        tree.relabel(tree.stack(0), root);
      }
    }

    /** Index of the head of the {@code index}-th word of the last sentence, -1 for the root. */
    public int head(int index) {
      int head = tree.head(index + WordSequence.FIRST);
      return head < 0 ? -1 : head - WordSequence.FIRST;
    }

    /** Relation of the {@code index}-th word of the last sentence to its head. */
    public String relation(int index) {
      return relations.get(tree.label(index + WordSequence.FIRST));
    }

    private int bestAction(WordSequence words) {
      int count = actionFeatures.extract(words, tree);
      actionRows.score(features, count, actionScores);
      int best = Configuration.SHIFT;
      for (int action = 1; action < Configuration.ACTIONS; action++) {
        if (actionScores[action] > actionScores[best] && tree.allows(action)) {
          best = action;
        }
      }
      return best;
    }

    private int bestLabel(WordSequence words, int head, int dependent) {
      int count = labelFeatures.extract(words, tree, head, dependent);
      labelRows.score(features, count, labelScores);
      int best = 0;
      for (int label = 0; label < labelScores.length; label++) {
        if (label != root && labelScores[label] > labelScores[best]) {
          best = label;
        }
      }
      return best;
    }
  }
}
