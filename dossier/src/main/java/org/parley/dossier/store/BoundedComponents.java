package org.parley.dossier.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.incidents.Components;

/**
 * The components of a graph that does not change meanwhile, as {@link Components} makes them, but
 * found from one member, and without looking further than the bound. For one thread.
 */
final class BoundedComponents {
  private final LinkGraph graph;
  private final int most;
  private final Map<Long, Set<Long>> known = new HashMap<>();

  /** By level, events known to hang together with more than the bound. */
  private final List<Set<Long>> tooMany = new ArrayList<>();

  BoundedComponents(LinkGraph graph, int most) {
    this.graph = graph;
    this.most = most;
  }

  /** The component of an event, itself included. */
  Set<Long> of(long finding) throws SQLException {
    Set<Long> component = known.get(finding);
    for (int level = 0; component == null; level++) {
      component = within(finding, level);
    }
    for (long member : component) {
      known.put(member, component);
    }
    return component;
  }

  /** What links of a level or a stronger one hold together; null where that is too much. */
  private @Nullable Set<Long> within(long start, int level) throws SQLException {
    if (tooMany.size() == level) {
      tooMany.add(new HashSet<>());
    }
    Set<Long> large = tooMany.get(level);
    Set<Long> found = new HashSet<>(Set.of(start));
    ArrayDeque<Long> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      long at = open.remove();
      for (Map.Entry<Long, Integer> link : graph.of(at).entrySet()) {
        if (Components.level(link.getValue()) >= level && found.add(link.getKey())) {
          open.add(link.getKey());
        }
      }
      if (found.size() > most || large.contains(at)) {
        large.addAll(found);
        return null;
      }
    }
    return found;
  }
}
