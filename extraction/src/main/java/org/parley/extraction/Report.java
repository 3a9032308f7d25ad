package org.parley.extraction;

import java.util.List;
import java.util.Map;
import org.parley.language.Analysis;

/**
 * Everything found in one document. Immutable.
 *
 * @param analysis the document and its language
 * @param profiles what is known of each entity of the analysis, by the entity's id
 * @param places every place the text names
 * @param times every time expression
 * @param statements who says what
 * @param events who did what to whom
 * @param positions what parties demand, offer, accept, refuse
 * @param meetings meetings held or to be held
 */
public record Report(
    Analysis analysis,
    Map<String, EntityProfile> profiles,
    List<Place> places,
    List<When> times,
    List<Statement> statements,
    List<Event> events,
    List<Position> positions,
    List<Meeting> meetings) {
  public Report {
    profiles = Map.copyOf(profiles);
    places = List.copyOf(places);
    times = List.copyOf(times);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    positions = List.copyOf(positions);
    meetings = List.copyOf(meetings);
  }
}
