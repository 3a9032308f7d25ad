package org.parley.cli;

import java.io.IOException;
import java.util.function.Function;
import org.parley.dossier.Page;
import org.parley.dossier.PageRequest;

/** Goes through a long list page by page. */
final class Pages {
  private static final int SIZE = 500;

  private Pages() {}

  /** Takes one item. */
  @FunctionalInterface
  interface Taker<T> {
    /** Takes it. */
    void take(T item) throws IOException;
  }

  /**
   * Gives every item to {@code taker}.
   *
   * @return how many there are
   */
  static <T> long each(Function<PageRequest, Page<T>> list, Taker<T> taker) throws IOException {
    String cursor = null;
    while (true) {
      Page<T> page = list.apply(new PageRequest(SIZE, cursor));
      for (T item : page.items()) {
        taker.take(item);
      }
      cursor = page.next();
      if (cursor == null) {
        return page.total();
      }
    }
  }
}
