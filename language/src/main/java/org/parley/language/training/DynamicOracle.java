package org.parley.language.training;

import java.util.Arrays;
import org.parley.language.parsing.Configuration;
import org.parley.language.tagging.WordSequence;

/**
 * Says of every action how many arcs of the true tree it puts out of reach, in whatever
 * configuration the parser has got itself into (Goldberg and Nivre 2013, "Training deterministic
 * parsers with non-deterministic oracles", for the arc-hybrid system).
 */
final class DynamicOracle {
  private int[] heads = {};
  private int end;

  /**
   * Takes in the true tree.
   *
   * @param trueHeads position of each word's head, by position; -1 for the root
   * @param end position after the last word
   */
  void begin(int[] trueHeads, int end) {
    this.end = end;
    heads = Arrays.copyOf(trueHeads, end);
    for (int i = WordSequence.FIRST; i < end; i++) {
      // The root's head lies beyond the last word, where the system finds it.
      heads[i] = heads[i] < 0 ? end : heads[i];
    }
  }

  /** True head of the word at a position; the position after the last word for the root. */
  int head(int position) {
    return heads[position];
  }

  /** Number of true arcs that {@code action} loses, in a configuration that is not forced. */
  int cost(Configuration c, int action) {
    return switch (action) {
      case Configuration.SHIFT -> shiftCost(c);
      case Configuration.LEFT -> leftCost(c);
      default -> rightCost(c);
    };
  }

  private int shiftCost(Configuration c) {
    int next = c.next();
    int cost = heads[next] == end && c.depth() > 0 ? 1 : 0;
    for (int i = 0; i < c.depth(); i++) {
      int word = c.stack(i);
      if (heads[word] == next || (i > 0 && heads[next] == word)) {
        cost++;
      }
    }
    return cost;
  }

  private int leftCost(Configuration c) {
    int top = c.stack(0);
    return (losesHeadToNext(c, heads[top]) ? 1 : 0) + dependentsAhead(c, top);
  }

  private boolean losesHeadToNext(Configuration c, int head) {
    if (head == end) {
      // The root is what lies at the bottom of the stack; above another word it is lost already.
      return c.depth() == 1;
    }
    return head > c.next() || (c.depth() > 1 && head == c.stack(1));
  }

  private int rightCost(Configuration c) {
    int top = c.stack(0);
    int head = heads[top];
    return (head >= c.next() && head < end ? 1 : 0) + dependentsAhead(c, top);
  }

  private int dependentsAhead(Configuration c, int word) {
    int cost = 0;
    for (int i = c.next(); i < end; i++) {
      if (heads[i] == word) {
        cost++;
      }
    }
    return cost;
  }
}
