package org.parley.extraction;

import org.jspecify.annotations.Nullable;
import org.parley.language.Span;

/**
 * Somebody who does something, to whom it is done, or who says so.
 *
 * @param span the words, without a trailing relative clause
 * @param text the words as written
 * @param name standard or fullest name; null where the text names nobody ("gunmen")
 * @param country ISO 3166-1 alpha-3, or null
 * @param sector PLOVER sector, as "GOV"; null for a country as a whole or where nothing says it
 * @param entity id of the entity in the document, or null
 */
public record Actor(
    Span span,
    String text,
    @Nullable String name,
    @Nullable String country,
    @Nullable String sector,
    @Nullable String entity) {
  /**
   * The same party in other words of the text.
   *
   * @param words the words
   * @param written as they are written
   */
  public Actor toldAs(Span words, String written) {
    return new Actor(words, written, name, country, sector, entity);
  }
}
