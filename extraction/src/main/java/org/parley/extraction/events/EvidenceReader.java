package org.parley.extraction.events;

import java.util.Set;
import org.parley.extraction.Evidence;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.language.Span;

/** Which words of its sentence prove an event. One reader serves one sentence. */
final class EvidenceReader {
  /** A town or topic has no more words. */
  private static final int LONGEST_SLUG = 3;

  /** Marks that part a clause from what stands before it. */
  private static final Set<String> DIVIDING = Set.of(",", ":", ";", "-", "–", "—", "/");

  private final Clauses clauses;
  private final ParsedSentence sentence;

  EvidenceReader(Clauses clauses) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /** The clause of the event, without the marks around it, and its trigger. */
  Evidence of(Match match) {
    int clause = clauses.clauseHead(match.head());
    int from = sentence.tree().leftmost(clause);
    int to = sentence.tree().rightmost(clause);
    for (int word : match.words()) {
      from = Math.min(from, word);
      to = Math.max(to, word);
    }
    while (to > from
        && sentence.token(to).form().length() == 1
        && sentence.relation(to).equals("punct")) {
      to--;
    }
    while (from < to
        && sentence.relation(from).equals("punct")
        && DIVIDING.contains(sentence.token(from).form())) {
      from++;
    }
    from = afterSlug(from, match);
    return new Evidence(sentence.index(), sentence.span(from, to + 1), trigger(match));
  }

  /**
   * "NAIROBI: [two guards were shot]": the town or topic before a colon at the beginning of a
   * sentence proves nothing.
   */
  private int afterSlug(int from, Match match) {
    int trigger = match.words().stream().mapToInt(word -> word).min().orElseThrow();
    for (int i = from; from == 0 && i < Math.min(trigger, LONGEST_SLUG + 1); i++) {
      if (sentence.token(i).form().equals(":")) {
        return i > 0 ? i + 1 : from;
      }
      if (!sentence.isNoun(i) && !sentence.tag(i).startsWith("JJ")) {
        return from;
      }
    }
    return from;
  }

  /** The words of the trigger; only the one that names the event where they stand far apart. */
  Span trigger(Match match) {
    int first = match.words().stream().mapToInt(word -> word).min().orElseThrow();
    int last = match.words().stream().mapToInt(word -> word).max().orElseThrow();
    if (last - first > 6) {
      int head = match.noun() >= 0 ? match.noun() : match.head();
      return sentence.token(head).span();
    }
    return sentence.span(first, last + 1);
  }
}
