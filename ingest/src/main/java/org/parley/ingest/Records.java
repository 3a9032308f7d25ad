package org.parley.ingest;

import java.io.Closeable;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an open source holds, one after the other. For one thread. */
interface Records extends Closeable {

  /** The next document or refusal, null at the end. */
  @Nullable Intake next();

  @Override
  default void close() {}

  /** These, and then no more. */
  static Records of(List<Intake> intakes) {
    Iterator<Intake> rest = intakes.iterator();
    return () -> rest.hasNext() ? rest.next() : null;
  }
}
