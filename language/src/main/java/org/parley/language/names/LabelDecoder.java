package org.parley.language.names;

import java.util.Arrays;

/** Finds the best sequence of labels for a sentence (Viterbi 1967). For one thread at a time. */
public final class LabelDecoder {
  private static final float NEVER = -1e9f;

  private float[] best = {};
  private int[] from = {};

  /**
   * The best labels.
   *
   * @param scores of each label at each word, {@link NameLabels#COUNT} a word
   * @param transitions score of each label after each label, a row for every previous one
   * @param size number of words, at least 1
   */
  public int[] decode(float[] scores, float[] transitions, int size) {
    int count = NameLabels.COUNT;
    if (best.length < size * count) {
      best = new float[size * count * 2];
      from = new int[size * count * 2];
    }
    for (int label = 0; label < count; label++) {
      best[label] = scores[label] + transition(transitions, NameLabels.OUTSIDE, label);
    }
    for (int word = 1; word < size; word++) {
      step(scores, transitions, word);
    }
    int[] labels = new int[size];
    int last = (size - 1) * count;
    for (int label = 1; label < count; label++) {
      labels[size - 1] =
          best[last + label] > best[last + labels[size - 1]] ? label : labels[size - 1];
    }
    for (int word = size - 1; word > 0; word--) {
      labels[word - 1] = from[word * count + labels[word]];
    }
    return labels;
  }

  private void step(float[] scores, float[] transitions, int word) {
    int count = NameLabels.COUNT;
    int row = word * count;
    int before = row - count;
    for (int label = 0; label < count; label++) {
      boolean further = label != NameLabels.OUTSIDE && label % 2 == 0;
      int first = further ? label - 1 : 0;
      int last = further ? label : count - 1;
      float top = NEVER * 2;
      int origin = 0;
      for (int previous = first; previous <= last; previous++) {
        float score = best[before + previous] + transitions[previous * count + label];
        if (score > top) {
          top = score;
          origin = previous;
        }
      }
      best[row + label] = top + scores[row + label];
      from[row + label] = origin;
    }
  }

  private static float transition(float[] transitions, int previous, int label) {
    return transitions[previous * NameLabels.COUNT + label];
  }

  /** Transitions that allow what is well-formed and prefer nothing. */
  public static float[] neutralTransitions() {
    float[] transitions = new float[NameLabels.COUNT * NameLabels.COUNT];
    Arrays.fill(transitions, NEVER);
    for (int previous = 0; previous < NameLabels.COUNT; previous++) {
      for (int label = 0; label < NameLabels.COUNT; label++) {
        if (NameLabels.mayFollow(previous, label)) {
          transitions[previous * NameLabels.COUNT + label] = 0;
        }
      }
    }
    return transitions;
  }
}
