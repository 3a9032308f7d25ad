package org.parley.dossier.incidents;

import java.util.Arrays;

/**
 * The sets that links make of their members, each of a bounded size: a set that would be too large
 * gives up its weakest links, level by level, until what is left of it is small enough. So the set
 * of a member is the largest one around it that some {@linkplain #level level} of links holds
 * together and that is within the bound, which depends on nothing beyond that set and its links.
 * For one thread.
 *
 * <p>Links are to be given strongest first.
 */
public final class Components {
  /** Members of a set; it is clustered in time that grows with the square of them. */
  public static final int MOST_MEMBERS = 300;

  /** Width of a level, in the unit of {@link Agreement#score}. */
  private static final int STEP = 500;

  private final int most;

  /** Sets over the links given so far, of any size. */
  private int[] parent;

  private int[] size;

  /** The least member of each member's set at the last level at which it was within the bound. */
  private int[] kept;

  private int count;
  private int level = Integer.MAX_VALUE;

  /** A set for each of the members 0 to {@code count} - 1. */
  public Components(int count) {
    this(count, MOST_MEMBERS);
  }

  Components(int count, int most) {
    this.most = most;
    parent = new int[count];
    size = new int[count];
    kept = new int[count];
    for (int i = 0; i < count; i++) {
      add();
    }
  }

  /**
   * The level of a link: those of one level give way together.
   *
   * @param score above zero
   */
  public static int level(int score) {
    return (score - 1) / STEP;
  }

  /** Adds a member, in a set of its own, and gives its number: the next one. */
  public int add() {
    if (count == parent.length) {
      parent = Arrays.copyOf(parent, Math.max(16, 2 * count));
      size = Arrays.copyOf(size, parent.length);
      kept = Arrays.copyOf(kept, parent.length);
    }
    parent[count] = count;
    size[count] = 1;
    kept[count] = count;
    return count++;
  }

  /**
   * Takes the link of two members.
   *
   * @throws IllegalArgumentException where it is of a stronger level than the one before
   */
  public void join(int one, int other, int score) {
    int next = level(score);
    if (next > level) {
      throw new IllegalArgumentException("links must come strongest first");
    }
    if (next < level) {
      keep();
      level = next;
    }
    int a = top(one);
    int b = top(other);
    if (a != b) {
      parent[Math.max(a, b)] = Math.min(a, b);
      size[Math.min(a, b)] += size[Math.max(a, b)];
    }
  }

  /** The least member of each member's set; to be asked after all links. */
  public int[] roots() {
    keep();
    return Arrays.copyOf(kept, count);
  }

  /** A level is complete: what is within the bound is better than what was kept before. */
  private void keep() {
    for (int i = 0; i < count; i++) {
      int top = top(i);
      if (size[top] <= most) {
        kept[i] = top;
      }
    }
  }

  private int top(int member) {
    int at = member;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
