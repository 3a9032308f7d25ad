package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.List;
import org.parley.extraction.DocumentView;
import org.parley.extraction.Event;
import org.parley.extraction.Statement;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.lexicon.Lexicon;
import org.parley.extraction.statements.StatementFinder;
import org.parley.extraction.status.StatusReader;
import org.parley.knowledge.World;

/** Finds the events of a document. Immutable and safe for use by many threads. */
public final class EventsOfDocument {
  private final World world;
  private final TriggerMatcher matcher;
  private final StatusReader statuses = new StatusReader();
  private final StatementFinder statementFinder;

  /** A finder over a lexicon and the tables of {@code world}. */
  public EventsOfDocument(Lexicon lexicon, World world, StatementFinder statementFinder) {
    this.world = world;
    this.matcher = new TriggerMatcher(lexicon);
    this.statementFinder = statementFinder;
  }

  /** The events of a document, in order of the text. */
  public List<Event> find(DocumentView view, List<Statement> statements) {
    Attributions attributions = new Attributions(statements, statementFinder);
    List<Event> events = new ArrayList<>();
    for (Clauses clauses : view.clauses()) {
      List<Match> winners = matcher.match(clauses, view.actors()).winners();
      if (!winners.isEmpty()) {
        EventFinder finder = new EventFinder(view, clauses, world, statuses, attributions);
        for (Match match : winners) {
          events.add(finder.event(match));
        }
      }
    }
    return List.copyOf(events);
  }
}
