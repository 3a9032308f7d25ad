package org.parley.dossier;

import org.parley.extraction.Event;

/** Events like others. */
final class Events {
  private Events() {}

  static Event withId(Event event, String id) {
    return new Event(
        id,
        event.type(),
        event.mode(),
        event.contexts(),
        event.cameo(),
        event.score(),
        event.plover(),
        event.status(),
        event.actors(),
        event.recipients(),
        event.place(),
        event.when(),
        event.quantities(),
        event.weapon(),
        event.unit(),
        event.damage(),
        event.attribution(),
        event.evidence(),
        event.rule(),
        event.confidence());
  }
}
