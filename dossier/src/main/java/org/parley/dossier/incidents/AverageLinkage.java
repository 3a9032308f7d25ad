package org.parley.dossier.incidents;

import java.util.List;

/**
 * Clusters the sightings of one component: again and again the two clusters with the highest mean
 * agreement are joined, as long as it is above zero. A pair that contradicts ({@link
 * Weights#NEVER}) keeps its clusters apart. Ties go to the clusters with the earlier members; sums
 * are whole numbers: the result depends on nothing else.
 */
final class AverageLinkage {
  private static final long APART = Long.MIN_VALUE / 4;

  private final int count;

  /** Sum of the agreement between the members of two clusters, or {@link #APART}. */
  private final long[][] sums;

  private final int[] sizes;
  private final int[] cluster;

  /** The best later partner of each cluster, or -1. */
  private final int[] nearest;

  AverageLinkage(List<Sighting> sightings, TraitWeights weights) {
    count = sightings.size();
    sums = new long[count][count];
    sizes = new int[count];
    cluster = new int[count];
    nearest = new int[count];
    for (int i = 0; i < count; i++) {
      sizes[i] = 1;
      cluster[i] = i;
      for (int j = 0; j < i; j++) {
        int score = Agreement.score(sightings.get(i), sightings.get(j), weights);
        sums[i][j] = score <= Agreement.NEVER ? APART : score;
        sums[j][i] = sums[i][j];
      }
    }
  }

  /** The cluster of each sighting: the index of its first member. */
  int[] clusters() {
    for (int i = 0; i < count; i++) {
      findNearest(i);
    }
    while (true) {
      int one = -1;
      double best = 0;
      for (int i = 0; i < count; i++) {
        if (sizes[i] > 0 && nearest[i] >= 0 && mean(i, nearest[i]) > best) {
          best = mean(i, nearest[i]);
          one = i;
        }
      }
      if (one < 0) {
        return cluster;
      }
      join(one, nearest[one]);
    }
  }

  private double mean(int one, int other) {
    return (double) sums[one][other] / ((long) sizes[one] * sizes[other]);
  }

  /** The later cluster that agrees best with cluster {@code i}, the first of two equally good. */
  private void findNearest(int i) {
    nearest[i] = -1;
    for (int j = i + 1; j < count; j++) {
      if (sizes[j] > 0 && sums[i][j] > 0 && (nearest[i] < 0 || mean(i, j) > mean(i, nearest[i]))) {
        nearest[i] = j;
      }
    }
  }

  private void join(int one, int other) {
    for (int k = 0; k < count; k++) {
      boolean apart = sums[one][k] == APART || sums[other][k] == APART;
      sums[one][k] = apart ? APART : sums[one][k] + sums[other][k];
      sums[k][one] = sums[one][k];
      if (cluster[k] == other) {
        cluster[k] = one;
      }
    }
    sizes[one] += sizes[other];
    sizes[other] = 0;
    for (int i = 0; i < other; i++) {
      boolean stale = nearest[i] == one || nearest[i] == other || i == one;
      boolean better =
          i < one && sums[i][one] > 0 && (nearest[i] < 0 || mean(i, one) >= mean(i, nearest[i]));
      if (sizes[i] > 0 && (stale || better)) {
        findNearest(i);
      }
    }
  }
}
