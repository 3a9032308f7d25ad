package org.parley.extraction.status;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Status;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.status.StatusReader.Reading;
import org.parley.language.EnglishCalendar;

/**
 * What the words right before an event say of it, where their order alone tells: "is to visit",
 * "have yet to leave", "stopped short of attacking". Read before the tree, which such phrases often
 * mislead. Immutable.
 */
final class WordOrder {
  private static final Set<String> NEARLY = Set.of("close", "near");

  private static final Set<String> OUTCOMES =
      Set.of("result", "effect", "consequence", "outcome", "response", "reaction");

  /** What stands before "short of". */
  private static final Set<String> FALLING = Set.of("stop", "fall", "come");

  private final StatusCues cues;

  WordOrder(StatusCues cues) {
    this.cues = cues;
  }

  /** The status that the words before {@code event} give it; null where they do not tell. */
  @Nullable Reading read(ParsedSentence sentence, int event) {
    int before = event - 1;
    while (before >= 0 && sentence.tag(before).equals("RB") && !isNegation(sentence, before)) {
      before--;
    }
    Reading habit = everyWeek(sentence, event);
    if (habit != null) {
      return habit;
    }
    Reading inverted = Inversions.read(sentence, event);
    if (inverted != null) {
      return inverted;
    }
    if (before < 1) {
      return underWay(sentence, event);
    }
    before = beforePerfect(sentence, before);
    return switch (sentence.lemma(before)) {
      case "to" ->
          sentence.tag(event).equals("VBG")
              ? nearly(sentence, before)
              : infinitive(sentence, event, before);
      case "of" -> afterOf(sentence, before);
      case "than" ->
          sentence.lemma(before - 1).equals("rather") && !sentence.isNoun(event)
              ? new Reading(Status.NEGATED, before - 1, false)
              : null;
      default -> participle(sentence, event, before);
    };
  }

  /** "was to [have been] signed": the word before the perfect infinitive's auxiliaries. */
  private static int beforePerfect(ParsedSentence sentence, int before) {
    int first = sentence.lemma(before).equals("be") ? before - 1 : before;
    boolean perfect =
        first >= 2
            && sentence.token(first).form().equals("have")
            && sentence.lemma(first - 1).equals("to")
            && sentence.lemma(first - 2).equals("be");
    return perfect ? first - 1 : before;
  }

  /** "denies torturing prisoners", whatever the tree makes of the participle. */
  private @Nullable Reading participle(ParsedSentence sentence, int event, int before) {
    boolean denied =
        sentence.tag(event).equals("VBG")
            && sentence.isVerb(before)
            && cues.verb(sentence.lemma(before)) == Status.DENIED;
    return denied ? new Reading(Status.DENIED, before, false) : underWay(sentence, event);
  }

  /** "Negotiations are under way". */
  private static @Nullable Reading underWay(ParsedSentence sentence, int event) {
    for (int i = event + 1; i + 2 < sentence.size() && i < event + 6; i++) {
      String form = sentence.token(i).form().toLowerCase(Locale.ROOT);
      // "Talks have yet to begin."
      if (sentence.isNoun(event)
          && sentence.lemma(i).equals("have")
          && sentence.lemma(i + 1).equals("yet")
          && sentence.lemma(i + 2).equals("to")
          && noVerb(sentence, event + 1, i)) {
        return new Reading(Status.NEGATED, i + 1, false);
      }
      if (sentence.isNoun(event)
          && (form.equals("is") || form.equals("are"))
          && (sentence.lemma(i + 1).equals("underway")
              || (sentence.lemma(i + 1).equals("under") && sentence.lemma(i + 2).equals("way")))) {
        return new Reading(Status.ONGOING, i + 1, false);
      }
    }
    return null;
  }

  private static boolean noVerb(ParsedSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isVerb(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNegation(ParsedSentence sentence, int i) {
    String lemma = sentence.lemma(i);
    return lemma.equals("not") || lemma.equals("n't") || lemma.equals("never");
  }

  private @Nullable Reading infinitive(ParsedSentence sentence, int event, int to) {
    int before = to - 1;
    String lemma = sentence.lemma(before);
    String form = sentence.token(before).form().toLowerCase(Locale.ROOT);
    if (lemma.equals("yet")) {
      return new Reading(Status.NEGATED, before, false);
    }
    if (form.equals("used") && isHabit(sentence, event, before)) {
      return new Reading(Status.HABITUAL, before, false);
    }
    if (lemma.equals("ought") || form.equals("has") || form.equals("have")) {
      return new Reading(Status.DEMANDED, before, false);
    }
    if (lemma.equals("be") && sentence.isVerb(before) && !isWhole(sentence, before)) {
      return new Reading(Status.PLANNED, before, false);
    }
    if (isHeadline(sentence, event, before)) {
      return new Reading(Status.PLANNED, to, false);
    }
    // "threatened to jail the editors": the tagger may take the infinitive for another word.
    boolean mistaken = !sentence.isVerb(event) && opensObject(sentence, event + 1);
    Status cue = mistaken && sentence.isVerb(before) ? cues.verb(lemma) : null;
    if (cue == null) {
      return null;
    }
    boolean refused = lemma.equals("refuse") || lemma.equals("decline");
    return new Reading(cue, before, cue == Status.NEGATED && refused);
  }

  /** "came close to taking the capital" */
  private static @Nullable Reading nearly(ParsedSentence sentence, int to) {
    boolean close =
        to >= 2 && NEARLY.contains(sentence.lemma(to - 1)) && sentence.lemma(to - 2).equals("come");
    return close ? new Reading(Status.NEGATED, to - 1, false) : null;
  }

  /** "The police used to raid the house", and not "the guns used to kill him were found". */
  private static boolean isHabit(ParsedSentence sentence, int event, int used) {
    if (!sentence.tag(event).equals("VB") || !sentence.isNoun(used - 1)) {
      return false;
    }
    for (int i = 0; i < sentence.size(); i++) {
      String tag = sentence.tag(i);
      if (i != used && (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP"))) {
        return false;
      }
    }
    return true;
  }

  /** "The aim is to attack": the infinitive is what the subject consists in, and no appointment. */
  private boolean isWhole(ParsedSentence sentence, int be) {
    if (sentence.lemma(0).equals("what")) {
      // "What he did next was to execute the prisoners."
      return true;
    }
    for (int i = be - 1; i >= 0 && i > be - 10; i--) {
      if (OUTCOMES.contains(sentence.lemma(i))) {
        // "The result of the victory was to trigger a revolt."
        return true;
      }
    }
    for (int i = be - 1; i >= 0 && i > be - 6; i--) {
      if (sentence.isNoun(i)) {
        return cues.noun(sentence.lemma(i)) != null;
      }
    }
    return false;
  }

  /** "Army to leave delta by June": no verb but the infinitive, right after its subject. */
  private boolean isHeadline(ParsedSentence sentence, int event, int before) {
    if (!sentence.isNoun(before) || cues.noun(sentence.lemma(before)) != null) {
      return false;
    }
    for (int i = 0; i < sentence.size(); i++) {
      String tag = sentence.tag(i);
      boolean finite =
          tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
      if (finite || (i < event && sentence.isVerb(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean opensObject(ParsedSentence sentence, int i) {
    if (i >= sentence.size()) {
      return false;
    }
    String tag = sentence.tag(i);
    return tag.equals("DT") || tag.startsWith("PRP") || tag.startsWith("NNP");
  }

  private @Nullable Reading afterOf(ParsedSentence sentence, int of) {
    String lemma = sentence.lemma(of - 1);
    boolean short_ = lemma.equals("short") && of > 1 && FALLING.contains(sentence.lemma(of - 2));
    return short_ || lemma.equals("instead") ? new Reading(Status.NEGATED, of - 1, false) : null;
  }

  /** "Bandits attack traders every week". */
  private static @Nullable Reading everyWeek(ParsedSentence sentence, int event) {
    String tag = sentence.tag(event);
    boolean bare = tag.equals("VB") && sentence.relation(event).equals("root");
    if (!tag.equals("VBP") && !tag.equals("VBZ") && !bare) {
      return null;
    }
    for (int i = 0; i + 1 < sentence.size(); i++) {
      boolean each = sentence.lemma(i).equals("every") || sentence.lemma(i).equals("each");
      if (each && isSpan(sentence.lemma(i + 1))) {
        return new Reading(Status.HABITUAL, i, false);
      }
    }
    return null;
  }

  private static boolean isSpan(String lemma) {
    return switch (lemma) {
      case "day",
          "night",
          "week",
          "month",
          "year",
          "morning",
          "evening",
          "spring",
          "summer",
          "autumn",
          "winter",
          "weekend",
          "hour" ->
          true;
      default -> EnglishCalendar.isWeekday(lemma);
    };
  }
}
