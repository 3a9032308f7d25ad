package org.parley.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names that the caller knows beforehand, such as those of countries and organisations. The
 * analyser asks it at every word that may begin a name. Implementations must be safe for use by
 * many threads.
 */
public interface KnownNames {
  /** Knows no name. */
  KnownNames NONE = (tokens, from) -> null;

  /**
   * The longest known name that begins at a token.
   *
   * @param tokens the tokens of a sentence, not yet tagged: tag, lemma and relation are empty
   * @param from index of the token at which the name must begin
   * @return the name's length in tokens and its kind, or null where no known name begins here
   */
  @Nullable KnownName longestAt(List<Token> tokens, int from);

  /**
   * A known name found in text.
   *
   * @param length number of tokens, at least 1
   * @param kind what the name names
   * @param certain true where the words can hardly be anything else ("Democratic Republic of the
   *     Congo"); false where the text must decide ("Jordan", "Mobile")
   */
  record KnownName(int length, MentionKind kind, boolean certain) {}
}
