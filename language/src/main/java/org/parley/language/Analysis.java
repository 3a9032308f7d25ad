package org.parley.language;

import java.util.List;

/**
 * A document with its language laid open. Immutable.
 *
 * @param document the report
 * @param sentences in order of the text
 * @param mentions in order of the text; names, and the descriptions and pronouns that could safely
 *     be resolved
 * @param entities in order of their first mention
 */
public record Analysis(
    Document document, List<Sentence> sentences, List<Mention> mentions, List<Entity> entities) {
  public Analysis {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
  }
}
