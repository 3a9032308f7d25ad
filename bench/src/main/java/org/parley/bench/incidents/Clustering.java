package org.parley.bench.incidents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Items with the cluster they belong to and the cluster they were put into, and the measures of
 * coreference over them: MUC (Vilain et al. 1995), B-cubed (Bagga and Baldwin 1998), entity CEAF
 * (Luo 2005, φ4), and their mean, the CoNLL score.
 */
final class Clustering {
  private final List<String> gold = new ArrayList<>();
  private final List<String> found = new ArrayList<>();

  /** One more item. */
  void add(String goldCluster, String foundCluster) {
    gold.add(goldCluster);
    found.add(foundCluster);
  }

  int size() {
    return gold.size();
  }

  Score bCubed() {
    return new Score(purity(found, gold), purity(gold, found));
  }

  /** Mean share of an item's cluster in {@code clusters} that is of its class. */
  private static double purity(List<String> clusters, List<String> classes) {
    Map<String, Integer> sizes = new HashMap<>();
    Map<String, Integer> cells = new HashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      sizes.merge(clusters.get(i), 1, Integer::sum);
      cells.merge(clusters.get(i) + '\n' + classes.get(i), 1, Integer::sum);
    }
    double sum = 0;
    for (int i = 0; i < clusters.size(); i++) {
      double cell = cells.getOrDefault(clusters.get(i) + '\n' + classes.get(i), 0);
      sum += cell / sizes.getOrDefault(clusters.get(i), 1);
    }
    return clusters.isEmpty() ? 0 : sum / clusters.size();
  }

  Score muc() {
    return new Score(links(found, gold), links(gold, found));
  }

  /** Share of the links in {@code clusters} that {@code classes} have too. */
  private static double links(List<String> clusters, List<String> classes) {
    Map<String, Map<String, Integer>> parts = new HashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      parts
          .computeIfAbsent(clusters.get(i), any -> new HashMap<>())
          .merge(classes.get(i), 1, Integer::sum);
    }
    double kept = 0;
    double all = 0;
    for (Map<String, Integer> part : parts.values()) {
      int size = part.values().stream().mapToInt(Integer::intValue).sum();
      kept += size - part.size();
      all += size - 1;
    }
    return all == 0 ? 0 : kept / all;
  }

  /** Clusters of one side matched one to one with those of the other. */
  Score ceaf() {
    Map<String, Integer> goldSizes = sizes(gold);
    Map<String, Integer> foundSizes = sizes(found);
    List<String> rows = List.copyOf(goldSizes.keySet());
    List<String> columns = List.copyOf(foundSizes.keySet());
    Map<String, Integer> rowOf = indexes(rows);
    Map<String, Integer> columnOf = indexes(columns);
    Map<Integer, Map<Integer, Double>> weights = new LinkedHashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      double total =
          goldSizes.getOrDefault(gold.get(i), 0) + foundSizes.getOrDefault(found.get(i), 0);
      weights
          .computeIfAbsent(rowOf.getOrDefault(gold.get(i), -1), any -> new HashMap<>())
          .merge(columnOf.getOrDefault(found.get(i), -1), 2 / total, Double::sum);
    }
    double similarity = Matching.best(weights);
    return new Score(
        columns.isEmpty() ? 0 : similarity / columns.size(),
        rows.isEmpty() ? 0 : similarity / rows.size());
  }

  private static Map<String, Integer> sizes(List<String> clusters) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    clusters.forEach(cluster -> sizes.merge(cluster, 1, Integer::sum));
    return sizes;
  }

  private static Map<String, Integer> indexes(Collection<String> names) {
    Map<String, Integer> indexes = new HashMap<>();
    names.forEach(name -> indexes.put(name, indexes.size()));
    return indexes;
  }

  /** Mean F1 of the three. */
  double conll() {
    return (muc().f1() + bCubed().f1() + ceaf().f1()) / 3;
  }

  /** Precision and recall. */
  record Score(double precision, double recall) {
    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }
}
