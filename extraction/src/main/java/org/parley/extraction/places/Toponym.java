package org.parley.extraction.places;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.places.GazetteerEntry;
import org.parley.language.Span;

/**
 * A name in the text that may name a place, before it is known which.
 *
 * @param span the words
 * @param text the words as written
 * @param sentence index of the sentence
 * @param from index of the first token
 * @param to index after the last token
 * @param sort what sort of name it is
 * @param key what occurrences of one name share
 * @param candidates the places that bear the name, likeliest first; empty for a built place whose
 *     name only its last word gives away
 * @param trust how far the words around show a place to be meant
 * @param within what directly follows and contains it, as in "City, State"; null where nothing does
 */
record Toponym(
    Span span,
    String text,
    int sentence,
    int from,
    int to,
    Sort sort,
    String key,
    List<GazetteerEntry> candidates,
    Trust trust,
    @Nullable Toponym within) {
  Toponym {
    candidates = List.copyOf(candidates);
  }

  /** What sort of name. */
  enum Sort {
    COUNTRY,
    /** Adjective or noun of belonging: "Syrian". */
    NATIONALITY,
    /** A name of the gazetteer. */
    NAME,
    /** State or province in short: "Ky.". */
    ABBREVIATION,
    /** A street or built place known by its last word. */
    FACILITY
  }

  /** How far the words around show a place to be meant. */
  enum Trust {
    /** Part of the name of a body: tells where the text is set, is no place itself. */
    HINT,
    /** The name is also a word or a person's: only a sure occurrence elsewhere can say so. */
    HARDLY,
    /** Only other places of the document can say so. */
    DOUBTFUL,
    /** A well-known place and nothing that speaks against it. */
    LIKELY,
    /** The words say so: "in the city of …". */
    CERTAIN
  }

  Toponym inside(Toponym container) {
    return new Toponym(
        span, text, sentence, from, to, sort, key, candidates, Trust.CERTAIN, container);
  }

  Toponym trusted(Trust more) {
    return new Toponym(span, text, sentence, from, to, sort, key, candidates, more, within);
  }
}
