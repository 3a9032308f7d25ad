package org.parley.language;

import java.util.Arrays;

/**
 * A sentence's dependency tree, with the children of every word at hand. Immutable once made; a
 * sentence whose heads do not form a tree (which the parser never gives) is read as far as it is
 * one.
 */
public final class DependencyTree {
  private static final int[] NO_CHILDREN = {};

  /** An array: what the finders of events ask of a tree is most of what they ask. */
  private final Token[] tokens;

  private final int[][] children;

  /** The tree of {@code sentence}. */
  public DependencyTree(Sentence sentence) {
    tokens = sentence.tokens().toArray(new Token[0]);
    int[] counts = new int[tokens.length];
    for (Token token : tokens) {
      if (token.head() >= 0) {
        counts[token.head()]++;
      }
    }
    children = new int[tokens.length][];
    for (int i = 0; i < counts.length; i++) {
      children[i] = counts[i] == 0 ? NO_CHILDREN : new int[counts[i]];
    }
    Arrays.fill(counts, 0);
    for (int i = 0; i < tokens.length; i++) {
      int head = tokens[i].head();
      if (head >= 0) {
        children[head][counts[head]++] = i;
      }
    }
  }

  /** Number of tokens. */
  public int size() {
    return tokens.length;
  }

  /** The token at {@code index}. */
  public Token token(int index) {
    return tokens[index];
  }

  /** Index of the head of {@code index}, -1 for a root. */
  public int head(int index) {
    return tokens[index].head();
  }

  /** Relation of {@code index} to its head, with subtype. */
  public String relation(int index) {
    return tokens[index].relation();
  }

  /** Indexes of the words that depend directly on {@code index}, in order. Not to be changed. */
  public int[] children(int index) {
    return children[index];
  }

  /** First child of {@code index} with exactly this relation, or -1. */
  public int child(int index, String relation) {
    for (int child : children[index]) {
      if (tokens[child].relation().equals(relation)) {
        return child;
      }
    }
    return -1;
  }

  /** True where {@code ancestor} is {@code index} itself or lies on its path to the root. */
  public boolean dominates(int ancestor, int index) {
    int steps = 0;
    for (int i = index; i >= 0 && steps <= tokens.length; i = head(i), steps++) {
      if (i == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** Index of the leftmost token below {@code index}, itself included. */
  public int leftmost(int index) {
    return extreme(index, -1, 0);
  }

  /** Index of the rightmost token below {@code index}, itself included. */
  public int rightmost(int index) {
    return extreme(index, 1, 0);
  }

  private int extreme(int index, int direction, int depth) {
    int best = index;
    if (depth > tokens.length) {
      return best;
    }
    for (int child : children[index]) {
      int candidate = extreme(child, direction, depth + 1);
      if (Integer.compare(candidate, best) == direction) {
        best = candidate;
      }
    }
    return best;
  }
}
