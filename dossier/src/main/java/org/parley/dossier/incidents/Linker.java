package org.parley.dossier.incidents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Links sightings that agree and tells the components apart. Near linear in their number. */
final class Linker {
  private Linker() {}

  /**
   * The root of each sighting's component: the least index in it.
   *
   * @param sorted sightings in their natural order
   */
  static int[] link(List<Sighting> sorted) {
    List<Link> links = links(sorted);
    links.sort(
        Comparator.comparingInt((Link link) -> -link.score())
            .thenComparingInt(Link::one)
            .thenComparingInt(Link::other));
    Components components = new Components(sorted.size());
    for (Link link : links) {
      components.join(link.one(), link.other());
    }
    return components.roots();
  }

  private static List<Link> links(List<Sighting> sorted) {
    Map<String, Block> blocks = new HashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (String key : BlockingKeys.of(sorted.get(i))) {
        blocks.computeIfAbsent(key, any -> new Block()).add(i);
      }
    }
    List<Link> links = new ArrayList<>();
    java.util.Set<Long> seen = new java.util.HashSet<>();
    for (Block block : blocks.values()) {
      if (block.size > BlockingKeys.MOST_MEMBERS) {
        continue;
      }
      for (int i = 0; i < block.size; i++) {
        for (int j = i + 1; j < block.size; j++) {
          int one = block.members[i];
          int other = block.members[j];
          if (seen.add((long) one << 32 | other)) {
            int score = Agreement.score(sorted.get(one), sorted.get(other));
            if (score > 0) {
              links.add(new Link(one, other, score));
            }
          }
        }
      }
    }
    return links;
  }

  /** Members of a key, as many as are ever looked at. */
  private static final class Block {
    int[] members = new int[2];
    int size;

    void add(int member) {
      if (size <= BlockingKeys.MOST_MEMBERS) {
        if (size == members.length) {
          members = Arrays.copyOf(members, size * 2);
        }
        members[size++] = member;
      }
    }
  }

  /** Two sightings that agree. */
  private record Link(int one, int other, int score) {}
}
