package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.extraction.DocumentView;
import org.parley.extraction.Event;
import org.parley.extraction.Statement;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.lexicon.Lexicon;
import org.parley.extraction.lexicon.Slot;
import org.parley.extraction.statements.QuotedText;
import org.parley.extraction.statements.StatementFinder;
import org.parley.extraction.status.StatusReader;
import org.parley.knowledge.World;

/** Finds the events of a document. Immutable and safe for use by many threads. */
public final class EventsOfDocument {
  private final World world;
  private final TriggerMatcher matcher;
  private final StatusReader statuses = new StatusReader();
  private final StatementFinder statementFinder;
  private final ContextFinder contexts = ContextFinder.load();

  /** A finder over a lexicon and the tables of {@code world}. */
  public EventsOfDocument(Lexicon lexicon, World world, StatementFinder statementFinder) {
    this.world = world;
    this.matcher = new TriggerMatcher(lexicon);
    this.statementFinder = statementFinder;
  }

  /** The events of a document, in order of the text. */
  public List<Coded> find(DocumentView view, List<Statement> statements) {
    Attributions attributions = new Attributions(statements, statementFinder);
    List<Coded> events = new ArrayList<>();
    QuotedText quotes = QuotedText.of(view.analysis().document().text());
    Scene scene = new Scene(view);
    CasualtyCounts casualties = new CasualtyCounts(statuses);
    Set<String> throughout = contexts.ofDocument(view.clauses());
    for (Clauses clauses : view.clauses()) {
      scene.pass(clauses.sentence());
      List<Match> winners = matcher.match(clauses, view.actors()).winners();
      if (winners.isEmpty()) {
        casualties.complete(clauses, events, new ArrayList<>());
      } else {
        EventFinder finder =
            new EventFinder(
                view,
                clauses,
                world,
                statuses,
                attributions,
                scene,
                match -> contexts.of(clauses, match, throughout));
        List<Coded> coded = new ArrayList<>();
        for (Match match : winners) {
          Event event = finder.event(match);
          if (!Doubts.leaveOut(clauses, view.actors(), match, event)
              && !EverydayLife.isOf(event, quotes)) {
            coded.add(new Coded(match, clauses, event));
          }
        }
        coded = new ArrayList<>(ContentFolding.fold(EventMerger.merge(coded)));
        casualties.complete(clauses, events, coded);
        coded.forEach(each -> scene.told(each));
        events.addAll(coded);
      }
    }
    return List.copyOf(EverydayLife.leaveOut(view, events));
  }

  /**
   * Heads of the phrases that fill any of {@code slots} of a coded event, coordination unfolded.
   */
  public static List<Integer> heads(DocumentView view, Coded coded, List<Slot> slots) {
    return new RoleReader(view, coded.clauses()).heads(coded.match(), slots);
  }
}
