package org.parley.language.tagging;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The tags, numbered.
 *
 * @param names in order of their numbers, at most 62
 */
public record TagSet(List<String> names) {
  /** Number of what stands outside of a sentence, and of a word that is not yet tagged. */
  static final int OUTSIDE = 63;

  public TagSet {
    names = List.copyOf(names);
    if (names.size() >= OUTSIDE) {
      throw new IllegalArgumentException(names.size() + " tags, expected at most 62");
    }
  }

  /** The tags that occur in {@code tags}, in alphabetical order. */
  public static TagSet of(Collection<String> tags) {
    return new TagSet(List.copyOf(new TreeSet<>(tags)));
  }

  /** Number of tags. */
  public int size() {
    return names.size();
  }

  /** Name of a tag. */
  public String name(int tag) {
    return names.get(tag);
  }

  /** Number of a tag, -1 for one that is not in the set. */
  public int number(String name) {
    return names.indexOf(name);
  }
}
