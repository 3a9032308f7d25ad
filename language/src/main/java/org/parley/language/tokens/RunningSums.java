package org.parley.language.tokens;

/** Sums of a number per token, of which the sum between any two places is found at once. */
final class RunningSums {
  private int[] sums = new int[1];
  private int size;

  /** Forgets all, and makes room for {@code most} numbers. */
  void clear(int most) {
    if (most >= sums.length) {
      sums = new int[most * 2 + 1];
    }
    size = 0;
  }

  /** Adds the number of the next token. */
  void add(int value) {
    sums[size + 1] = sums[size] + value;
    size++;
  }

  void add(boolean counts) {
    add(counts ? 1 : 0);
  }

  /** Sum of the tokens from {@code from} to before {@code to}, as far as there are any. */
  int between(int from, int to) {
    return sums[Math.min(to, size)] - sums[Math.max(0, from)];
  }

  int all() {
    return sums[size];
  }
}
