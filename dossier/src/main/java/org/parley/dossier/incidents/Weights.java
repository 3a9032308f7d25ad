package org.parley.dossier.incidents;

/**
 * How much each agreement and disagreement between two sightings weighs, in thousandths of a
 * natural logarithm of odds, after Fellegi and Sunter (1969): an agreement weighs by how much more
 * often two reports of one incident agree so than two reports of different ones do. What one of the
 * two does not say weighs nothing. Set by hand from what the sides of such odds are in practice,
 * then checked against the sets that {@code bench/run incidents} measures; whole numbers, so that
 * sums do not depend on their order.
 */
final class Weights {
  private Weights() {}

  /** Before anything is compared: two reports that share a key, and two events of one report. */
  static final int ACROSS_REPORTS = -2600;

  static final int WITHIN_REPORT = -600;

  /** Different types of one family, as a strike told as a mobilisation. */
  static final int OTHER_TYPE = -1500;

  static final int SAME_MODE = 500;
  static final int OTHER_MODE = -600;

  static final int SAME_PLACE = 2500;
  static final int NEAR_PLACE = 1000;
  static final int SAME_DIVISION = 800;
  static final int CONTAINED_IN_DIVISION = 900;
  static final int CONTAINED_IN_COUNTRY = 400;
  static final int SAME_COUNTRY = 500;
  static final int OTHER_PLACE_IN_DIVISION = -3500;
  static final int OTHER_PLACE = -6000;

  static final int SAME_DAY = 1800;
  static final int DAYS_OVERLAP = 900;
  static final int NEXT_DAY = -2500;
  static final int NEXT_DAY_UNSURE = -300;
  static final int OTHER_DAYS = -7000;

  static final int SAME_COUNT = 900;
  static final int COUNT_FITS = 600;
  static final int COUNT_NEAR = 0;
  static final int OTHER_COUNT = -2200;

  static final int SAME_NAME = 1500;
  static final int SAME_PARTY = 700;
  static final int OTHER_PARTY = -900;
  static final int OTHER_NAME = -2000;

  static final int SAME_TRIGGER = 700;
  static final int SAME_WORD = 250;
  static final int MOST_FOR_WORDS = 1500;
  static final int SHARED_STORY_NAME = 300;
  static final int MOST_FOR_STORY = 1500;
  static final int OTHER_STORY = -800;
  static final int SAME_WEAPON = 500;
  static final int COPY = 2500;

  /** From here downwards two sightings never stand in one incident. */
  static final int NEVER = -4000;
}
