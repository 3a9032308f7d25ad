package org.parley.language.tokens;

import java.util.Arrays;
import org.parley.language.models.FeatureHash;

/** Counts and adds up values by hash. Not safe for use by many threads. */
final class HashMeans {
  private static final int MOST_COUNTED = 20;

  private int[] keys = new int[64];
  private int[] counts = new int[64];
  private int[] sums = new int[64];

  /** Forgets all, and makes room for {@code most} different hashes. */
  void clear(int most) {
    int room = Integer.highestOneBit(Math.max(32, most)) * 4;
    if (room > keys.length) {
      keys = new int[room];
      counts = new int[room];
      sums = new int[room];
    } else {
      Arrays.fill(counts, 0);
      Arrays.fill(sums, 0);
    }
  }

  void add(int hash, int value) {
    int slot = slot(hash);
    keys[slot] = hash;
    counts[slot]++;
    sums[slot] += value;
  }

  /** How often {@code hash} was added beside the one asked for, up to a few times. */
  int others(int hash) {
    return Math.min(MOST_COUNTED, counts[slot(hash)] - 1);
  }

  /** Mean of the values of {@code hash} without one of them, {@code own}; -1 where it is alone. */
  int meanOfOthers(int hash, int own) {
    int slot = slot(hash);
    return counts[slot] < 2 ? -1 : (sums[slot] - own) / (counts[slot] - 1);
  }

  private int slot(int hash) {
    int mask = keys.length - 1;
    int slot = FeatureHash.mix(hash) & mask;
    while (counts[slot] > 0 && keys[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
