package org.parley.language;

import java.util.List;

/**
 * A sentence, headline or list item.
 *
 * @param span from the first character of the first token to the last of the last
 * @param tokens in order of the text, at least one; each token's head is an index into this list
 */
public record Sentence(Span span, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
