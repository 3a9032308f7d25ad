package org.parley.language.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

@DisplayName("The label decoder")
class LabelDecoderTest {
  private static final long SEED = 20_240_229;

  @RepeatedTest(20)
  void findsTheBestOfAllWellFormedSequences(RepetitionInfo repetition) {
    Random random = new Random(SEED + repetition.getCurrentRepetition());
    int size = 3;
    float[] scores = new float[size * NameLabels.COUNT];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = random.nextInt(100) - 50;
    }
    int[] decoded = new LabelDecoder().decode(scores, LabelDecoder.neutralTransitions(), size);

    double best = Double.NEGATIVE_INFINITY;
    for (int a = 0; a < NameLabels.COUNT; a++) {
      for (int b = 0; b < NameLabels.COUNT; b++) {
        for (int c = 0; c < NameLabels.COUNT; c++) {
          best = Math.max(best, score(scores, new int[] {a, b, c}));
        }
      }
    }
    assertThat(score(scores, decoded)).as("seed %d", SEED).isEqualTo(best);
  }

  private static double score(float[] scores, int[] labels) {
    double sum = 0;
    int previous = NameLabels.OUTSIDE;
    for (int i = 0; i < labels.length; i++) {
      if (!NameLabels.mayFollow(previous, labels[i])) {
        return Double.NEGATIVE_INFINITY;
      }
      sum += scores[i * NameLabels.COUNT + labels[i]];
      previous = labels[i];
    }
    return sum;
  }
}
