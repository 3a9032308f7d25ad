package org.parley.language.tokens;

import java.util.Arrays;

/**
 * Chooses among places the ends that promise the most right sentences: a sentence is right where
 * both its ends are, and none lies between. Each sentence costs a little, or uncertain ones would
 * always be worth a try.
 */
final class BestEnds {
  /** About half of the share of right sentences that is hoped for, which serves F1 best. */
  private static final double COST = 0.4;

  /** Places less likely than this are no ends. */
  static final double LEAST_CHANCE = 0.02;

  /** No sentence goes over more likely places than this. */
  private static final int MOST_INSIDE = 60;

  private int[] places = new int[64];
  private double[] chances = new double[64];
  private double[] worths = new double[64];
  private int[] befores = new int[64];
  private int size;

  /** Begins anew; the first sentence begins where a certain end lies. */
  void clear() {
    size = 0;
    add(-1, 1);
  }

  /** Adds the place after {@code token}, the last of which is certain, 1. */
  void add(int token, double chance) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
      chances = Arrays.copyOf(chances, size * 2);
      worths = Arrays.copyOf(worths, size * 2);
      befores = Arrays.copyOf(befores, size * 2);
    }
    places[size] = token;
    chances[size++] = chance;
  }

  /** Marks in {@code ends} the tokens after which sentences end. */
  void choose(boolean[] ends) {
    worths[0] = 0;
    for (int place = 1; place < size; place++) {
      worths[place] = Double.NEGATIVE_INFINITY;
      double noneBetween = 1;
      for (int before = place - 1; before >= Math.max(0, place - MOST_INSIDE); before--) {
        double worth = worths[before] + chances[before] * noneBetween * chances[place] - COST;
        if (worth > worths[place]) {
          worths[place] = worth;
          befores[place] = before;
        }
        noneBetween *= 1 - chances[before];
      }
    }
    for (int place = size - 1; place > 0; place = befores[place]) {
      ends[places[place]] = true;
    }
  }
}
