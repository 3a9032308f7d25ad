package org.parley.extraction;

import java.util.List;
import org.parley.extraction.actors.EventNouns;
import org.parley.extraction.actors.WorldNames;
import org.parley.extraction.events.Coded;
import org.parley.extraction.events.Contest;
import org.parley.extraction.events.ContestReader;
import org.parley.extraction.events.EventsOfDocument;
import org.parley.extraction.events.StatementSettings;
import org.parley.extraction.lexicon.Lexicon;
import org.parley.extraction.negotiation.MeetingFinder;
import org.parley.extraction.negotiation.PositionFinder;
import org.parley.extraction.places.PlaceFinder;
import org.parley.extraction.statements.StatementFinder;
import org.parley.knowledge.World;
import org.parley.language.Analysis;

/**
 * Finds events, statements, positions and meetings in an analysed document. Immutable and safe for
 * use by many threads.
 */
public final class EventExtractor {
  private final Lexicon lexicon;
  private final EventNouns eventNouns;
  private final WorldNames names;
  private final PlaceFinder placeFinder;
  private final StatementFinder statements;
  private final EventsOfDocument events;
  private final ContestReader contests;
  private final PositionFinder positions = new PositionFinder();

  /**
   * An extractor over a lexicon and the tables of {@code world}.
   *
   * @param lexicon what words mean for an event
   * @param world countries, organisations, people, weapons, ontologies
   */
  public EventExtractor(Lexicon lexicon, World world) {
    this.lexicon = lexicon;
    eventNouns = new EventNouns(lexicon::isEventNoun, lexicon::isForceNoun);
    names = new WorldNames(world);
    placeFinder = new PlaceFinder(world);
    statements = StatementFinder.load();
    contests = new ContestReader(lexicon);
    events = new EventsOfDocument(lexicon, world, statements);
  }

  /** How one sentence of an analysed document came to its events. */
  public Contest contest(Analysis analysis, int sentence) {
    DocumentView view = DocumentView.of(analysis, names, eventNouns, placeFinder.find(analysis));
    return contests.read(view, sentence);
  }

  /** Reads one analysed document. */
  public Report extract(Analysis analysis) {
    List<Place> places = placeFinder.find(analysis);
    DocumentView view = DocumentView.of(analysis, names, eventNouns, places);
    List<Statement> said = StatementSettings.add(view, statements.find(view));
    List<When> times =
        view.times().stream().flatMap(List::stream).map(time -> time.when()).toList();
    List<Coded> coded = events.find(view, said);
    return new Report(
        analysis,
        view.actors().profiles(),
        view.places(),
        times,
        said,
        coded.stream().map(Coded::event).toList(),
        positions.find(view, coded, said),
        MeetingFinder.find(view, coded));
  }
}
