package org.parley.extraction.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.DocumentView;
import org.parley.extraction.Status;
import org.parley.extraction.When;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.lexicon.Entry;
import org.parley.extraction.status.StatusReader;

/**
 * Whether an event has happened: what {@link StatusReader} finds around the trigger, overruled by
 * the entry's own word, by a headline of what is to come and by a day after publication. Serves one
 * sentence.
 */
final class EventStatus {
  private static final Set<String> BEGINNING =
      Set.of("resume", "begin", "start", "open", "continue", "end", "restart", "reopen", "proceed");

  private final DocumentView view;
  private final ParsedSentence sentence;

  EventStatus(DocumentView view, ParsedSentence sentence) {
    this.view = view;
    this.sentence = sentence;
  }

  /**
   * The status of the event of a match.
   *
   * @param reading what the words around the trigger say
   * @param when its time, or null
   */
  Status of(Match match, StatusReader.Reading reading, @Nullable When when) {
    Entry entry = match.entry();
    Status status = reading.status();
    if (entry.status() != null
        && (status == Status.OCCURRED || (status == Status.NEGATED && entry.asksNegation()))) {
      return entry.status();
    }
    var published = view.analysis().document().published();
    if (status == Status.OCCURRED && match.verb() < 0 && isToCome(match.noun())) {
      return Status.PLANNED;
    }
    if (status == Status.OCCURRED
        && !isTold(match)
        && when != null
        && when.from() != null
        && published != null
        && when.from().isAfter(published)) {
      return Status.PLANNED;
    }
    return status;
  }

  /** "rejected an order to stay until June": what is told in the past is not to come. */
  private boolean isTold(Match match) {
    return match.verb() >= 0
        && match.noun() < 0
        && sentence.tag(match.verb()).equals("VBD")
        && sentence.tree().child(match.verb(), "nsubj") >= 0;
  }

  /** "Peace talks to resume": a headline says so of what is to come, however the tree takes it. */
  private boolean isToCome(int noun) {
    int to = noun + 1;
    while (to < sentence.size() && !sentence.token(to).form().equals("to")) {
      if (sentence.isVerb(to)) {
        return false;
      }
      to++;
    }
    if (to + 1 >= sentence.size()
        || !BEGINNING.contains(sentence.token(to + 1).form().toLowerCase(java.util.Locale.ROOT))) {
      return false;
    }
    // "talks to end the war" are no talks that end.
    String next = to + 2 < sentence.size() ? sentence.tag(to + 2) : ".";
    return !next.startsWith("DT") && !next.startsWith("JJ") && !next.startsWith("PRP");
  }
}
