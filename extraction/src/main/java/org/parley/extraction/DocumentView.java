package org.parley.extraction;

import java.util.ArrayList;
import java.util.List;
import org.parley.extraction.actors.ActorResolver;
import org.parley.extraction.actors.EventNouns;
import org.parley.extraction.actors.WorldNames;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.time.Dateline;
import org.parley.extraction.time.TimeExpression;
import org.parley.extraction.time.TimeFinder;
import org.parley.language.Analysis;
import org.parley.language.Mention;
import org.parley.language.Span;

/**
 * What the finders of one document share: its sentences with their clauses, who its entities are,
 * its times and places. Made once a document and used by one thread.
 *
 * @param analysis the document and its language
 * @param clauses the clauses of each sentence, in order
 * @param actors resolves phrases to actors
 * @param times time expressions, by sentence
 * @param places places, in order of the text
 */
public record DocumentView(
    Analysis analysis,
    List<Clauses> clauses,
    ActorResolver actors,
    List<List<TimeExpression>> times,
    List<Place> places) {

  /** The view of {@code analysis}, in which {@code places} were found. */
  static DocumentView of(
      Analysis analysis, WorldNames names, EventNouns eventNouns, List<Place> places) {
    List<List<Mention>> mentions = new ArrayList<>();
    for (int i = 0; i < analysis.sentences().size(); i++) {
      mentions.add(new ArrayList<>());
    }
    for (Mention mention : analysis.mentions()) {
      mentions.get(mention.sentence()).add(mention);
    }
    List<ParsedSentence> sentences = new ArrayList<>();
    List<Clauses> clauses = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      ParsedSentence sentence = new ParsedSentence(analysis, i, mentions.get(i));
      sentences.add(sentence);
      clauses.add(new Clauses(sentence));
    }
    List<List<TimeExpression>> times = TimeFinder.find(sentences, Dateline.publication(analysis));
    return new DocumentView(
        analysis,
        clauses,
        new ActorResolver(analysis, sentences, names, eventNouns),
        times,
        outside(times, places));
  }

  /** The places that begin at {@code start} or later and before {@code end}, in order. */
  public List<Place> placesFrom(int start, int end) {
    int from = firstPlaceFrom(start);
    return places.subList(from, Math.max(from, firstPlaceFrom(end)));
  }

  private int firstPlaceFrom(int offset) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Places that are no day or month: "March" and "Sunday" are towns too. */
  private static List<Place> outside(List<List<TimeExpression>> times, List<Place> places) {
    List<Span> spans =
        times.stream().flatMap(List::stream).map(time -> time.when().span()).toList();
    List<Place> kept = new ArrayList<>();
    int next = 0;
    for (Place place : places) {
      while (next < spans.size() && spans.get(next).end() <= place.span().start()) {
        next++;
      }
      if (next == spans.size() || !spans.get(next).overlaps(place.span())) {
        kept.add(place);
      }
    }
    return List.copyOf(kept);
  }
}
