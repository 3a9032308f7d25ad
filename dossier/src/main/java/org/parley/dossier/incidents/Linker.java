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
  static int[] link(List<Sighting> sorted, Bounds bounds, TraitWeights weights) {
    List<Link> links = links(sorted, bounds, weights);
    links.sort(Comparator.comparingInt((Link link) -> -link.score()));
    Components components = new Components(sorted.size(), bounds.members());
    for (Link link : links) {
      components.join(link.one(), link.other(), link.score());
    }
    return components.roots();
  }

  private static List<Link> links(List<Sighting> sorted, Bounds bounds, TraitWeights weights) {
    Keyed keyed = Keyed.of(sorted, bounds.sharing());
    List<Link> links = new ArrayList<>();
    for (int key = 0; key < keyed.blocks().size(); key++) {
      Block block = keyed.blocks().get(key);
      for (int i = 0; i < block.size && !block.isCrowded(); i++) {
        for (int j = i + 1; j < block.size; j++) {
          int one = block.members[i];
          int other = block.members[j];
          if (keyed.meetFirst(one, other, key)) {
            int score = Agreement.score(sorted.get(one), sorted.get(other), weights);
            if (score > 0) {
              links.add(new Link(one, other, score));
            }
          }
        }
      }
    }
    return links;
  }

  /**
   * Sightings by their keys.
   *
   * @param keys the keys of each sighting, as ascending indexes into the blocks
   * @param blocks the members of each key
   */
  private record Keyed(int[][] keys, List<Block> blocks) {
    static Keyed of(List<Sighting> sorted, int sharing) {
      Map<String, Integer> numbers = new HashMap<>();
      List<Block> blocks = new ArrayList<>();
      int[][] keys = new int[sorted.size()][];
      for (int i = 0; i < keys.length; i++) {
        List<String> names = BlockingKeys.of(sorted.get(i));
        keys[i] = new int[names.size()];
        for (int k = 0; k < keys[i].length; k++) {
          int number = numbers.computeIfAbsent(names.get(k), any -> numbers.size());
          if (number == blocks.size()) {
            blocks.add(new Block(sharing));
          }
          blocks.get(number).add(i);
          keys[i][k] = number;
        }
        Arrays.sort(keys[i]);
      }
      return new Keyed(keys, blocks);
    }

    /**
     * True where {@code key} is the first uncrowded one that both have: a pair is compared once.
     */
    boolean meetFirst(int one, int other, int key) {
      int[] a = keys[one];
      int[] b = keys[other];
      int i = 0;
      int j = 0;
      while (i < a.length && j < b.length) {
        if (a[i] == b[j]) {
          if (!blocks.get(a[i]).isCrowded()) {
            return a[i] == key;
          }
          i++;
          j++;
        } else if (a[i] < b[j]) {
          i++;
        } else {
          j++;
        }
      }
      return false;
    }
  }

  /** Members of a key, as many as are ever looked at. */
  private static final class Block {
    final int sharing;
    int[] members = new int[2];
    int size;

    Block(int sharing) {
      this.sharing = sharing;
    }

    boolean isCrowded() {
      return size > sharing;
    }

    void add(int member) {
      if (!isCrowded()) {
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
