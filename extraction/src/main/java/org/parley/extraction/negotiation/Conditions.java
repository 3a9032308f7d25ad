package org.parley.extraction.negotiation;

import java.util.List;
import java.util.function.BiConsumer;
import org.parley.extraction.DocumentView;
import org.parley.extraction.Event;
import org.parley.extraction.events.Coded;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.knowledge.EventType;

/**
 * What a party makes the condition of what it would do: "will disarm only if the government grants
 * an amnesty", "refuses to sign unless the prisoners are freed". Stateless.
 */
final class Conditions {
  private Conditions() {}

  /**
   * Gives every condition of the sentence of {@code clauses}: the act and the words it waits for.
   */
  static void find(
      DocumentView view, Clauses clauses, List<Coded> coded, BiConsumer<Event, int[]> positions) {
    ParsedSentence sentence = clauses.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.lemma(i);
      boolean onlyIf = word.equals("if") && i > 0 && sentence.lemma(i - 1).equals("only");
      if (!onlyIf && !word.equals("unless")) {
        continue;
      }
      int clause = sentence.tree().head(i);
      boolean opens =
          clause > i
              && sentence.relation(i).equals("mark")
              && sentence.relation(clause).equals("advcl");
      int act = opens ? sentence.tree().head(clause) : -1;
      for (Coded each : coded) {
        if (act >= 0
            && each.clauses() == clauses
            && isPromised(each)
            && !sentence.tree().dominates(clause, each.match().head())
            && governs(sentence, each.match().head(), act)
            && !each.event().actors().isEmpty()) {
          positions.accept(
              each.event(),
              new int[] {i + 1, lastWord(sentence, sentence.tree().rightmost(clause))});
          break;
        }
      }
    }
  }

  /** Threats apart, an act that a party does or leaves in exchange for something. */
  private static boolean isPromised(Coded coded) {
    EventType type = coded.event().type();
    return type.quad() == EventType.Quad.MATERIAL_COOPERATION
        || type.quad() == EventType.Quad.VERBAL_COOPERATION
        || type == EventType.REJECT;
  }

  private static boolean governs(ParsedSentence sentence, int head, int act) {
    return head == act || sentence.tree().head(head) == act || sentence.tree().head(act) == head;
  }

  private static int lastWord(ParsedSentence sentence, int last) {
    return sentence.relation(last).equals("punct") ? last - 1 : last;
  }
}
