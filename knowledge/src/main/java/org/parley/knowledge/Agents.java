package org.parley.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.table.Row;
import org.parley.knowledge.table.Table;

/**
 * Nouns for people and bodies that tell a sector without a name, as "soldier" or "foreign
 * ministry". Immutable.
 */
public final class Agents {
  private final Map<String, Agent> byLemma;

  private Agents(Map<String, Agent> byLemma) {
    this.byLemma = byLemma;
  }

  /**
   * The shipped table.
   *
   * @param above nouns that stand above it, the earlier one first
   */
  static Agents load(List<Agent> above) {
    Map<String, Agent> byLemma = new HashMap<>(1 << 11);
    for (Row row : Table.read(Agents.class, "agents.tsv").rows()) {
      String sector = row.required("sector");
      Agent.Kind kind = Agent.Kind.valueOf(row.required("kind").toUpperCase(Locale.ROOT));
      for (String lemma : row.list("lemmas")) {
        if (byLemma.put(key(lemma), new Agent(lemma, sector, kind)) != null) {
          throw row.error("lemmas", "has a noun that stands twice: " + lemma);
        }
      }
    }
    for (Agent agent : above.reversed()) {
      byLemma.put(key(agent.lemma()), agent);
    }
    return new Agents(byLemma);
  }

  /** Hyphens count as spaces, so that "vice-president" is found as "vice president" too. */
  private static String key(CharSequence lemma) {
    return lemma.toString().replace('-', ' ').toLowerCase(Locale.ROOT);
  }

  /**
   * The noun of a phrase of lemmas, as "soldier", "foreign minister"; case does not matter.
   *
   * @return null where the phrase is not known as a whole
   */
  public @Nullable Agent find(CharSequence lemmas) {
    return byLemma.get(key(lemmas));
  }

  /** The sector of a phrase of lemmas, or null where it is not known as a whole. */
  public @Nullable String sector(CharSequence lemmas) {
    Agent agent = find(lemmas);
    return agent == null ? null : agent.sector();
  }

  /**
   * The noun that ends a phrase of lemmas, the longest one: "deputy foreign minister" gives
   * "foreign minister" where it is not known itself.
   *
   * @param lemmas of the noun and what stands before it, separated by spaces
   * @return null where not even the last word is known
   */
  public @Nullable Agent atEndOf(CharSequence lemmas) {
    String key = key(lemmas);
    while (true) {
      Agent agent = byLemma.get(key);
      int space = key.indexOf(' ');
      if (agent != null || space < 0) {
        return agent;
      }
      key = key.substring(space + 1);
    }
  }

  /** All of them, in no order. */
  public List<Agent> all() {
    return List.copyOf(byLemma.values());
  }
}
