package org.parley.bench.articles;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.EventType;

/** What the bar asks for, with the types of either ontology that mean it. */
enum EventFamily {
  ATTACKS("Conflict.Attack", EventType.ASSAULT, EventType.PROTEST, EventType.COERCE),
  DEATHS("Life.Die", EventType.ASSAULT),
  INJURIES("Life.Injure", EventType.ASSAULT),
  ARRESTS("Justice.ArrestJailDetain", EventType.COERCE, EventType.SANCTION),
  MEETINGS("Contact.Contact.Meet", EventType.CONSULT),
  DEMONSTRATIONS("Conflict.Demonstrate", EventType.PROTEST),
  BROADCASTS("Contact.Contact.Broadcast");

  private final String marked;
  private final Set<EventType> types;

  EventFamily(String marked, EventType... types) {
    this.marked = marked;
    this.types = Set.of(types);
  }

  /** The family of a marked event; null where the bar does not ask for it. */
  static @Nullable EventFamily of(String type) {
    return Arrays.stream(values())
        .filter(family -> type.startsWith(family.marked))
        .findFirst()
        .orElse(null);
  }

  boolean has(EventType type) {
    return types.contains(type);
  }

  /** True where speech tells it: what is said to somebody present, or to everybody. */
  boolean isSpeech() {
    return this == MEETINGS || this == BROADCASTS;
  }
}
