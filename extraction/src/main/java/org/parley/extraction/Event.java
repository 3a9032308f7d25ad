package org.parley.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.EventType;

/**
 * Who did what to whom.
 *
 * @param id stable hash of the document's id, the evidence and the type
 * @param type PLOVER type of the event itself, whatever its status
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts
 * @param cameo nearest CAMEO code, or null
 * @param score PLOVER's conflict-cooperation score
 * @param plover the event as PLOVER codes it, its status folded in
 * @param status what the text claims of it
 * @param actors who does it
 * @param recipients to whom or with whom it is done
 * @param place where, or null
 * @param when when, or null
 * @param quantities counts of people, weapons, money
 * @param weapon lemma of the weapon, or null
 * @param unit name of the military unit, or null
 * @param damage what was damaged, or null
 * @param attribution who claims it, nearest first
 * @param evidence the words it rests on
 * @param rule id of the lexicon entry that found it, as "assault/fire-at"
 * @param confidence 0 to 1, for ranking the events of a document and for review
 */
public record Event(
    String id,
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    @Nullable String cameo,
    double score,
    Folded plover,
    Status status,
    List<Actor> actors,
    List<Actor> recipients,
    @Nullable Place place,
    @Nullable When when,
    List<Quantity> quantities,
    @Nullable String weapon,
    @Nullable String unit,
    @Nullable String damage,
    List<Source> attribution,
    Evidence evidence,
    String rule,
    double confidence)
    implements Finding {

  /** The same event with other counts. */
  public Event counting(List<Quantity> counts) {
    return new Event(
        id,
        type,
        mode,
        contexts,
        cameo,
        score,
        plover,
        status,
        actors,
        recipients,
        place,
        when,
        List.copyOf(counts),
        weapon,
        unit,
        damage,
        attribution,
        evidence,
        rule,
        confidence);
  }

  /**
   * The type that PLOVER gives to a promised, threatened or otherwise unrealised event.
   *
   * @param type PLOVER type
   * @param mode PLOVER mode, or null
   */
  public record Folded(EventType type, @Nullable String mode) {}
}
