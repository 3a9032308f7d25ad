package org.parley.extraction.status;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Status;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.status.StatusReader.Reading;
import org.parley.language.DependencyTree;

/** What negation, auxiliaries, modals and adverbs at a verb itself say of it. Immutable. */
final class Auxiliaries {
  private static final Set<String> CONDITIONAL = Set.of("if", "unless", "whether", "lest");

  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "ca");

  private static final Set<String> OBLIGATION = Set.of("must", "should", "ought");

  /** "was nearly shot down": it was not. */
  private static final Set<String> NEARLY = Set.of("nearly", "almost");

  private static final Set<String> SUPPOSING = Set.of("perhaps", "maybe", "possibly");

  private static final Set<String> FUTURE = Set.of("will", "shall", "wo", "'ll", "’ll");

  private static final Set<String> LASTING =
      Set.of("hour", "day", "week", "month", "year", "decade", "generation", "century");

  private final StatusCues cues;

  Auxiliaries(StatusCues cues) {
    this.cues = cues;
  }

  /**
   * What negation, auxiliaries, modals and adverbs at the verb itself say; null for plain tense.
   */
  @Nullable Reading read(Clauses clauses, int verb) {
    ParsedSentence sentence = clauses.sentence();
    DependencyTree tree = sentence.tree();
    boolean negated = false;
    int negation = -1;
    int modal = -1;
    int adverb = -1;
    for (int child : tree.children(verb)) {
      String lemma = sentence.lemma(child);
      switch (sentence.baseRelation(child)) {
        case "advmod" -> {
          if (cues.negates(lemma) && !isNotOnly(sentence, child)) {
            negated = true;
            negation = child;
          } else if (isNoLonger(sentence, child)) {
            negated = true;
            negation = child;
          } else if (NEARLY.contains(lemma) && child == verb - 1) {
            return new Reading(Status.NEGATED, child, false);
          } else if (SUPPOSING.contains(lemma)) {
            return new Reading(Status.HYPOTHETICAL, child, false);
          } else if (cues.habitual(lemma) && !isPastSeries(sentence, verb, lemma)) {
            adverb = child;
          }
        }
        case "aux" -> {
          if (!sentence.relation(child).equals("aux:pass")
              && !isHad(sentence, child, verb)
              && (sentence.tag(child).equals("MD") || FUTURE.contains(lemma))) {
            modal = child;
          }
        }
        case "nsubj", "obj" -> {
          if (sentence.lemma(child).equals("nobody")
              || sentence.lemma(child).equals("none")
              || sentence.hasChild(child, "det", "no")
              || sentence.hasChild(child, "det", "neither")
              || sentence.lemma(sentence.tree().leftmost(child)).equals("neither")
              || sentence.lemma(sentence.tree().leftmost(child)).equals("not")) {
            negated = true;
            negation = child;
          }
        }
        case "mark" -> {
          boolean awaited = lemma.equals("until") && !sentence.tag(verb).equals("VBD");
          if (CONDITIONAL.contains(lemma) || awaited) {
            return new Reading(Status.HYPOTHETICAL, child, false);
          }
          if (lemma.equals("without")) {
            negated = true;
            negation = child;
          }
        }
        default -> {}
      }
    }
    if (negated) {
      boolean refusal =
          modal >= 0 && FUTURE.contains(sentence.lemma(modal)) || isWould(sentence, modal);
      return new Reading(Status.NEGATED, negation, refusal);
    }
    if (modal >= 0
        && sentence.lemma(modal).equals("could")
        && sentence.hasChild(verb, "mark", "before")) {
      // "was aborted before it could free the hostages"
      return new Reading(Status.NEGATED, modal, false);
    }
    int whenever = whenever(sentence, verb);
    if (whenever >= 0 && (modal < 0 ? isPresent(clauses, verb) : isWould(sentence, modal))) {
      return new Reading(Status.HABITUAL, whenever, false);
    }
    if (modal >= 0 && isInverted(sentence, verb, modal)) {
      return new Reading(Status.HYPOTHETICAL, modal, false);
    }
    if (modal >= 0) {
      return new Reading(modal(clauses, verb, sentence.lemma(modal)), modal, false);
    }
    if (goingTo(sentence, verb)) {
      Reading going = read(clauses, tree.head(verb));
      return going != null && going.status() == Status.NEGATED
          ? going
          : new Reading(Status.PLANNED, tree.head(verb), false);
    }
    if (adverb >= 0) {
      return new Reading(Status.HABITUAL, adverb, false);
    }
    int day = dayToCome(sentence, verb);
    if (day >= 0 && isPresent(clauses, verb)) {
      return new Reading(Status.PLANNED, day, false);
    }
    return progressive(sentence, verb) || lasts(sentence, verb)
        ? new Reading(Status.ONGOING, verb, false)
        : null;
  }

  /** "said she'd escaped": had, and not would. */
  private static boolean isHad(ParsedSentence sentence, int auxiliary, int verb) {
    String form = sentence.token(auxiliary).form();
    return (form.equals("'d") || form.equals("’d"))
        && (sentence.tag(verb).equals("VBN") || sentence.tag(verb).equals("VBD"))
        && sentence.tree().child(verb, "aux:pass") < 0;
  }

  /** "would beat the boys whenever they came"; -1 where nothing of the kind stands at the verb. */
  private static int whenever(ParsedSentence sentence, int verb) {
    for (int child : sentence.tree().children(verb)) {
      if (sentence.lemma(child).equals("whenever")) {
        return child;
      }
      int mark = sentence.tree().child(child, "mark");
      int adverb = mark >= 0 ? mark : sentence.tree().child(child, "advmod");
      if (sentence.baseRelation(child).equals("advcl")
          && adverb >= 0
          && sentence.lemma(adverb).equals("whenever")) {
        return adverb;
      }
    }
    return -1;
  }

  /** "is sending a hospital next week", "vote tomorrow"; -1 where no such day stands there. */
  private static int dayToCome(ParsedSentence sentence, int verb) {
    for (int child : sentence.tree().children(verb)) {
      String base = sentence.baseRelation(child);
      boolean next =
          LASTING.contains(sentence.lemma(child)) && sentence.hasChild(child, "amod", "next");
      if ((base.equals("obl") || base.equals("advmod"))
          && (next || sentence.lemma(child).equals("tomorrow"))) {
        return child;
      }
    }
    return -1;
  }

  /** "have gathered for days", "has shelled the town since May": it goes on. */
  private static boolean lasts(ParsedSentence sentence, int verb) {
    boolean perfect = false;
    for (int child : sentence.tree().children(verb)) {
      String tag = sentence.tag(child);
      perfect |=
          sentence.relation(child).equals("aux")
              && sentence.lemma(child).equals("have")
              && (tag.equals("VBP") || tag.equals("VBZ"));
    }
    if (!perfect) {
      return false;
    }
    for (int child : sentence.tree().children(verb)) {
      boolean span =
          sentence.hasChild(child, "case", "for") && LASTING.contains(sentence.lemma(child));
      if (sentence.baseRelation(child).equals("obl")
          && (span || sentence.hasChild(child, "case", "since"))) {
        return true;
      }
    }
    return false;
  }

  /** True for "hour", "week", "year" and the like. */
  static boolean isSpan(String lemma) {
    return LASTING.contains(lemma);
  }

  static boolean isNoLonger(ParsedSentence sentence, int i) {
    return i > 0
        && sentence.token(i).form().equalsIgnoreCase("longer")
        && sentence.lemma(i - 1).equals("no");
  }

  /** "has repeatedly bombed": each time happened. */
  private static boolean isPastSeries(ParsedSentence sentence, int verb, String adverb) {
    String tag = sentence.tag(verb);
    return adverb.equals("repeatedly") && (tag.equals("VBD") || tag.equals("VBN"));
  }

  private static boolean isNotOnly(ParsedSentence sentence, int not) {
    return not + 1 < sentence.size()
        && (sentence.lemma(not + 1).equals("only") || sentence.lemma(not + 1).equals("just"));
  }

  private static boolean isWould(ParsedSentence sentence, int modal) {
    return modal >= 0 && sentence.lemma(modal).equals("would");
  }

  private Status modal(Clauses clauses, int verb, String modal) {
    if (FUTURE.contains(modal)) {
      return hasCondition(clauses, verb) ? Status.HYPOTHETICAL : Status.PLANNED;
    }
    if (modal.equals("would") && clauses.sentence().hasChild(verb, "aux", "have")) {
      return Status.HYPOTHETICAL;
    }
    if (modal.equals("would") || modal.equals("'d") || modal.equals("’d")) {
      return isReported(clauses, verb) && !hasCondition(clauses, verb)
          ? Status.PLANNED
          : Status.HYPOTHETICAL;
    }
    if (OBLIGATION.contains(modal)) {
      return Status.DEMANDED;
    }
    return POSSIBLE.contains(modal) ? Status.HYPOTHETICAL : Status.PLANNED;
  }

  /** "would" after a verb of saying is a future seen from the past. */
  private boolean isReported(Clauses clauses, int verb) {
    ParsedSentence sentence = clauses.sentence();
    int head = sentence.tree().head(verb);
    String relation = sentence.relation(verb);
    if (relation.equals("conj") && head >= 0) {
      return isReported(clauses, head);
    }
    if (relation.equals("ccomp") && head >= 0) {
      return true;
    }
    for (int child : sentence.tree().children(verb)) {
      if (sentence.relation(child).equals("parataxis") && sentence.isVerb(child)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasCondition(Clauses clauses, int verb) {
    ParsedSentence sentence = clauses.sentence();
    if (cues.provides(sentence.token(0).form().toLowerCase(Locale.ROOT))
        && sentence.size() > 1
        && sentence.lemma(1).equals("that")) {
      return true;
    }
    for (int child : sentence.tree().children(verb)) {
      if (sentence.lemma(child).equals("long")
          && child > 0
          && sentence.lemma(child - 1).equals("as")
          && child + 1 < sentence.size()
          && sentence.lemma(child + 1).equals("as")) {
        return true;
      }
      if (cues.provides(sentence.lemma(sentence.tree().leftmost(child)))
          && sentence.baseRelation(child).equals("advcl")) {
        return true;
      }
      if ((sentence.relation(child).equals("advcl") || sentence.relation(child).equals("obl"))
          && (sentence.hasChild(child, "mark", "if")
              || sentence.hasChild(child, "mark", "unless"))) {
        return true;
      }
    }
    return false;
  }

  /** "Should the rebels attack, …": a condition without "if". */
  private static boolean isInverted(ParsedSentence sentence, int verb, int modal) {
    int subject = sentence.tree().child(verb, "nsubj");
    boolean opens = modal == 0 || sentence.token(modal - 1).form().equals(",");
    return opens && subject > modal && sentence.lemma(modal).equals("should");
  }

  private static boolean goingTo(ParsedSentence sentence, int verb) {
    int head = sentence.tree().head(verb);
    return head >= 0
        && sentence.relation(verb).equals("xcomp")
        && (sentence.token(head).form().equalsIgnoreCase("going")
            || sentence.isFutureAuxiliary(head));
  }

  static boolean usedTo(ParsedSentence sentence, int verb) {
    int head = sentence.tree().head(verb);
    return head >= 0
        && sentence.relation(verb).equals("xcomp")
        && sentence.tag(head).equals("VBD")
        && sentence.token(head).form().equalsIgnoreCase("used");
  }

  private static boolean progressive(ParsedSentence sentence, int verb) {
    if (!sentence.tag(verb).equals("VBG")) {
      return false;
    }
    for (int child : sentence.tree().children(verb)) {
      String tag = sentence.tag(child);
      if (sentence.baseRelation(child).equals("aux")
          && sentence.lemma(child).equals("be")
          && !tag.equals("VBD")) {
        return true;
      }
    }
    return false;
  }

  /** A verb in the present tense, or with an auxiliary in it. */
  static boolean isPresent(Clauses clauses, int verb) {
    ParsedSentence sentence = clauses.sentence();
    String tag = sentence.tag(verb);
    if (tag.equals("VBZ") || tag.equals("VBP")) {
      return true;
    }
    return tag.equals("VBG") && progressive(sentence, verb);
  }
}
