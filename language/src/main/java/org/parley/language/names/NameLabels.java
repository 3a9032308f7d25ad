package org.parley.language.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.language.MentionKind;

/**
 * The labels of words in names: 0 outside, then for each kind one for the first word of a name and
 * one for every further word.
 */
public final class NameLabels {
  /** A word of no name. */
  public static final int OUTSIDE = 0;

  private static final List<MentionKind> KINDS = List.of(MentionKind.values());

  /** Number of labels. */
  public static final int COUNT = 1 + 2 * KINDS.size();

  private NameLabels() {}

  /** The label of a name's first word. */
  public static int first(MentionKind kind) {
    return 1 + 2 * kind.ordinal();
  }

  /** The label of a name's further words. */
  public static int further(MentionKind kind) {
    return 2 + 2 * kind.ordinal();
  }

  /** True where {@code label} may follow {@code previous}. */
  static boolean mayFollow(int previous, int label) {
    boolean further = label != OUTSIDE && label % 2 == 0;
    return !further || previous == label || previous == label - 1;
  }

  /** The labels of a sentence of {@code size} words with these names. */
  public static int[] of(List<Name> names, int size) {
    int[] labels = new int[size];
    for (Name name : names) {
      Arrays.fill(labels, name.from(), name.to(), further(name.kind()));
      labels[name.from()] = first(name.kind());
    }
    return labels;
  }

  /** The names that the labels of a sentence say. */
  static List<Name> names(int[] labels) {
    List<Name> names = new ArrayList<>();
    int from = 0;
    while (from < labels.length) {
      int to = from + 1;
      if (labels[from] != OUTSIDE) {
        MentionKind kind = KINDS.get((labels[from] - 1) / 2);
        while (to < labels.length && labels[to] == further(kind)) {
          to++;
        }
        names.add(new Name(from, to, kind));
      }
      from = to;
    }
    return names;
  }
}
