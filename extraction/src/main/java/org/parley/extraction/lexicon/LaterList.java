package org.parley.extraction.lexicon;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list of the shipped lexicon that is read when it is first asked for, as the conditions of an
 * entry: a short report meets few of the thousands. Safe for use by many threads.
 */
final class LaterList<T> extends AbstractList<T> {
  private final Supplier<List<T>> reader;

  /** Immutable, and so safe to be seen by a thread that did not make it. */
  private @Nullable List<T> read;

  /**
   * @param reader gives an immutable list; never called by two threads at once, but may be called
   *     twice
   */
  LaterList(Supplier<List<T>> reader) {
    this.reader = reader;
  }

  @Override
  public T get(int index) {
    return list().get(index);
  }

  @Override
  public int size() {
    return list().size();
  }

  private List<T> list() {
    List<T> list = read;
    if (list == null) {
      synchronized (reader) {
        list = reader.get();
      }
      read = list;
    }
    return list;
  }
}
