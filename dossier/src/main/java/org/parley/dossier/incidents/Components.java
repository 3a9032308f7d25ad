package org.parley.dossier.incidents;

import java.util.Arrays;

/**
 * Disjoint sets of a bounded size: links join them, strongest link first, and a link that would
 * make a set too large is left out. For one thread.
 */
public final class Components {
  /** Members of a set; it is clustered in time that grows with the square of them. */
  public static final int MOST_MEMBERS = 300;

  private int[] parent;
  private int[] size;
  private int count;

  /** A set for each of the members 0 to {@code count} - 1. */
  public Components(int count) {
    parent = new int[count];
    size = new int[count];
    for (int i = 0; i < count; i++) {
      add();
    }
  }

  /** Adds a member, in a set of its own, and gives its number: the next one. */
  public int add() {
    if (count == parent.length) {
      parent = Arrays.copyOf(parent, Math.max(16, 2 * count));
      size = Arrays.copyOf(size, parent.length);
    }
    parent[count] = count;
    size[count] = 1;
    return count++;
  }

  /** Makes one set of those of two members, where it is not too large. */
  public void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    if (a != b && size[a] + size[b] <= MOST_MEMBERS) {
      parent[Math.max(a, b)] = Math.min(a, b);
      size[Math.min(a, b)] += size[Math.max(a, b)];
    }
  }

  /** The least member of a member's set. */
  public int root(int member) {
    int at = member;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  int[] roots() {
    int[] roots = new int[count];
    for (int i = 0; i < count; i++) {
      roots[i] = root(i);
    }
    return roots;
  }
}
