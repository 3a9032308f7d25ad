package org.parley.dossier.export;

import org.parley.dossier.Citation;

/** Places in reports' texts as they are printed: in Unicode code points. */
@FunctionalInterface
public interface Offsets {
  /**
   * The code points before a place.
   *
   * @param citation of the report and revision
   * @param offset in UTF-16 units
   */
  int at(Citation citation, int offset);
}
