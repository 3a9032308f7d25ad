package org.parley.knowledge;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value computed when it is first asked for, once for all threads. */
final class Lazy<T> {
  private final Supplier<T> loader;
  private volatile @Nullable T value;

  Lazy(Supplier<T> loader) {
    this.loader = loader;
  }

  T get() {
    T loaded = value;
    if (loaded == null) {
      synchronized (this) {
        loaded = value;
        if (loaded == null) {
          loaded = loader.get();
          value = loaded;
        }
      }
    }
    return loaded;
  }
}
