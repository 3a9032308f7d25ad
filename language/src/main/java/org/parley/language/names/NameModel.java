package org.parley.language.names;

import java.io.IOException;
import java.io.OutputStream;
import org.parley.language.models.FeatureHash;
import org.parley.language.models.FeatureList;
import org.parley.language.models.ModelReader;
import org.parley.language.models.ModelWriter;
import org.parley.language.models.WeightRows;

/**
 * What was learned of names: a linear model over the words of a sentence and the labels that follow
 * each other, trained as Collins (2002) describes. Immutable, safe for use by many threads.
 */
public final class NameModel {
  private static final String KIND = "names";
  private static final int VERSION = 1;
  private static final int TRANSITION = 99;
  private static final float CERTAINLY = 1e6f;

  private final int bits;
  private final byte[] cells;
  private final WeightRows rows;
  private final float[] transitions;

  /**
   * A model of trained weights.
   *
   * @param cells see {@link WeightRows}
   */
  public NameModel(int bits, byte[] cells) {
    this.bits = bits;
    this.cells = cells;
    rows = new WeightRows(bits, NameLabels.COUNT, cells);
    transitions = LabelDecoder.neutralTransitions();
    int[] scores = new int[NameLabels.COUNT];
    WeightRows.Adder adder = rows.adder();
    for (int previous = 0; previous < NameLabels.COUNT; previous++) {
      adder.score(new int[] {transition(previous)}, 1, scores);
      for (int label = 0; label < NameLabels.COUNT; label++) {
        transitions[previous * NameLabels.COUNT + label] += scores[label];
      }
    }
  }

  /** The feature of a label's following {@code previous}. */
  public static int transition(int previous) {
    return FeatureHash.of(TRANSITION, previous);
  }

  /** Loads the model shipped with the program. */
  static NameModel load() {
    try (ModelReader reader = ModelReader.resource(KIND, VERSION)) {
      return new NameModel(reader.number(), reader.bytes());
    }
  }

  /** Writes the model; the caller closes the stream. */
  public void write(OutputStream out) throws IOException {
    new ModelWriter(out, KIND, VERSION).number(bits).bytes(cells).finish();
  }

  /** Score of each label after each label, see {@link LabelDecoder}. Not to be changed. */
  float[] transitions() {
    return transitions;
  }

  /** Room to work in, for one thread. */
  Session session() {
    return new Session();
  }

  /** A thread's room to work in. Not safe for use by many threads. */
  final class Session {
    private final WeightRows.Adder adder = rows.adder();
    private final FeatureList room = new FeatureList(NameFeatures.MOST);
    private final int[] features = new int[NameFeatures.MOST];
    private final int[] scores = new int[NameLabels.COUNT];

    private Session() {}

    /** Scores of each label at each word of a sentence, see {@link LabelDecoder}. */
    float[] scores(NameFeatures sentence) {
      float[] all = new float[sentence.size() * NameLabels.COUNT];
      for (int word = 0; word < sentence.size(); word++) {
        if (sentence.isFarFromNames(word)) {
          all[word * NameLabels.COUNT] = CERTAINLY;
          continue;
        }
        adder.score(features, sentence.extract(word, room, features), scores);
        for (int label = 0; label < NameLabels.COUNT; label++) {
          all[word * NameLabels.COUNT + label] = scores[label];
        }
      }
      return all;
    }
  }
}
