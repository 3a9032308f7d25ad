package org.parley.extraction.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.language.Span;

/**
 * How a sentence came to its events: every entry that matched its words, which won over which and
 * why, and where the winners found their roles.
 *
 * @param rivals the entries, the most specific first
 */
public record Contest(List<Rival> rivals) {
  /**
   * An entry that matched.
   *
   * @param entry its id
   * @param type PLOVER type; null for a sense that is no event
   * @param words the words it matched, in order
   * @param conditions how many conditions its sense asks for, the form of its trigger counted in
   * @param won true where its words make an event, or, for a sense that is none, keep others from
   *     it
   * @param lostTo id of the entry that took its words first; null where it won
   * @param reason in a sentence, why it won or lost
   * @param status the status that the sentence gives an event at these words
   * @param statusCue the word that decides the status; null for plain tense
   * @param roles where actor and recipient were looked for and found, in order; empty where it lost
   */
  public record Rival(
      String entry,
      @Nullable String type,
      List<Span> words,
      int conditions,
      boolean won,
      @Nullable String lostTo,
      String reason,
      String status,
      @Nullable Span statusCue,
      List<RolePath> roles) {}

  /**
   * A slot that was looked into for a role.
   *
   * @param role "actor" or "recipient"
   * @param slot the slot, as the lexicon writes it
   * @param found what stands there; empty where nothing does
   */
  public record RolePath(String role, String slot, List<Span> found) {}
}
