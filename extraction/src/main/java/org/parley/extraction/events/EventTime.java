package org.parley.extraction.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.DocumentView;
import org.parley.extraction.When;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.time.TimeExpression;

/** When an event was: the times that stand in its clause. Stateless over a sentence. */
final class EventTime {
  private final DocumentView view;
  private final ParsedSentence sentence;
  private final ClauseReach reach;

  EventTime(DocumentView view, Clauses clauses) {
    this.view = view;
    this.sentence = clauses.sentence();
    this.reach = new ClauseReach(clauses);
  }

  /** The time of the event's own clause, else of one that shares it; null where there is none. */
  @Nullable When when(Match match) {
    When own = when(match.head(), match.noun());
    return own != null ? own : reach.shared(match, other -> when(other, -1));
  }

  /**
   * The time of the clause of {@code trigger}.
   *
   * @param noun the event noun, or -1
   */
  @Nullable When when(int trigger, int noun) {
    List<TimeExpression> times = view.times().get(sentence.index());
    TimeExpression day = nearest(times, trigger, noun, true);
    TimeExpression other = nearest(times, trigger, noun, false);
    if (day == null || other == null) {
      return day != null ? day.when() : other == null ? null : other.when();
    }
    // "pre-dawn blasts on Monday", "at 5 a.m. on Monday": one fixes the day, the other the hour.
    When when = day.when();
    return when.time() == null && other.when().time() != null
        ? new When(when.span(), when.from(), when.to(), other.when().time(), when.precision())
        : when;
  }

  /**
   * The nearest expression that fixes a day, or the nearest that fixes none; null for none at all.
   */
  private @Nullable TimeExpression nearest(
      List<TimeExpression> times, int trigger, int noun, boolean fixesDay) {
    TimeExpression best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (TimeExpression time : times) {
      if ((time.when().from() != null) != fixesDay || isOfWhatIsAsked(trigger, time)) {
        continue;
      }
      int distance = distance(trigger, noun, time);
      if (distance < bestDistance) {
        best = time;
        bestDistance = distance;
      }
    }
    return best;
  }

  /**
   * "asked them to leave by Friday", told on Wednesday: what is asked is to come, the asking past.
   */
  private boolean isOfWhatIsAsked(int trigger, TimeExpression time) {
    LocalDate published = view.analysis().document().published();
    LocalDate from = time.when().from();
    if (from == null || published == null || !from.isAfter(published)) {
      return false;
    }
    for (int node = sentence.tree().head(time.from()); node >= 0 && node != trigger; ) {
      int head = sentence.tree().head(node);
      if (head == trigger && sentence.relation(node).equals("xcomp")) {
        return sentence.isVerb(node);
      }
      node = head;
    }
    return false;
  }

  /** How far a time expression stands from a trigger; the maximum where it belongs elsewhere. */
  private int distance(int trigger, int noun, TimeExpression time) {
    int word = time.from();
    for (int i = time.from(); i < time.to(); i++) {
      int head = sentence.tree().head(i);
      if (head < time.from() || head >= time.to()) {
        word = i;
      }
    }
    if (noun >= 0 && sentence.tree().dominates(noun, word)) {
      return 0;
    }
    int clause = reach.ownClause(trigger);
    int node = word;
    int steps = 1;
    while (node >= 0 && steps < 40) {
      if (node == trigger) {
        return steps;
      }
      if (node == clause) {
        return steps + 10;
      }
      if (steps > 1 && reach.startsClause(node)) {
        return Integer.MAX_VALUE;
      }
      node = sentence.tree().head(node);
      steps++;
    }
    return Integer.MAX_VALUE;
  }
}
