package org.parley.extraction.events;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.extraction.Actor;
import org.parley.extraction.Event;
import org.parley.language.Analysis;
import org.parley.language.Span;
import org.parley.language.Token;

/**
 * An event with what its words show.
 *
 * @param lemma of the trigger's last noun, else of its last verb; empty where it is not known
 * @param noun true where that is a noun
 * @param plural true for a noun in the plural
 * @param definite true for a noun after "the", "this" or "that"
 * @param doer lemma of an actor that is no more than a definite noun ("The attack killed nine");
 *     empty where there is none
 * @param words lemmas of the nouns in the evidence
 * @param takenUp those of them that stand after "the", "this" or "that"
 */
record Telling(
    Event event,
    String lemma,
    boolean noun,
    boolean plural,
    boolean definite,
    String doer,
    Set<String> words,
    Set<String> takenUp) {

  static Telling of(Event event, Analysis analysis) {
    int index = event.evidence().sentence();
    if (index < 0 || index >= analysis.sentences().size()) {
      return new Telling(event, "", false, false, false, "", Set.of(), Set.of());
    }
    Span whole = event.evidence().span();
    Span trigger = event.evidence().trigger() == null ? whole : event.evidence().trigger();
    List<Token> tokens = analysis.sentences().get(index).tokens();
    int at = -1;
    Set<String> words = new HashSet<>();
    Set<String> takenUp = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean noun = isNoun(token);
      boolean verb = token.tag().startsWith("VB") && (at < 0 || !isNoun(tokens.get(at)));
      if ((noun || verb) && token.span().overlaps(trigger)) {
        at = i;
      }
      if (noun && token.span().overlaps(whole)) {
        words.add(lemma(token));
        if (isDefinite(tokens, i)) {
          takenUp.add(lemma(token));
        }
      }
    }
    if (at < 0) {
      return new Telling(event, "", false, false, false, "", words, takenUp);
    }
    boolean noun = isNoun(tokens.get(at));
    return new Telling(
        event,
        lemma(tokens.get(at)),
        noun,
        noun && tokens.get(at).tag().endsWith("S"),
        noun && isDefinite(tokens, at),
        doer(event, tokens),
        words,
        takenUp);
  }

  private static String doer(Event event, List<Token> tokens) {
    for (Actor actor : event.actors()) {
      for (int i = tokens.size() - 1; i >= 0 && actor.country() == null; i--) {
        if (isNoun(tokens.get(i)) && tokens.get(i).span().overlaps(actor.span())) {
          return isDefinite(tokens, i) ? lemma(tokens.get(i)) : "";
        }
      }
    }
    return "";
  }

  int sentence() {
    return event.evidence().sentence();
  }

  private static boolean isNoun(Token token) {
    return token.tag().startsWith("NN");
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static boolean isDefinite(List<Token> tokens, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - 3; i--) {
      String form = tokens.get(i).form().toLowerCase(Locale.ROOT);
      if (form.equals("the") || form.equals("this") || form.equals("that")) {
        return true;
      }
      if (!tokens.get(i).tag().startsWith("JJ") && !tokens.get(i).tag().startsWith("NN")) {
        return false;
      }
    }
    return false;
  }
}
