package org.parley.extraction.status;

import org.parley.extraction.Status;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.status.StatusReader.Reading;

/**
 * Tells a denial from a plain negation: who says that he himself did not do a thing denies it; who
 * says it of others tells that it did not happen. Immutable.
 */
final class Denials {
  private final StatusCues cues;

  Denials(StatusCues cues) {
    this.cues = cues;
  }

  /** {@code negated}, as denied where the speaker of the clause is who would have acted. */
  Reading regard(Clauses clauses, int event, Reading negated) {
    ParsedSentence sentence = clauses.sentence();
    if (!sentence.isVerb(event) || isFuture(sentence, event)) {
      return negated;
    }
    int speech = speech(sentence, event);
    int subject = clauses.grammaticalSubject(event);
    if (speech < 0 || subject < 0 || subject == clauses.subject(speech)) {
      return negated;
    }
    boolean quoted = sentence.baseRelation(speech).equals("parataxis") || speech > event;
    return isOneself(sentence, subject, quoted)
        ? new Reading(Status.DENIED, negated.cue(), false)
        : negated;
  }

  private static boolean isFuture(ParsedSentence sentence, int verb) {
    for (int child : sentence.tree().children(verb)) {
      if (sentence.tag(child).equals("MD")) {
        return true;
      }
    }
    return false;
  }

  /** The verb of saying in whose clause, or beside which, the event stands; -1 where none does. */
  private int speech(ParsedSentence sentence, int event) {
    int head = sentence.tree().head(event);
    if (head >= 0 && sentence.relation(event).equals("ccomp") && cues.says(sentence.lemma(head))) {
      return head;
    }
    for (int child : sentence.tree().children(event)) {
      if (sentence.relation(child).equals("parataxis") && cues.says(sentence.lemma(child))) {
        return child;
      }
    }
    return -1;
  }

  /** A pronoun, or a phrase with a pronoun as possessor: "it", "its soldiers", "we". */
  private static boolean isOneself(ParsedSentence sentence, int subject, boolean quoted) {
    if (sentence.tag(subject).equals("PRP")) {
      String lemma = sentence.lemma(subject);
      return quoted ? lemma.equals("we") || lemma.equals("i") : !lemma.equals("you");
    }
    int possessor = sentence.tree().child(subject, "nmod:poss");
    return possessor >= 0 && sentence.tag(possessor).equals("PRP$");
  }
}
