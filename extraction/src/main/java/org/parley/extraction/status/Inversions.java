package org.parley.extraction.status;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Status;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.status.StatusReader.Reading;

/**
 * Clauses whose verb stands before its subject: conditions without "if" ("Had the guards fired, …
 * would …", "Were Chad to invade, …") and negations put first ("At no point did the patrol …").
 * Parsers seldom get them right, so the order of words tells. Stateless.
 */
final class Inversions {
  private static final Set<String> BREAKS = Set.of(",", ";", ":", "“", "\"");
  private static final Set<String> SUBJECT = Set.of("DT", "PRP", "PRP$", "EX");
  private static final Set<String> ANSWERING = Set.of("would", "could", "might");
  private static final Set<String> OPENING = Set.of("at", "under", "in", "on");
  private static final Set<String> HELPING = Set.of("do", "will", "have", "would", "be", "shall");
  private static final Set<String> FUTURE = Set.of("will", "would", "shall");

  private Inversions() {}

  /** The status that an inversion before {@code event} gives it; null where there is none. */
  static @Nullable Reading read(ParsedSentence sentence, int event) {
    int clause = event;
    while (clause > 0 && !isBreak(sentence, clause - 1)) {
      clause--;
    }
    if (clause >= event) {
      return null;
    }
    if (isCondition(sentence, clause, event)) {
      return new Reading(Status.HYPOTHETICAL, clause, false);
    }
    return negation(sentence, clause, event);
  }

  private static boolean isBreak(ParsedSentence sentence, int i) {
    return BREAKS.contains(sentence.token(i).form()) || sentence.lemma(i).equals("that");
  }

  private static boolean isCondition(ParsedSentence sentence, int clause, int event) {
    String opener = sentence.token(clause).form().toLowerCase(Locale.ROOT);
    String next = sentence.tag(clause + 1);
    boolean subject = SUBJECT.contains(next) || next.startsWith("NN") || next.startsWith("JJ");
    boolean asked = sentence.token(sentence.size() - 1).form().equals("?");
    if (!subject || asked) {
      return false;
    }
    boolean had =
        opener.equals("had")
            && (sentence.tag(event).equals("VBN") || sentence.tag(event).equals("VBD"));
    boolean were = opener.equals("were") && sentence.lemma(event - 1).equals("to");
    return (had || were) && isAnsweredBelow(sentence, event);
  }

  /** "…, hundreds would have died" */
  private static boolean isAnsweredBelow(ParsedSentence sentence, int event) {
    boolean comma = false;
    for (int i = event + 1; i < sentence.size(); i++) {
      comma |= sentence.token(i).form().equals(",");
      if (comma && ANSWERING.contains(sentence.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** "At no point did the patrol cross the border", "under no circumstances will we leave". */
  private static @Nullable Reading negation(ParsedSentence sentence, int clause, int event) {
    int no = clause + 1;
    boolean opens =
        no + 2 < event
            && OPENING.contains(sentence.lemma(clause))
            && sentence.lemma(no).equals("no")
            && sentence.isNoun(no + 1);
    boolean inverted = opens && HELPING.contains(sentence.lemma(no + 2));
    if (!inverted) {
      return null;
    }
    for (int i = no + 3; i < event; i++) {
      if (sentence.isVerb(i)) {
        return null;
      }
    }
    boolean future = FUTURE.contains(sentence.lemma(no + 2));
    return new Reading(Status.NEGATED, no, future);
  }
}
