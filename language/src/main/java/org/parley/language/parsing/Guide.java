package org.parley.language.parsing;

import java.util.Arrays;
import org.parley.language.tagging.WordSequence;

/**
 * A tree that another reading of the sentence has found, as advice (Nivre and McDonald 2008,
 * "Integrating graph-based and transition-based dependency parsers"). Positions are those of {@link
 * ParserInput}. For one thread at a time.
 */
public final class Guide {
  static final int NONE = 0;
  static final int NEXT = 1;
  static final int TOP = 1;
  static final int SECOND = 2;
  static final int LEFT = 3;
  static final int RIGHT = 4;
  static final int ROOT = 5;

  private int[] heads = {};
  private int[] labels = {};
  private int[] firsts = {};
  private int[] lasts = {};
  private long[] families = {};

  /** Begins the tree of a sentence that ends before position {@code end}. */
  public void begin(int end) {
    int length = end + WordSequence.FIRST + 1;
    if (heads.length < length) {
      int room = Math.max(length, 64) * 5 / 4;
      heads = new int[room];
      labels = new int[room];
      firsts = new int[room];
      lasts = new int[room];
      families = new long[room];
    }
    Arrays.fill(heads, 0, length, 0);
    Arrays.fill(labels, 0, length, Configuration.NO_LABEL);
    Arrays.fill(firsts, 0, length, Integer.MAX_VALUE);
    Arrays.fill(lasts, 0, length, 0);
    Arrays.fill(families, 0, length, 0);
  }

  /**
   * Enters an arc.
   *
   * @param head position, or -1 for the root
   */
  public void put(int position, int head, int label) {
    heads[position] = head;
    labels[position] = label;
    if (head >= 0) {
      firsts[head] = Math.min(firsts[head], position);
      lasts[head] = Math.max(lasts[head], position);
      families[head] |= 1L << label;
    }
  }

  /** Takes in a finished tree of the same words in reverse. */
  public void turn(Configuration reversed) {
    int end = reversed.end();
    int turn = end + WordSequence.FIRST - 1;
    begin(end);
    for (int position = WordSequence.FIRST; position < end; position++) {
      int head = reversed.head(position);
      put(turn - position, head < 0 ? -1 : turn - head, reversed.label(position));
    }
  }

  /** The tree's heads and labels by position, to be kept. */
  public int[][] copy(int end) {
    return new int[][] {Arrays.copyOf(heads, end), Arrays.copyOf(labels, end)};
  }

  /** Takes in what {@link #copy} has given. */
  public void restore(int[][] tree, int end) {
    begin(end);
    for (int position = WordSequence.FIRST; position < end; position++) {
      put(position, tree[0][position], tree[1][position]);
    }
  }

  int head(int position) {
    return heads[position];
  }

  /** Position of the last dependent of a word, 0 where it has none. */
  int last(int position) {
    return lasts[position];
  }

  /** Labels of the dependents of a word, as a set. */
  long family(int position) {
    return families[position];
  }

  int label(int position) {
    return labels[position];
  }

  /** Where the head of the top of the stack stands. */
  int headOfTop(int top, int second, int next) {
    int head = heads[top];
    return top == 0
        ? NONE
        : head < 0
            ? ROOT
            : head == next ? NEXT : head == second ? SECOND : head < top ? LEFT : RIGHT;
  }

  /** Where the head of the next word stands. */
  int headOfNext(int top, int second, int next) {
    int head = heads[next];
    return next == 0
        ? NONE
        : head < 0
            ? ROOT
            : head == top ? TOP : head == second ? SECOND : head < next ? LEFT : RIGHT;
  }

  /** True where the word on the stack has dependents that are still to be read. */
  boolean expects(int word, int next) {
    return next > 0 && lasts[word] >= next;
  }

  /** True where a word on the stack below {@code top} depends on the next word. */
  boolean reaches(int next, int top) {
    return firsts[next] < top;
  }
}
