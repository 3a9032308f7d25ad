package org.parley.extraction.lexicon;

import java.util.Locale;
import java.util.Set;

/**
 * What must hold of a slot for an entry to match.
 *
 * @param slot the slot
 * @param test what is asked of it
 * @param lemmas lower-case lemmas that the test names, its word classes resolved
 * @param classes built-in classes that the test names, as "@actor"
 */
public record Condition(Slot slot, Test test, Set<String> lemmas, Set<String> classes) {
  /** What may be asked. */
  public enum Test {
    PRESENT,
    MISSING,
    IS,
    NOT,
    /** A word that depends on the head, such as an auxiliary or adverb, has one of the lemmas. */
    HAS
  }

  /** The condition as a person would write it, word lists left out where they are long. */
  @Override
  public String toString() {
    String words = String.join(", ", classes);
    if (lemmas.size() <= 4) {
      words = words + (words.isEmpty() || lemmas.isEmpty() ? "" : ", ") + String.join(", ", lemmas);
    } else {
      words = words + (words.isEmpty() ? "" : ", ") + lemmas.size() + " words";
    }
    return (slot + " " + test.name().toLowerCase(Locale.ROOT) + " " + words).strip();
  }
}
