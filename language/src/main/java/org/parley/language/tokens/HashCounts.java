package org.parley.language.tokens;

import java.util.Arrays;
import org.parley.language.models.FeatureHash;

/** Counts how often each of many hashes occurs. Not safe for use by many threads. */
final class HashCounts {
  private int[] keys = new int[64];
  private int[] counts = new int[64];

  /** Forgets all, and makes room for {@code most} different hashes. */
  void clear(int most) {
    int room = Integer.highestOneBit(Math.max(32, most)) * 4;
    if (room > keys.length) {
      keys = new int[room];
      counts = new int[room];
    } else {
      Arrays.fill(counts, 0);
    }
  }

  /**
   * Counts {@code hash} once more; returns its slot, which stays the same until all is forgotten.
   */
  int add(int hash) {
    int slot = slot(hash);
    keys[slot] = hash;
    counts[slot]++;
    return slot;
  }

  /** Number of slots. */
  int slots() {
    return keys.length;
  }

  /** How often {@code hash} was added. */
  int of(int hash) {
    return counts[slot(hash)];
  }

  /** The slot of {@code hash}, or that which it would get. */
  int slot(int hash) {
    int mask = keys.length - 1;
    int slot = FeatureHash.mix(hash) & mask;
    while (counts[slot] > 0 && keys[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
