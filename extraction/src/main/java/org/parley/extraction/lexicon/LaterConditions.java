package org.parley.extraction.lexicon;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The alternatives of a "when:" line of the shipped lexicon, read when they are first asked for: a
 * short report meets few of the thousands. Safe for use by many threads, of which some may read the
 * same words twice.
 */
final class LaterConditions extends AbstractList<Condition> {
  private final String value;
  private final ValueReader reader;

  /** Immutable, and so safe to be seen by a thread that did not make it. */
  private @Nullable List<Condition> read;

  /**
   * @param value what stands behind "when:"
   * @param reader one that nobody else uses
   */
  LaterConditions(String value, ValueReader reader) {
    this.value = value;
    this.reader = reader;
  }

  @Override
  public Condition get(int index) {
    return conditions().get(index);
  }

  @Override
  public int size() {
    return conditions().size();
  }

  private List<Condition> conditions() {
    List<Condition> conditions = read;
    if (conditions == null) {
      synchronized (reader) {
        conditions = reader.alternativesNow(value);
      }
      read = conditions;
    }
    return conditions;
  }
}
