package org.parley.bench.map;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Leaves out points that lie on the line anyhow (Douglas and Peucker, 1973). */
final class Simplifier {
  private Simplifier() {}

  /**
   * The line with fewer points; its ends stay.
   *
   * @param line longitude and latitude in turn
   * @param tolerance how far a point may lie off the line, in the line's units
   */
  static int[] simplify(int[] line, double tolerance) {
    int points = line.length / 2;
    BitSet kept = new BitSet(points);
    kept.set(0);
    kept.set(points - 1);
    Deque<int[]> stack = new ArrayDeque<>();
    stack.push(new int[] {0, points - 1});
    while (!stack.isEmpty()) {
      int[] part = stack.pop();
      int farthest = farthest(line, part[0], part[1], tolerance);
      if (farthest > 0) {
        kept.set(farthest);
        stack.push(new int[] {part[0], farthest});
        stack.push(new int[] {farthest, part[1]});
      }
    }
    int[] result = new int[kept.cardinality() * 2];
    int next = 0;
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      result[next++] = line[2 * i];
      result[next++] = line[2 * i + 1];
    }
    return result;
  }

  private static int farthest(int[] line, int from, int to, double tolerance) {
    double most = tolerance * tolerance;
    int farthest = -1;
    for (int i = from + 1; i < to; i++) {
      double distance = squareDistance(line, i, from, to);
      if (distance > most) {
        most = distance;
        farthest = i;
      }
    }
    return farthest;
  }

  /** A degree of longitude is shorter the farther north: what is seen on a map counts. */
  private static double squareDistance(int[] line, int i, int from, int to) {
    double shrink =
        Math.cos(Math.toRadians(line[2 * i + 1] / (double) DivisionReader.UNITS_PER_DEGREE));
    double dx = (line[2 * to] - line[2 * from]) * shrink;
    double dy = line[2 * to + 1] - line[2 * from + 1];
    double px = (line[2 * i] - line[2 * from]) * shrink;
    double py = line[2 * i + 1] - line[2 * from + 1];
    double length = dx * dx + dy * dy;
    double along = length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0, 1);
    double ex = px - along * dx;
    double ey = py - along * dy;
    return ex * ex + ey * ey;
  }
}
