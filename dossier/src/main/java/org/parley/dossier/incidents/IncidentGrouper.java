package org.parley.dossier.incidents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins sightings that tell of one incident. A pure function of the set of sightings: neither order
 * nor repetition changes its result. Thread-safe.
 *
 * <p>Sightings that share a blocking key are compared; those that agree are linked; each connected
 * component of links is clustered by itself. So one more report changes only the components that it
 * touches.
 *
 * <pre>{@code
 * List<Sighting> sightings = new ArrayList<>();
 * for (Report report : reports) {
 *   sightings.addAll(SightingReader.read(report));
 * }
 * for (Incident incident : IncidentGrouper.group(sightings)) {
 *   System.out.println(incident.type() + " " + incident.independentSources());
 * }
 * }</pre>
 */
public final class IncidentGrouper {
  /** To be raised with every change of what is compared or how; the weights count by themselves. */
  private static final int RULES = 4;

  private IncidentGrouper() {}

  /** Tells ways of grouping apart: what was joined by another one must be joined anew. */
  public static String version() {
    return RULES + "-" + TraitWeights.SHIPPED.digest();
  }

  /** The incidents of all sightings, in order of their first members. */
  public static List<Incident> group(Collection<Sighting> sightings) {
    List<Incident> incidents = new ArrayList<>();
    for (List<Sighting> component : components(sightings)) {
      for (List<Sighting> members : cluster(component)) {
        incidents.add(IncidentMerger.merge(members));
      }
    }
    return incidents;
  }

  /**
   * The connected components of the links between sightings, each sorted, in order of their first
   * members; a sighting without a link is a component by itself. A component has at most {@value
   * Components#MOST_MEMBERS} members that differ: the weakest links of a larger one are left out.
   */
  public static List<List<Sighting>> components(Collection<Sighting> sightings) {
    return components(sightings, Bounds.SHIPPED);
  }

  /** The same with other bounds. */
  public static List<List<Sighting>> components(Collection<Sighting> sightings, Bounds bounds) {
    return components(sightings, bounds, TraitWeights.SHIPPED);
  }

  /** The members of each incident by other weights than those shipped: for fitting them. */
  public static List<List<Sighting>> join(Collection<Sighting> sightings, TraitWeights weights) {
    return components(sightings, Bounds.SHIPPED, weights).stream()
        .flatMap(component -> cluster(component, weights).stream())
        .toList();
  }

  private static List<List<Sighting>> components(
      Collection<Sighting> sightings, Bounds bounds, TraitWeights weights) {
    List<Sighting> sorted = sightings.stream().sorted().distinct().toList();
    int[] roots = Linker.link(sorted, bounds, weights);
    Map<Integer, List<Sighting>> components = new TreeMap<>();
    for (int i = 0; i < roots.length; i++) {
      components.computeIfAbsent(roots[i], any -> new ArrayList<>()).add(sorted.get(i));
    }
    return List.copyOf(components.values());
  }

  /**
   * Splits one component into incidents: average linkage over the agreement of every pair, where
   * pairs that contradict never meet.
   *
   * @param component sorted sightings
   * @return the members of each incident, sorted, in order of their first members
   */
  public static List<List<Sighting>> cluster(List<Sighting> component) {
    return cluster(component, TraitWeights.SHIPPED);
  }

  private static List<List<Sighting>> cluster(List<Sighting> component, TraitWeights weights) {
    int[] clusters = new AverageLinkage(component, weights).clusters();
    Map<Integer, List<Sighting>> members = new HashMap<>();
    List<List<Sighting>> inOrder = new ArrayList<>();
    for (int i = 0; i < clusters.length; i++) {
      List<Sighting> list = members.get(clusters[i]);
      if (list == null) {
        list = new ArrayList<>();
        members.put(clusters[i], list);
        inOrder.add(list);
      }
      list.add(component.get(i));
    }
    return inOrder;
  }
}
