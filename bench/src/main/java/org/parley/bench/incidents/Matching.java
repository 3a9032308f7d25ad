package org.parley.bench.incidents;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The one-to-one matching of rows with columns of the greatest sum. Rows and columns that no weight
 * connects are matched apart from each other, so that a large sparse table is matched in little
 * time; within a part by the Hungarian method.
 */
final class Matching {
  private Matching() {}

  /** The greatest sum; {@code weights} holds positive weights by row and column. */
  static double best(Map<Integer, Map<Integer, Double>> weights) {
    Map<Integer, Set<Integer>> rowsOf = new HashMap<>();
    weights.forEach((row, cells) ->
        cells
            .keySet()
            .forEach(column -> rowsOf.computeIfAbsent(column, any -> new HashSet<>()).add(row)));
    double sum = 0;
    Set<Integer> done = new HashSet<>();
    for (Integer start : weights.keySet()) {
      if (done.add(start)) {
        TreeSet<Integer> rows = new TreeSet<>();
        TreeSet<Integer> columns = new TreeSet<>();
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
          int row = open.remove();
          rows.add(row);
          for (Integer column : weights.getOrDefault(row, Map.of()).keySet()) {
            if (columns.add(column)) {
              rowsOf.getOrDefault(column, Set.of()).stream().filter(done::add).forEach(open::add);
            }
          }
        }
        sum += part(List.copyOf(rows), List.copyOf(columns), weights);
      }
    }
    return sum;
  }

  private static double part(
      List<Integer> rows, List<Integer> columns, Map<Integer, Map<Integer, Double>> weights) {
    int size = Math.max(rows.size(), columns.size());
    double[][] cost = new double[size + 1][size + 1];
    for (int i = 0; i < rows.size(); i++) {
      Map<Integer, Double> cells = weights.getOrDefault(rows.get(i), Map.of());
      for (int j = 0; j < columns.size(); j++) {
        cost[i + 1][j + 1] = -cells.getOrDefault(columns.get(j), 0.0);
      }
    }
    return -cheapest(cost, size);
  }

  /** The Hungarian method with potentials, in cubic time; rows and columns count from 1. */
  private static double cheapest(double[][] cost, int size) {
    double[] u = new double[size + 1];
    double[] v = new double[size + 1];
    int[] rowOf = new int[size + 1];
    int[] way = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      rowOf[0] = row;
      int column = 0;
      double[] least = new double[size + 1];
      Arrays.fill(least, Double.MAX_VALUE);
      boolean[] used = new boolean[size + 1];
      do {
        used[column] = true;
        int next = 0;
        double delta = Double.MAX_VALUE;
        for (int j = 1; j <= size; j++) {
          if (!used[j]) {
            double reduced = cost[rowOf[column]][j] - u[rowOf[column]] - v[j];
            if (reduced < least[j]) {
              least[j] = reduced;
              way[j] = column;
            }
            if (least[j] < delta) {
              delta = least[j];
              next = j;
            }
          }
        }
        for (int j = 0; j <= size; j++) {
          if (used[j]) {
            u[rowOf[j]] += delta;
            v[j] -= delta;
          } else {
            least[j] -= delta;
          }
        }
        column = next;
      } while (rowOf[column] != 0);
      for (; column != 0; column = way[column]) {
        rowOf[column] = rowOf[way[column]];
      }
    }
    double sum = 0;
    for (int j = 1; j <= size; j++) {
      sum += cost[rowOf[j]][j];
    }
    return sum;
  }
}
