package org.parley.bench.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Outlines cut into arcs, so that a border between two divisions is kept once and stays one line
 * however it is simplified. The method is TopoJSON's (Bostock, https://github.com/topojson).
 */
final class Topology {
  /** Longitude and latitude in turn, in the units of {@link Shape}. */
  private final List<int[]> arcs = new ArrayList<>();

  private final Map<ArcKey, Integer> known = new HashMap<>();
  private final Map<Long, Long> neighbours = new HashMap<>();
  private final Set<Long> junctions = new HashSet<>();

  /** An arc in the direction in which its points sort first, with a hash worth having. */
  private record ArcKey(int[] points) {
    @Override
    public boolean equals(Object other) {
      return other instanceof ArcKey key && Arrays.equals(points, key.points);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(points);
    }
  }

  /** Tells it of every ring, before any is cut: where borders meet shows only then. */
  void survey(int[] ring) {
    int points = ring.length / 2 - 1;
    for (int i = 0; i < points; i++) {
      long before = point(ring, (i + points - 1) % points);
      long after = point(ring, (i + 1) % points);
      long pair = Math.min(before, after) * 31 + Math.max(before, after);
      Long old = neighbours.putIfAbsent(point(ring, i), pair);
      if (old != null && old != pair) {
        junctions.add(point(ring, i));
      }
    }
  }

  /** The arcs of a ring, in its order; one that is run through backwards as its complement. */
  List<Integer> cut(int[] ring) {
    int points = ring.length / 2 - 1;
    int start = 0;
    while (start < points && !junctions.contains(point(ring, start))) {
      start++;
    }
    if (start == points) {
      return List.of(keep(turned(ring, least(ring, points))));
    }
    int[] turned = turned(ring, start);
    List<Integer> found = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= points; i++) {
      if (i == points || junctions.contains(point(turned, i))) {
        found.add(keep(Arrays.copyOfRange(turned, 2 * from, 2 * i + 2)));
        from = i;
      }
    }
    return found;
  }

  List<int[]> arcs() {
    return arcs;
  }

  private int keep(int[] arc) {
    int[] back = reversed(arc);
    boolean forward = Arrays.compare(arc, back) <= 0;
    Integer index = known.get(new ArcKey(forward ? arc : back));
    if (index == null) {
      index = arcs.size();
      arcs.add(forward ? arc : back);
      known.put(new ArcKey(forward ? arc : back), index);
    }
    return forward ? index : ~index;
  }

  private static int least(int[] ring, int points) {
    int least = 0;
    for (int i = 1; i < points; i++) {
      if (point(ring, i) < point(ring, least)) {
        least = i;
      }
    }
    return least;
  }

  /** The same closed ring, begun at another point. */
  private static int[] turned(int[] ring, int start) {
    int points = ring.length / 2 - 1;
    int[] turned = new int[ring.length];
    for (int i = 0; i <= points; i++) {
      int from = (start + i) % points;
      turned[2 * i] = ring[2 * from];
      turned[2 * i + 1] = ring[2 * from + 1];
    }
    return turned;
  }

  private static int[] reversed(int[] arc) {
    int[] back = new int[arc.length];
    for (int i = 0; i < arc.length; i += 2) {
      back[i] = arc[arc.length - 2 - i];
      back[i + 1] = arc[arc.length - 1 - i];
    }
    return back;
  }

  private static long point(int[] ring, int i) {
    return ((long) ring[2 * i] << 32) ^ (ring[2 * i + 1] & 0xffffffffL);
  }
}
