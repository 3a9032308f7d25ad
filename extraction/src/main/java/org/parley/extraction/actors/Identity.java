package org.parley.extraction.actors;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.language.Mention;
import org.parley.language.Span;

/**
 * What is known of somebody.
 *
 * @param name standard name, or null where nobody is named
 * @param country ISO 3166-1 alpha-3, or null
 * @param sector PLOVER sector, or null
 */
record Identity(@Nullable String name, @Nullable String country, @Nullable String sector) {
  static final Identity UNKNOWN = new Identity(null, null, null);

  /** This identity, its gaps filled from {@code other}. */
  Identity orElse(Identity other) {
    return new Identity(
        name != null ? name : other.name,
        country != null ? country : other.country,
        sector != null ? sector : other.sector);
  }

  Identity withName(@Nullable String other) {
    return new Identity(other, country, sector);
  }

  Identity withCountry(@Nullable String other) {
    return new Identity(name, other, sector);
  }

  /** Written out: a short run would wait for the generated code. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Identity identity
        && Objects.equals(name, identity.name)
        && Objects.equals(country, identity.country)
        && Objects.equals(sector, identity.sector);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, country, sector);
  }

  boolean isKnown() {
    return country != null || sector != null;
  }

  /**
   * The actor of this identity whom a whole phrase names.
   *
   * @param head token index of the phrase's head
   * @param entity the document's entity, or null
   */
  Actor ofPhrase(ParsedSentence sentence, int head, @Nullable String entity) {
    return actor(sentence, sentence.phraseSpan(head), entity);
  }

  /** The actor of this identity whom one word names, with the rest of its mention. */
  Actor ofWord(ParsedSentence sentence, int word, @Nullable String entity) {
    Mention mention = sentence.mention(word);
    Span span = mention != null ? mention.span() : sentence.token(word).span();
    return actor(sentence, span, entity);
  }

  private Actor actor(ParsedSentence sentence, Span span, @Nullable String entity) {
    return new Actor(span, sentence.text(span), name, country, sector, entity);
  }
}
