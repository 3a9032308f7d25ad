package org.parley.dossier.sources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins reports that rest on one source: those of the same outlet, and near-copies. Pure; near
 * linear in the number of reports.
 */
public final class IndependentSources {
  /**
   * Estimated share of common shingles from which two texts are copies. Edited copies of one wire
   * story share more than half of their shingles (Broder's resemblance threshold for "roughly the
   * same" is 0.5); two reports written apart share below 0.1.
   */
  static final double COPY = 0.5;

  private IndependentSources() {}

  /**
   * The reports of each independent source.
   *
   * @return sources in order of their names; the name is the first outlet of its reports, or the
   *     first report's id where no outlet is known
   */
  public static List<Source> of(Collection<Witness> witnesses) {
    TreeMap<String, Witness> reports = new TreeMap<>();
    // A report that quotes an outlet for one thing and knows another by itself has two witnesses.
    for (Witness witness : witnesses) {
      reports.put(
          witness.report() + '\n' + (witness.outlet() == null ? "" : witness.outlet()), witness);
    }
    List<Witness> sorted = List.copyOf(reports.values());
    int[] group = new int[sorted.size()];
    Map<String, Integer> byKey = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      String outlet = sorted.get(i).outlet();
      join(
          group,
          i,
          byKey.putIfAbsent(outlet == null ? "r:" + sorted.get(i).report() : "o:" + outlet, i));
    }
    for (int i = 0; i < group.length; i++) {
      for (String band : TextSketch.bands(sorted.get(i).sketch())) {
        Integer other = byKey.putIfAbsent("b:" + band, i);
        if (other != null
            && TextSketch.similarity(sorted.get(i).sketch(), sorted.get(other).sketch()) >= COPY) {
          join(group, i, other);
        }
      }
    }
    return collect(sorted, group);
  }

  private static List<Source> collect(List<Witness> sorted, int[] group) {
    TreeMap<Integer, TreeSet<String>> outlets = new TreeMap<>();
    TreeMap<Integer, TreeSet<String>> reports = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      Witness witness = sorted.get(i);
      int root = root(group, i);
      reports.computeIfAbsent(root, any -> new TreeSet<>()).add(witness.report());
      outlets.computeIfAbsent(root, any -> new TreeSet<>());
      if (witness.outlet() != null) {
        outlets.get(root).add(witness.outlet());
      }
    }
    List<Source> sources = new ArrayList<>();
    reports.forEach((root, ids) -> {
      TreeSet<String> names = outlets.getOrDefault(root, new TreeSet<>());
      sources.add(
          new Source(
              names.isEmpty() ? ids.first() : names.first(), List.copyOf(names), List.copyOf(ids)));
    });
    sources.sort((a, b) -> a.name().compareTo(b.name()));
    return sources;
  }

  private static void join(int[] group, int one, @org.jspecify.annotations.Nullable Integer other) {
    if (other == null) {
      return;
    }
    int a = root(group, one);
    int b = root(group, other);
    group[Math.max(a, b)] = Math.min(a, b);
  }

  private static int root(int[] group, int member) {
    int at = member;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }

  /**
   * Reports that rest on one source.
   *
   * @param name the first outlet, or the first report's id where no outlet is known
   * @param outlets every outlet among them, sorted
   * @param reports ids, sorted
   */
  public record Source(String name, List<String> outlets, List<String> reports) {}
}
