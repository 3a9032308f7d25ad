package org.parley.extraction.events;

import java.util.List;
import org.parley.extraction.lexicon.Entry;
import org.parley.extraction.lexicon.Trigger;

/**
 * An entry that matches words of a sentence.
 *
 * @param entry the entry
 * @param trigger the trigger of it that matched
 * @param verb token index of the verb or adjective; -1 for a noun alone
 * @param noun token index of the event noun; -1 for a verb alone
 * @param words every token index that belongs to the trigger, in order
 */
public record Match(Entry entry, Trigger trigger, int verb, int noun, List<Integer> words) {
  public Match {
    words = List.copyOf(words);
  }

  /** The word whose clause, status and dependents are the event's: the noun where there is one. */
  public int head() {
    return noun >= 0 && verb < 0 ? noun : verb >= 0 ? verb : noun;
  }

  /** How specific the match is; more wins over less. */
  int specificity() {
    return entry.specificity(trigger);
  }
}
