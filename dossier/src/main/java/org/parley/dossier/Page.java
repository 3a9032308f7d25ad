package org.parley.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a long list.
 *
 * @param items in the list's order
 * @param next cursor of the page that follows; null where this is the last
 * @param total number of items in the whole list
 */
public record Page<T>(List<T> items, @Nullable String next, long total) {
  public Page {
    items = List.copyOf(items);
  }
}
