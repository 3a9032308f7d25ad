package org.parley.extraction.lexicon;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that may name an event. All words are lower-case lemmas. */
public sealed interface Trigger {
  /** How much more specific this is than a single word: 0, 1 or more. */
  int specificity();

  /**
   * A verb.
   *
   * @param lemma the verb
   * @param particle its particle, with the preposition that must follow if there is one ("up", "up
   *     to"); or null
   */
  record Verb(String lemma, @Nullable String particle) implements Trigger {
    @Override
    public int specificity() {
      return particle == null ? 0 : 1;
    }
  }

  /**
   * A noun.
   *
   * @param modifiers the words right before the head, in order; empty for a single word
   * @param head the noun itself
   */
  record Noun(List<String> modifiers, String head) implements Trigger {
    @Override
    public int specificity() {
      return modifiers.size();
    }
  }

  /**
   * A predicate adjective.
   *
   * @param lemma the adjective
   */
  record Adjective(String lemma) implements Trigger {
    @Override
    public int specificity() {
      return 0;
    }
  }

  /**
   * A verb that says little and a noun that names the event, as "launch an attack".
   *
   * @param verbs the verbs, each with its particle if it has one ("carry out")
   * @param noun the noun
   * @param preposition preposition before the noun ("take into custody"), or null for an object
   */
  record Light(Set<String> verbs, Noun noun, @Nullable String preposition) implements Trigger {
    @Override
    public int specificity() {
      return 1 + noun.specificity();
    }
  }
}
