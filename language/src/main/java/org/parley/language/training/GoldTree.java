package org.parley.language.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.language.parsing.ParserInput;
import org.parley.language.tagging.WordSequence;

/**
 * A sentence's true tree over the words that the parser reads. Words that hang on a mark of
 * punctuation are given to the nearest word above it.
 */
final class GoldTree {
  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] heads = {};
  private int[] labels = {};
  private int[] positions = {};

  /** Trees with these relations. */
  GoldTree(List<String> relations) {
    for (String relation : relations) {
      numbers.put(relation, numbers.size());
    }
  }

  /** Takes in the tree of a sentence of which {@code words} are read. */
  void begin(LabelledSentence sentence, ParserInput words) {
    heads = new int[words.end()];
    labels = new int[words.end()];
    positions = new int[sentence.size()];
    Arrays.fill(positions, -1);
    for (int position = WordSequence.FIRST; position < words.end(); position++) {
      positions[words.source(position)] = position;
    }
    int root = -1;
    for (int position = WordSequence.FIRST; position < words.end(); position++) {
      int index = words.source(position);
      int head = sentence.heads().get(index);
      while (head >= 0 && positions[head] < 0) {
        head = sentence.heads().get(head);
      }
      heads[position] = head < 0 ? root : positions[head];
      root = head < 0 && root < 0 ? position : root;
      labels[position] = numbers.getOrDefault(sentence.relations().get(index), 0);
    }
  }

  /** Position of the head of the word at each position, -1 for the root. */
  int[] heads() {
    return heads;
  }

  /** Number of the relation of the word at a position. */
  int label(int position) {
    return labels[position];
  }
}
