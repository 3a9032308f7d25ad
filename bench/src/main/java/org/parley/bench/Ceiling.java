package org.parley.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What two threads can gain on this machine at all: two loops that share nothing and leave no
 * garbage, one of arithmetic alone, one of reads at random places of a table as large as the
 * models. Whoever reads that the pipeline gains 1.5 times by a second thread should know whether
 * the machine has more to give.
 */
final class Ceiling {
  /** The models together, unpacked. */
  private static final int TABLE = 32 << 20;

  private static final int STEPS = 60_000_000;
  private static final int ROUNDS = 7;

  private final byte[] table = new byte[TABLE];

  Ceiling() {
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) (i * 31);
    }
  }

  /** Lines of the report. */
  String report() {
    return String.format(
        Locale.ROOT,
        """

        What two threads gain on this machine with loops that share nothing: arithmetic alone %.2f×, reads at random
        places of %d MiB %.2f×.
        """,
        gain(false),
        TABLE >> 20,
        gain(true));
  }

  /** How many times the work of one thread two do in the same time; the median of some rounds. */
  private double gain(boolean reads) {
    List<Double> gains = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      double one = seconds(1, reads);
      double two = seconds(2, reads);
      if (round > 0) {
        gains.add(2 * one / two);
      }
    }
    gains.sort(Comparator.naturalOrder());
    return gains.get(gains.size() / 2);
  }

  private double seconds(int threads, boolean reads) {
    long begun = System.nanoTime();
    Workers.run(threads, number -> reads ? reading(number) : reckoning(number));
    return (System.nanoTime() - begun) / 1e9;
  }

  private static long reckoning(long seed) {
    long state = seed;
    for (int i = 0; i < 2 * STEPS; i++) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      state ^= state >>> 29;
    }
    return state;
  }

  private long reading(long seed) {
    long state = seed;
    long sum = 0;
    for (int i = 0; i < STEPS; i++) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      sum += table[(int) (state >>> 39)];
    }
    return sum;
  }
}
