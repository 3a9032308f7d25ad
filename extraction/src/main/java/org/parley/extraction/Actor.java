package org.parley.extraction;

import java.util.Objects;
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

  /** Written out: a short run would wait for the generated code. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Actor actor
        && span.equals(actor.span)
        && text.equals(actor.text)
        && Objects.equals(name, actor.name)
        && Objects.equals(country, actor.country)
        && Objects.equals(sector, actor.sector)
        && Objects.equals(entity, actor.entity);
  }

  @Override
  public int hashCode() {
    int hash = 31 * span.hashCode() + text.hashCode();
    hash = 31 * hash + Objects.hashCode(name);
    hash = 31 * hash + Objects.hashCode(country);
    hash = 31 * hash + Objects.hashCode(sector);
    return 31 * hash + Objects.hashCode(entity);
  }
}
