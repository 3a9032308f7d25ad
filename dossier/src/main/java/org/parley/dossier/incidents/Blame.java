package org.parley.dossier.incidents;

import java.util.List;
import org.parley.extraction.Actor;
import org.parley.extraction.Event;
import org.parley.extraction.Evidence;
import org.parley.knowledge.EventType;

/**
 * Who is said to have done a deed that stands in an accusation: of "the mayor blamed the rebels for
 * the attack", the rebels, according to the mayor.
 */
final class Blame {
  private Blame() {}

  /**
   * The actors of an event: its own, or whom the accusation around it names, where it has none or
   * only the accuser.
   *
   * @param events all events of the report
   */
  static List<Actor> actors(Event event, List<Event> events) {
    if (event.type().quad() != EventType.Quad.MATERIAL_CONFLICT) {
      return event.actors();
    }
    for (Event accusation : events) {
      if (accusation.type() == EventType.ACCUSE
          && isWithin(event.evidence(), accusation.evidence())
          && areTold(accusation.recipients())
          && (event.actors().isEmpty() || same(event.actors(), accusation.actors()))) {
        return accusation.recipients();
      }
    }
    return event.actors();
  }

  /** The deed is named after the word that accuses, in the same sentence. */
  private static boolean isWithin(Evidence deed, Evidence accusation) {
    return deed.sentence() == accusation.sentence()
        && deed.trigger() != null
        && accusation.trigger() != null
        && accusation.trigger().end() <= deed.trigger().start();
  }

  /** Parties and not things: "condemned the attack" blames nobody. */
  private static boolean areTold(List<Actor> accused) {
    return !accused.isEmpty() && accused.stream().allMatch(actor -> actor.country() != null);
  }

  private static boolean same(List<Actor> ones, List<Actor> others) {
    return ones.stream()
        .allMatch(one -> others.stream().anyMatch(other -> other.span().equals(one.span())));
  }
}
