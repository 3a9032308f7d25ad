package org.parley.language.names;

import org.parley.language.MentionKind;

/**
 * A name found in a sentence. The title before a person's name ("President") and a possessive "'s"
 * after any name stand outside.
 *
 * @param from index of the first token in the sentence
 * @param to index after the last token, greater than {@code from}
 * @param kind what is named
 */
public record Name(int from, int to, MentionKind kind) {

  /** Number of tokens. */
  public int length() {
    return to - from;
  }

  /** True where the two names share a token. */
  public boolean overlaps(Name other) {
    return from < other.to && other.from < to;
  }
}
