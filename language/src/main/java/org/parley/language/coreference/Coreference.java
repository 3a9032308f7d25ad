package org.parley.language.coreference;

import java.util.List;
import org.parley.language.Entity;
import org.parley.language.Mention;

/**
 * The mentions of a document and what they refer to. Immutable.
 *
 * @param mentions in order of the text, none overlapping another of the same form
 * @param entities in order of their first mention, with ids e1, e2 and so on
 */
public record Coreference(List<Mention> mentions, List<Entity> entities) {
  public Coreference {
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
  }
}
