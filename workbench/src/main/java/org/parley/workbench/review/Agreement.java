package org.parley.workbench.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Krippendorff's alpha for names without an order (Krippendorff, "Content Analysis", 2004, chapter
 * 11): 1 where reviewers agree, 0 where they agree no more than by chance, below 0 where they
 * disagree on purpose.
 */
public final class Agreement {
  private Agreement() {}

  /**
   * Alpha over units.
   *
   * @param units what each reviewer said of a unit, in any order; units with fewer than two do not
   *     count
   * @return null where nothing was judged twice, or where everything judged twice got one and the
   *     same name, so that chance cannot be told
   */
  public static @Nullable Double alpha(Iterable<? extends List<String>> units) {
    Map<String, Double> totals = new TreeMap<>();
    double disagreement = 0;
    double pairable = 0;
    for (List<String> unit : units) {
      if (unit.size() < 2) {
        continue;
      }
      pairable += unit.size();
      disagreement += disagreement(unit);
      unit.forEach(value -> totals.merge(value, 1.0, Double::sum));
    }
    double expected = pairable * pairable;
    for (double total : totals.values()) {
      expected -= total * total;
    }
    return expected == 0 ? null : 1 - (pairable - 1) * disagreement / expected;
  }

  /** Ordered pairs of a unit that differ, each pair weighing one over the values less one. */
  private static double disagreement(List<String> unit) {
    Map<String, Integer> counts = new TreeMap<>();
    unit.forEach(value -> counts.merge(value, 1, Integer::sum));
    double same = 0;
    for (int count : counts.values()) {
      same += (double) count * count;
    }
    return ((double) unit.size() * unit.size() - same) / (unit.size() - 1);
  }
}
