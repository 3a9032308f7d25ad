package org.parley.ingest;

import java.util.Iterator;

/**
 * Gives what sources hold, one document at a time, in a fixed order. Holds one open file at most;
 * closing it closes that file. For one thread.
 */
public interface IntakeIterator extends Iterator<Intake>, AutoCloseable {
  /**
   * Share of the bytes of the sources that is read, from 0 to 1; negative where their size is not
   * known, as of a folder. May be asked by any thread.
   */
  default double done() {
    return -1;
  }

  @Override
  void close();
}
