package org.parley.language;

/**
 * Words that refer to somebody or something.
 *
 * @param span from the first to the last character
 * @param sentence index of the sentence in the analysis
 * @param from index of the first token in the sentence
 * @param to index after the last token
 * @param head index of the token that heads the phrase in the dependency tree
 * @param kind what is named
 * @param form whether the words are a name, a description or a pronoun
 * @param entity id of the entity the words refer to, as "e1"
 */
public record Mention(
    Span span,
    int sentence,
    int from,
    int to,
    int head,
    MentionKind kind,
    Form form,
    String entity) {

  /** How a mention refers. */
  public enum Form {
    /** A name, as "Mevlut Cavusoglu", or part of one. */
    NAME,
    /** A definite description, as "the minister" or "the city". */
    DESCRIPTION,
    PRONOUN
  }
}
