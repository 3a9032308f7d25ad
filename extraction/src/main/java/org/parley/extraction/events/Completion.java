package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Event;
import org.parley.extraction.Quantity;
import org.parley.extraction.Source;
import org.parley.extraction.When;

/**
 * Fills what the first telling of an event leaves open with what later tellings say. What it says
 * itself stays. Stateless.
 */
final class Completion {
  private Completion() {}

  static Event of(Event first, List<Event> again) {
    Event whole = first;
    for (Event other : again) {
      whole = joined(whole, other);
    }
    return whole;
  }

  private static Event joined(Event a, Event b) {
    Set<Source> sources = new LinkedHashSet<>(a.attribution());
    sources.addAll(b.attribution());
    return new Event(
        a.id(),
        a.type(),
        a.mode() != null ? a.mode() : b.mode(),
        a.contexts().isEmpty() ? b.contexts() : a.contexts(),
        a.mode() != null ? a.cameo() : b.cameo(),
        a.mode() != null ? a.score() : b.score(),
        a.plover(),
        a.status(),
        a.actors().isEmpty() ? b.actors() : a.actors(),
        a.recipients().isEmpty() ? b.recipients() : a.recipients(),
        a.place() != null ? a.place() : b.place(),
        isKnown(a.when()) ? a.when() : b.when() != null ? b.when() : a.when(),
        counts(a.quantities(), b.quantities()),
        or(a.weapon(), b.weapon()),
        or(a.unit(), b.unit()),
        or(a.damage(), b.damage()),
        List.copyOf(sources),
        a.evidence(),
        a.rule(),
        Math.max(a.confidence(), b.confidence()));
  }

  private static boolean isKnown(@Nullable When when) {
    return when != null && when.from() != null;
  }

  /** Counts of a kind that is told already are no new ones. */
  private static List<Quantity> counts(List<Quantity> told, List<Quantity> more) {
    List<Quantity> all = new ArrayList<>(told);
    for (Quantity quantity : more) {
      if (told.stream().noneMatch(known -> known.kind() == quantity.kind())) {
        all.add(quantity);
      }
    }
    return List.copyOf(all);
  }

  private static @Nullable String or(@Nullable String a, @Nullable String b) {
    return a != null ? a : b;
  }
}
