package org.parley.language.training;

import java.util.List;

/**
 * A mention of an entity as the GUM corpus annotates it in its last column.
 *
 * @param sentence index of the sentence in the document
 * @param from index of the first word in the sentence
 * @param to index after the last word
 * @param entity number of the entity in the document
 * @param type "person", "organization", "place", "event", "object", "abstract" and so on
 * @param minimal indexes in the sentence of the words that carry the mention, in order; at least
 *     one
 * @param identity title of the Wikipedia article on a named entity, or ""
 */
public record EntityMention(
    int sentence,
    int from,
    int to,
    String entity,
    String type,
    List<Integer> minimal,
    String identity) {
  public EntityMention {
    minimal = List.copyOf(minimal);
  }
}
