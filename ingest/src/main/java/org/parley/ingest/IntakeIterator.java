package org.parley.ingest;

import java.util.Iterator;

/**
 * Gives what sources hold, one document at a time, in a fixed order. Holds one open file at most;
 * closing it closes that file. For one thread.
 */
public interface IntakeIterator extends Iterator<Intake>, AutoCloseable {
  @Override
  void close();
}
