package org.parley.dossier.store;

import java.util.List;
import org.parley.dossier.Review;

/**
 * A review and the words it holds on to.
 *
 * @param review the review
 * @param anchors the events it spoke of
 */
record Anchored(Review review, List<Anchor> anchors) {
  /** The reviewed incident itself; parts from 1 on are those merged with it. */
  static final int ITSELF = 0;

  /** Those split from it. */
  static final int APART = -1;

  Anchored {
    anchors = List.copyOf(anchors);
  }

  /**
   * An event as it was when it was reviewed.
   *
   * @param part which part of the decision it belongs to
   * @param sighting id of the sighting
   * @param report id of the report
   * @param type PLOVER type
   * @param start place of its evidence in the text
   * @param end end of its evidence
   * @param words its evidence
   */
  record Anchor(
      int part, String sighting, String report, String type, int start, int end, String words) {}
}
