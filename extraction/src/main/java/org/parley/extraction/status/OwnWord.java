package org.parley.extraction.status;

import java.util.Set;
import org.parley.extraction.Status;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.status.StatusReader.Reading;

/**
 * What a speaker says of his own acts: who says that he did not do a thing denies it, who says it
 * of others tells that it did not happen; who says that he will do a thing announces it, who says
 * it of others foretells it. Immutable.
 */
final class OwnWord {
  private static final Set<String> FUTURE = Set.of("will", "shall", "would", "'ll", "’ll", "wo");

  private final StatusCues cues;

  OwnWord(StatusCues cues) {
    this.cues = cues;
  }

  /** {@code reading} of an event, told by who acts in it where he is the one that speaks. */
  Reading regard(Clauses clauses, int event, Reading reading) {
    return switch (reading.status()) {
      case NEGATED -> reading.refused() ? reading : denied(clauses, event, reading);
      case PLANNED -> announced(clauses, event, reading);
      default -> reading;
    };
  }

  private Reading denied(Clauses clauses, int event, Reading negated) {
    ParsedSentence sentence = clauses.sentence();
    if (!sentence.isVerb(event) || isFuture(sentence, event)) {
      return negated;
    }
    int speech = speech(sentence, event);
    return speech >= 0 && isOwn(clauses, event, speech)
        ? new Reading(Status.DENIED, negated.cue(), false)
        : negated;
  }

  /**
   * "said it would close the camp", "monitors will be sent, the ministry said", "was told that he
   * would be expelled": a decision made public. What others do ("said the parties would meet") is
   * no decision of the speaker.
   */
  private Reading announced(Clauses clauses, int event, Reading planned) {
    ParsedSentence sentence = clauses.sentence();
    int modal = planned.cue();
    int verb = modal < 0 ? -1 : sentence.tree().head(modal);
    if (verb < 0 || !FUTURE.contains(sentence.lemma(modal)) || !sentence.isVerb(verb)) {
      return planned;
    }
    if (!sentence.isVerb(event) && !cues.isToCome(sentence.lemma(event))) {
      return planned;
    }
    int speech = speech(sentence, verb);
    if (speech < 0
        || sentence.hasChild(verb, "advmod", "likely")
        || sentence.hasChild(verb, "advmod", "probably")) {
      return planned;
    }
    boolean decided =
        isOwn(clauses, verb, speech)
            || isAgentless(clauses, event, verb) && isNamed(clauses, speech)
            || sentence.lemma(speech).equals("tell") && clauses.isPassive(speech);
    return decided ? new Reading(Status.ANNOUNCED, speech, false) : planned;
  }

  private static boolean isOwn(Clauses clauses, int event, int speech) {
    ParsedSentence sentence = clauses.sentence();
    int subject = clauses.grammaticalSubject(event);
    if (subject < 0 || subject == clauses.subject(speech)) {
      return false;
    }
    boolean quoted = sentence.baseRelation(speech).equals("parataxis") || speech > event;
    return isOneself(sentence, subject, quoted);
  }

  /** "will be sent", "the closure will begin": who decides it is not said. */
  private boolean isAgentless(Clauses clauses, int event, int verb) {
    if (clauses.isPassive(verb)) {
      return clauses.subject(verb) < 0;
    }
    int subject = clauses.grammaticalSubject(verb);
    ParsedSentence sentence = clauses.sentence();
    return event != verb
        || subject >= 0
            && cues.bears(sentence.lemma(verb), false)
            && cues.isToCome(sentence.lemma(subject));
  }

  /** A speaker by name or office; of "he" nobody knows whether he decides. */
  private static boolean isNamed(Clauses clauses, int speech) {
    int speaker = clauses.grammaticalSubject(speech);
    return speaker >= 0 && clauses.sentence().isNoun(speaker);
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
