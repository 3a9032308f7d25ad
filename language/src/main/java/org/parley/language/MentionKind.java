package org.parley.language;

import java.util.Locale;

/** What a mention names. */
public enum MentionKind {
  PERSON,
  ORGANISATION,
  PLACE,
  /** Adjective or noun of belonging to a country or people, as "Turkish" or "Kurds". */
  NATIONALITY,
  /** A named military or police unit, as "1st Armored Brigade Combat Team". */
  UNIT,
  WEAPON,
  /**
   * A built place of its own name, as "Zaporizhzhia nuclear power plant" or "Irpin River bridge".
   */
  FACILITY,
  /** A named event, as "Second Chechen War". */
  EVENT;

  /** The name used in output, in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
