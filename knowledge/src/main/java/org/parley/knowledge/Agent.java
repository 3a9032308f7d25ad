package org.parley.knowledge;

/**
 * A noun for people or bodies that tells their sector without a name.
 *
 * @param lemma singular, lower case, as "foreign minister"; or a noun that has no singular, as
 *     "troops"
 * @param sector PLOVER sector, as "MIL"
 * @param kind whether it names one person, several, or a body
 */
public record Agent(String lemma, String sector, Kind kind) {
  /** What a noun in the singular names. */
  public enum Kind {
    /** One person, as "soldier". */
    PERSON,
    /** Several persons without a singular, as "troops". */
    PEOPLE,
    /** A body, as "army" or "ministry". */
    BODY
  }
}
