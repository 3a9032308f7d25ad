package org.parley.extraction.events;

import java.util.List;
import java.util.Set;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.grammar.Quantifiers;
import org.parley.extraction.lexicon.Condition;
import org.parley.extraction.lexicon.Slot;

/** Tests the conditions of entries on the words of one sentence. */
final class Conditions {
  private final Clauses clauses;
  private final WordClassifier classifier;
  private final SlotFiller filler;

  Conditions(Clauses clauses, WordClassifier classifier) {
    this.clauses = clauses;
    this.classifier = classifier;
    this.filler = new SlotFiller(clauses);
  }

  /** True where every condition of the match's entry holds. */
  boolean hold(Match match) {
    for (List<Condition> alternatives : match.entry().conditions()) {
      boolean any = false;
      for (Condition condition : alternatives) {
        if (holds(match, condition)) {
          any = true;
          break;
        }
      }
      if (!any) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(Match match, Condition condition) {
    if (condition.slot().kind() == Slot.Kind.DOCUMENT) {
      boolean told = condition.lemmas().stream().anyMatch(classifier::isInDocument);
      return told == (condition.test() != Condition.Test.NOT);
    }
    List<Integer> heads = filler.fill(match, condition.slot());
    return switch (condition.test()) {
      case PRESENT -> !heads.isEmpty();
      case MISSING -> heads.isEmpty();
      case IS -> anyIs(heads, condition);
      case HAS -> anyHas(heads, condition);
      case NOT -> !anyIs(heads, condition);
    };
  }

  private boolean anyHas(List<Integer> heads, Condition condition) {
    ParsedSentence sentence = clauses.sentence();
    for (int head : heads) {
      for (int child : sentence.tree().children(head)) {
        if (condition.lemmas().contains(sentence.lemma(child))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean anyIs(List<Integer> heads, Condition condition) {
    for (int head : heads) {
      for (int each : clauses.coordinated(head)) {
        if (is(each, condition)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean is(int head, Condition condition) {
    ParsedSentence sentence = clauses.sentence();
    if (condition.slot().kind() == Slot.Kind.CLAUSE) {
      return clauseIs(head, condition);
    }
    if (condition.lemmas().contains(sentence.lemma(head)) || isPhrase(sentence, head, condition)) {
      return true;
    }
    for (String builtIn : condition.classes()) {
      if (classifier.is(sentence, head, builtIn)) {
        return true;
      }
    }
    // "dozens of rebels", "a group of soldiers": what is counted has the class.
    if (Quantifiers.isQuantifier(sentence.lemma(head))) {
      int of = clauses.prepositional(head, "of");
      return of >= 0 && is(of, condition);
    }
    return false;
  }

  private static boolean isPhrase(ParsedSentence sentence, int head, Condition condition) {
    // "the army's fire" is army fire.
    int before = head > 1 && sentence.tag(head - 1).equals("POS") ? head - 2 : head - 1;
    if (before < 0) {
      return false;
    }
    String phrase = sentence.lemma(before) + " " + sentence.lemma(head);
    return condition.lemmas().contains(phrase);
  }

  private boolean clauseIs(int verb, Condition condition) {
    ParsedSentence sentence = clauses.sentence();
    Set<String> lemmas = condition.lemmas();
    if (lemmas.contains("infinitive") && clauses.isInfinitive(verb)
        || lemmas.contains("gerund") && clauses.isGerund(verb)
        || lemmas.contains("finite") && !clauses.isInfinitive(verb) && !clauses.isGerund(verb)
        || lemmas.contains(sentence.lemma(verb))) {
      return true;
    }
    for (int child : sentence.tree().children(verb)) {
      if (sentence.relation(child).equals("compound:prt")
          && lemmas.contains(sentence.lemma(verb) + " " + sentence.lemma(child))) {
        return true;
      }
    }
    int object = clauses.object(verb);
    return object >= 0 && lemmas.contains(sentence.lemma(object));
  }
}
