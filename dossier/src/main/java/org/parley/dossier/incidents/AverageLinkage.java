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

  AverageLinkage(List<Sighting> sightings) {
    count = sightings.size();
    sums = new long[count][count];
    sizes = new int[count];
    cluster = new int[count];
    for (int i = 0; i < count; i++) {
      sizes[i] = 1;
      cluster[i] = i;
      for (int j = 0; j < i; j++) {
        int score = Agreement.score(sightings.get(i), sightings.get(j));
        sums[i][j] = score <= Weights.NEVER ? APART : score;
        sums[j][i] = sums[i][j];
      }
    }
  }

  /** The cluster of each sighting: the index of its first member. */
  int[] clusters() {
    while (true) {
      int one = -1;
      int other = -1;
      double best = 0;
      for (int i = 0; i < count; i++) {
        if (sizes[i] == 0) {
          continue;
        }
        for (int j = i + 1; j < count; j++) {
          if (sizes[j] != 0 && sums[i][j] > 0) {
            double mean = (double) sums[i][j] / ((long) sizes[i] * sizes[j]);
            if (mean > best) {
              best = mean;
              one = i;
              other = j;
            }
          }
        }
      }
      if (one < 0) {
        return cluster;
      }
      join(one, other);
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
  }
}
