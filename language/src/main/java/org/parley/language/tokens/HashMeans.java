package org.parley.language.tokens;

import java.util.Arrays;

/** Counts and adds up values by hash. Not safe for use by many threads. */
final class HashMeans {
  private static final int MOST_COUNTED = 20;

  private final HashCounts counts = new HashCounts();
  private int[] sums = {};

  /** Forgets all, and makes room for {@code most} different hashes. */
  void clear(int most) {
    counts.clear(most);
    if (counts.slots() > sums.length) {
      sums = new int[counts.slots()];
    } else {
      Arrays.fill(sums, 0);
    }
  }

  void add(int hash, int value) {
    sums[counts.add(hash)] += value;
  }

  /** How often {@code hash} was added beside the one asked for, up to a few times. */
  int others(int hash) {
    return Math.min(MOST_COUNTED, counts.of(hash) - 1);
  }

  /** Mean of the values of {@code hash} without one of them, {@code own}; -1 where it is alone. */
  int meanOfOthers(int hash, int own) {
    int count = counts.of(hash);
    return count < 2 ? -1 : (sums[counts.slot(hash)] - own) / (count - 1);
  }
}
