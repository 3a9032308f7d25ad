package org.parley.extraction.events;

import java.util.List;
import org.parley.extraction.Actor;
import org.parley.extraction.DocumentView;
import org.parley.extraction.Status;
import org.parley.extraction.grammar.ParsedSentence;

/**
 * How far an event may be trusted: the less, the deeper its trigger stands in the sentence and the
 * less is known of who takes part. Serves one sentence.
 */
final class Confidence {
  private final DocumentView view;
  private final ParsedSentence sentence;

  Confidence(DocumentView view, ParsedSentence sentence) {
    this.view = view;
    this.sentence = sentence;
  }

  /** From 0.05 to 0.99, in hundredths. */
  double of(Match match, List<Actor> who, List<Actor> whom, Status status) {
    double confidence = 0.5;
    int depth = 0;
    for (int node = match.head(); node >= 0 && depth < 8; node = sentence.tree().head(node)) {
      depth++;
    }
    confidence += 0.2 - 0.06 * Math.min(depth, 7);
    confidence += known(who) ? 0.12 : 0;
    confidence += known(whom) ? 0.08 : 0;
    confidence += Math.min(3, match.specificity()) * 0.03;
    confidence += match.verb() >= 0 ? 0.05 : 0;
    confidence += status == Status.OCCURRED || status == Status.ONGOING ? 0.02 : 0;
    confidence -= contested(who) || contested(whom) ? 0.05 : 0;
    confidence -= status == Status.HYPOTHETICAL || status == Status.FEARED ? 0.08 : 0;
    return Math.round(Math.max(0.05, Math.min(0.99, confidence)) * 100) / 100.0;
  }

  private boolean contested(List<Actor> actors) {
    return actors.stream().anyMatch(view.actors()::isContested);
  }

  private static boolean known(List<Actor> actors) {
    return actors.stream().anyMatch(actor -> actor.country() != null || actor.sector() != null);
  }
}
