package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.extraction.Event;
import org.parley.extraction.Report;
import org.parley.language.Analysis;

/**
 * Which events of a report are one event told again: in headline, lead and body, or taken up by
 * "the attack". Careful: an event joins the tellings of another only where nothing parts it from
 * any of them (type, mode, status, place, day, sides, counts) and something ties it to one of them:
 * a definite noun that takes it up, the same count of people, the same site, or the same word with
 * two of place, day and sides in common. Stateless.
 */
public final class Retellings {
  /** Events further back than this are not compared. */
  private static final int WINDOW = 60;

  private static final SameEvent SAME = SameEvent.load();

  private Retellings() {}

  /**
   * An event as a whole report tells it.
   *
   * @param event the first telling, with what later ones add to it
   * @param again the later tellings, in order of the text
   */
  public record Told(Event event, List<Event> again) {}

  /** The events of a report, each once, in order of their first tellings. */
  public static List<Told> told(Report report) {
    Map<String, String> retold = of(report.events(), report.analysis());
    Map<String, List<Event>> again = new LinkedHashMap<>();
    for (Event event : report.events()) {
      String first = retold.get(event.id());
      if (first != null) {
        again.computeIfAbsent(first, id -> new ArrayList<>()).add(event);
      }
    }
    List<Told> told = new ArrayList<>();
    for (Event event : report.events()) {
      if (!retold.containsKey(event.id())) {
        List<Event> others = again.getOrDefault(event.id(), List.of());
        told.add(new Told(Completion.of(event, others), List.copyOf(others)));
      }
    }
    return List.copyOf(told);
  }

  /**
   * Ids of the events that tell an earlier one again, each with the id of the first telling.
   *
   * @param events of one report, in order of the text
   */
  public static Map<String, String> of(List<Event> events, Analysis analysis) {
    Map<String, String> retold = new LinkedHashMap<>();
    Set<String> known = new HashSet<>();
    List<List<Telling>> groups = new ArrayList<>();
    for (Event event : events) {
      if (!known.add(event.id())) {
        continue;
      }
      Telling telling = Telling.of(event, analysis);
      int earlier = earlier(telling, groups);
      if (earlier >= 0) {
        // The event told last is the one that "the attack" takes up first.
        List<Telling> group = groups.remove(earlier);
        retold.put(event.id(), group.get(0).event().id());
        group.add(telling);
        groups.add(group);
      } else {
        groups.add(new ArrayList<>(List.of(telling)));
      }
    }
    return retold;
  }

  /** Index of the group that has told of it already, or -1. */
  private static int earlier(Telling telling, List<List<Telling>> groups) {
    for (int i = groups.size() - 1; i >= 0 && i >= groups.size() - WINDOW; i--) {
      List<Telling> group = groups.get(i);
      boolean before = group.stream().allMatch(other -> other.sentence() < telling.sentence());
      if (before
          && group.stream().noneMatch(other -> SAME.isParted(telling, other))
          && group.stream().anyMatch(other -> SAME.isTied(telling, other))) {
        return i;
      }
    }
    return -1;
  }
}
