package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.List;
import org.parley.extraction.Event;
import org.parley.extraction.Quantity;
import org.parley.extraction.Status;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.numbers.CasualtyReader;
import org.parley.extraction.numbers.CasualtyReader.Casualties;
import org.parley.extraction.status.StatusReader;
import org.parley.knowledge.EventType;
import org.parley.language.Span;

/**
 * Gives counts of the killed, hurt and missing that no entry of the lexicon asked for to the event
 * they belong to: of the same sentence, else of the sentence before ("One shell struck the square.
 * Four bodies were found."). A count goes to one event, and to none that has one of its kind.
 */
final class CasualtyCounts {
  private final StatusReader statuses;

  CasualtyCounts(StatusReader statuses) {
    this.statuses = statuses;
  }

  /**
   * Adds the counts of a sentence.
   *
   * @param earlier the events of the document before the sentence; the last may gain counts
   * @param here the events of the sentence; may gain counts
   */
  void complete(Clauses clauses, List<Coded> earlier, List<Coded> here) {
    for (Casualties casualties : CasualtyReader.read(clauses)) {
      Quantity quantity = casualties.quantity();
      if (isCounted(quantity.span(), here)
          || statuses.read(clauses, casualties.word()).status() != Status.OCCURRED) {
        continue;
      }
      int own = fitting(here, quantity.kind(), casualties.word(), clauses);
      if (own >= 0) {
        here.set(own, with(here.get(own), quantity));
      } else if (here.stream().noneMatch(each -> isViolent(each.event()))) {
        int last = earlier.size() - 1;
        if (last >= 0
            && follows(clauses, earlier.get(last))
            && accepts(earlier.get(last), quantity)) {
          earlier.set(last, with(earlier.get(last), quantity));
        }
      }
    }
  }

  private static boolean isCounted(Span span, List<Coded> events) {
    return events.stream()
        .flatMap(each -> each.event().quantities().stream())
        .anyMatch(quantity -> quantity.span().overlaps(span));
  }

  /** The nearest event of the sentence that lacks a count of the kind; -1 where none does. */
  private static int fitting(List<Coded> here, Quantity.Kind kind, int word, Clauses clauses) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    int at = clauses.sentence().token(word).span().start();
    for (int i = 0; i < here.size(); i++) {
      Event event = here.get(i).event();
      Span trigger =
          event.evidence().trigger() == null ? event.evidence().span() : event.evidence().trigger();
      int distance = Math.abs(trigger.start() - at);
      if (isViolent(event)
          && event.status() == Status.OCCURRED
          && (distance == 0 || event.quantities().stream().noneMatch(each -> each.kind() == kind))
          && distance < least) {
        best = i;
        least = distance;
      }
    }
    return best;
  }

  private static boolean follows(Clauses clauses, Coded before) {
    return clauses.sentence().index() - before.clauses().sentence().index() == 1;
  }

  private static boolean accepts(Coded coded, Quantity quantity) {
    Event event = coded.event();
    return isViolent(event)
        && event.status() == Status.OCCURRED
        && event.quantities().stream().noneMatch(each -> each.kind() == quantity.kind());
  }

  private static boolean isViolent(Event event) {
    return event.type() == EventType.ASSAULT;
  }

  private static Coded with(Coded coded, Quantity quantity) {
    List<Quantity> quantities = new ArrayList<>(coded.event().quantities());
    quantities.add(quantity);
    quantities.sort(Quantity::inOrder);
    return new Coded(coded.match(), coded.clauses(), coded.event().counting(quantities));
  }
}
