package org.parley.language.coreference;

/** What is known of a person's gender. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** False only where both are known and differ. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
