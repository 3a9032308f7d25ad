package org.parley.dossier.export;

import java.io.IOException;
import org.parley.dossier.ReviewedIncident;

/** Takes incidents one by one and writes them in one format. */
interface Sink {
  /** What stands before the first. */
  default void begin() throws IOException {}

  /** One incident. */
  void add(ReviewedIncident reviewed) throws IOException;

  /** What stands after the last. */
  default void end() throws IOException {}
}
