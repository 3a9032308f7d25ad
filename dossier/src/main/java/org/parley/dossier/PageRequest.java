package org.parley.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a long list is wanted.
 *
 * @param size most items, 1 to {@link #LARGEST}
 * @param cursor where the page before ended ({@link Page#next}); null for the first page. A cursor
 *     stays good when reports are added meanwhile: no item is given twice
 */
public record PageRequest(int size, @Nullable String cursor) {
  /** The largest page. */
  public static final int LARGEST = 10_000;

  public PageRequest {
    if (size < 1 || size > LARGEST) {
      throw new IllegalArgumentException("a page holds 1 to " + LARGEST + " items, not " + size);
    }
  }

  /** The first {@code size} items. */
  public static PageRequest first(int size) {
    return new PageRequest(size, null);
  }
}
