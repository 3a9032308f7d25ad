package org.parley.dossier.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.dossier.incidents.Agreement;
import org.parley.dossier.incidents.Bounds;
import org.parley.dossier.incidents.IncidentGrouper;
import org.parley.dossier.incidents.Sighting;

/**
 * Joins the events of some reports with those that are joined already, and looks at no others than
 * those that a change can reach. What comes of it is what {@link IncidentGrouper} makes of all
 * events at once: a component depends on nothing beyond its links, so those of the ends of links
 * that came or went, before and after, are all that can differ. For one transaction.
 */
final class Regrouping {
  private final Statements statements;
  private final SightingCache sightings;
  private final Bounds bounds;
  private final Blocks blocks;
  private final LinkGraph graph;

  /** Links that come, by their ends, the smaller first. */
  private final Map<List<Long>, Integer> added = new HashMap<>();

  /** Links that go. */
  private final Set<List<Long>> removed = new HashSet<>();

  /** Events of which the component may be another one now. */
  private final Set<Long> reached = new TreeSet<>();

  Regrouping(Statements statements, SightingCache sightings, Bounds bounds) {
    this.statements = statements;
    this.sightings = sightings;
    this.bounds = bounds;
    blocks = new Blocks(statements, bounds.sharing());
    graph = new LinkGraph(statements);
  }

  /** An event that its report no longer tells, but that is still joined. */
  private record Gone(long finding, Sighting sighting) {}

  /**
   * Joins reports.
   *
   * @return the heap of each event for which it may be another one, by the key of its finding
   */
  Map<Long, Long> join(List<Long> reports) throws SQLException {
    Set<Long> gone = new TreeSet<>();
    Set<Long> fresh = new TreeSet<>();
    for (long report : reports) {
      for (Gone one : gone(report)) {
        gone.add(one.finding());
        blocks.remove(one.finding(), Blocks.keys(one.sighting()));
      }
      for (long finding : events(report)) {
        fresh.add(finding);
        blocks.add(finding, Blocks.keys(sightings.of(finding, statements)));
      }
    }
    blocks.finish();
    findRemoved(gone);
    findAdded(fresh);
    return heaps(apply(gone, fresh), gone);
  }

  private List<Gone> gone(long report) throws SQLException {
    return statements.list(
        "SELECT finding, body FROM gone WHERE report = ?",
        row -> new Gone(row.getLong(1), Json.read(row.getString(2), Sighting.class)),
        report);
  }

  private List<Long> events(long report) throws SQLException {
    return statements.list(
        "SELECT key FROM finding WHERE report = ? AND kind = 'event'",
        row -> row.getLong(1),
        report);
  }

  private void findRemoved(Set<Long> gone) throws SQLException {
    for (long finding : gone) {
      for (long other : graph.of(finding).keySet()) {
        removed.add(pair(finding, other));
      }
    }
    for (Set<Long> closed : blocks.closed()) {
      for (long one : closed) {
        for (long other : graph.of(one).keySet()) {
          if (one < other && closed.contains(other) && !gone.contains(one)) {
            if (!gone.contains(other) && !stillMeet(one, other)) {
              removed.add(pair(one, other));
            }
          }
        }
      }
    }
  }

  private boolean stillMeet(long one, long other) throws SQLException {
    Set<Long> shared = new HashSet<>();
    for (long key : Blocks.keys(sightings.of(one, statements))) {
      shared.add(key);
    }
    for (long key : Blocks.keys(sightings.of(other, statements))) {
      if (shared.contains(key) && !blocks.isCrowded(key)) {
        return true;
      }
    }
    return false;
  }

  private void findAdded(Set<Long> fresh) throws SQLException {
    for (long finding : fresh) {
      Set<Long> met = new HashSet<>();
      for (long key : Blocks.keys(sightings.of(finding, statements))) {
        if (!blocks.isCrowded(key)) {
          met.addAll(blocks.members(key));
        }
      }
      for (long other : met) {
        // Of two that are new, the later one finds the other.
        if (other < finding || !fresh.contains(other)) {
          compare(finding, other);
        }
      }
    }
    for (Set<Long> opened : blocks.opened()) {
      for (long one : opened) {
        for (long other : opened) {
          if (one < other && !graph.of(one).containsKey(other)) {
            compare(one, other);
          }
        }
      }
    }
  }

  private void compare(long one, long other) throws SQLException {
    if (one != other && !added.containsKey(pair(one, other))) {
      int score = Agreement.score(sightings.of(one, statements), sightings.of(other, statements));
      if (score > 0) {
        added.put(pair(one, other), score);
      }
    }
  }

  private static List<Long> pair(long one, long other) {
    return List.of(Math.min(one, other), Math.max(one, other));
  }

  /** Changes the links; gives the components after it of all events that the change can reach. */
  private BoundedComponents apply(Set<Long> gone, Set<Long> fresh) throws SQLException {
    Set<Long> ends = new TreeSet<>(gone);
    removed.forEach(ends::addAll);
    added.keySet().forEach(ends::addAll);
    BoundedComponents before = new BoundedComponents(graph, bounds.members());
    for (long end : ends) {
      if (!fresh.contains(end)) {
        reached.addAll(before.of(end));
      }
    }
    for (List<Long> pair : removed) {
      graph.remove(pair.get(0), pair.get(1));
    }
    for (Map.Entry<List<Long>, Integer> link : added.entrySet()) {
      graph.add(link.getKey().get(0), link.getKey().get(1), link.getValue());
    }
    ends.addAll(fresh);
    ends.removeAll(gone);
    BoundedComponents after = new BoundedComponents(graph, bounds.members());
    for (long end : ends) {
      reached.addAll(after.of(end));
    }
    reached.removeAll(gone);
    return after;
  }

  private Map<Long, Long> heaps(BoundedComponents components, Set<Long> gone) throws SQLException {
    Map<Long, Long> heaps = new TreeMap<>();
    for (long finding : reached) {
      if (!heaps.containsKey(finding)) {
        cluster(components.of(finding), heaps);
      }
    }
    return heaps;
  }

  private void cluster(Set<Long> component, Map<Long, Long> heaps) throws SQLException {
    IdentityHashMap<Sighting, Long> keys = new IdentityHashMap<>();
    for (long member : component) {
      keys.put(sightings.of(member, statements), member);
    }
    List<Sighting> sorted = new ArrayList<>(keys.keySet());
    sorted.sort(null);
    for (List<Sighting> cluster : IncidentGrouper.cluster(sorted)) {
      List<Long> members = new ArrayList<>();
      for (Sighting sighting : cluster) {
        members.add(keys.getOrDefault(sighting, 0L));
      }
      long heap = members.stream().mapToLong(Long::longValue).min().orElseThrow();
      members.forEach(member -> heaps.put(member, heap));
    }
  }
}
