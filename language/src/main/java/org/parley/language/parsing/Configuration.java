package org.parley.language.parsing;

import java.util.Arrays;
import org.parley.language.tagging.WordSequence;

/**
 * A tree in the making, in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a
 * stack of partial trees, and the words not yet read. Positions are those of {@link ParserInput};
 * position 0 is "no word". The root is the word that is left at the end, so that whatever actions
 * are taken, as long as they are allowed, the outcome is one tree over all words. For one thread at
 * a time.
 */
public final class Configuration {
  /** Puts the next word on the stack. */
  public static final int SHIFT = 0;

  /** Makes the top of the stack a dependent of the next word, and takes it from the stack. */
  public static final int LEFT = 1;

  /** Makes the top of the stack a dependent of the one below, and takes it from the stack. */
  public static final int RIGHT = 2;

  /** Number of actions. */
  public static final int ACTIONS = 3;

  /** Stands where there is no label. */
  static final int NO_LABEL = 63;

  private int end;
  private int next;
  private int depth;
  private int[] stack = {};
  private int[] heads = {};
  private int[] labels = {};
  int[] firstLeft = {};
  int[] secondLeft = {};
  int[] firstRight = {};
  int[] secondRight = {};
  int[] leftCount = {};
  int[] rightCount = {};
  long[] leftLabels = {};
  long[] rightLabels = {};

  /** Begins a sentence that ends before position {@code end}. */
  public void begin(int end) {
    this.end = end;
    next = WordSequence.FIRST;
    depth = 0;
    int length = end + WordSequence.FIRST + 1;
    reserve(length);
    Arrays.fill(heads, 0, length, -1);
    Arrays.fill(labels, 0, length, NO_LABEL);
    Arrays.fill(firstLeft, 0, length, 0);
    Arrays.fill(secondLeft, 0, length, 0);
    Arrays.fill(firstRight, 0, length, 0);
    Arrays.fill(secondRight, 0, length, 0);
    Arrays.fill(leftCount, 0, length, 0);
    Arrays.fill(rightCount, 0, length, 0);
    Arrays.fill(leftLabels, 0, length, 0);
    Arrays.fill(rightLabels, 0, length, 0);
  }

  /** True where nothing is left to do. */
  public boolean finished() {
    return next == end && depth <= 1;
  }

  /** True where only one action is allowed; {@link #forced} names it. */
  public boolean isForced() {
    return depth == 0 || next == end;
  }

  /** The action where there is no choice. */
  public int forced() {
    return next == end ? RIGHT : SHIFT;
  }

  /** True where {@code action} may be taken, in a configuration that is not forced. */
  public boolean allows(int action) {
    return action != RIGHT || depth > 1;
  }

  /** Position of the next word, {@link #end} where none is left. */
  public int next() {
    return next;
  }

  /** Position after the last word. */
  public int end() {
    return end;
  }

  /** Number of words on the stack. */
  public int depth() {
    return depth;
  }

  /** Position of the {@code index}-th word from the top of the stack, 0 where there is none. */
  public int stack(int index) {
    return index < depth ? stack[depth - 1 - index] : 0;
  }

  /** Position of the word {@code index} after the next, 0 where there is none. */
  public int buffer(int index) {
    return next + index < end ? next + index : 0;
  }

  /** Head of the word at a position, -1 where it has none yet, or is the root. */
  public int head(int position) {
    return heads[position];
  }

  /** Label of the word at a position, {@link #NO_LABEL} where it has none yet. */
  public int label(int position) {
    return labels[position];
  }

  /** Labels a word that has a head, or the root. */
  public void relabel(int position, int label) {
    labels[position] = label;
  }

  /** The head that {@code action}, which is no shift, would give to the top of the stack. */
  public int headBy(int action) {
    return action == LEFT ? next : stack(1);
  }

  /** Takes the next word. */
  public void shift() {
    stack[depth++] = next++;
  }

  /** Attaches the top of the stack by {@code action}, left or right. */
  public void attach(int action, int label) {
    int dependent = stack[depth - 1];
    int head = headBy(action);
    depth--;
    heads[dependent] = head;
    labels[dependent] = label;
    if (action == LEFT) {
      secondLeft[head] = firstLeft[head];
      firstLeft[head] = dependent;
      leftCount[head]++;
      leftLabels[head] |= 1L << label;
    } else {
      secondRight[head] = firstRight[head];
      firstRight[head] = dependent;
      rightCount[head]++;
      rightLabels[head] |= 1L << label;
    }
  }

  private void reserve(int length) {
    if (heads.length >= length) {
      return;
    }
    int room = Math.max(length, 64) * 5 / 4;
    stack = new int[room];
    heads = new int[room];
    labels = new int[room];
    firstLeft = new int[room];
    secondLeft = new int[room];
    firstRight = new int[room];
    secondRight = new int[room];
    leftCount = new int[room];
    rightCount = new int[room];
    leftLabels = new long[room];
    rightLabels = new long[room];
  }
}
