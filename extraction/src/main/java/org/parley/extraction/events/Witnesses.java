package org.parley.extraction.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.DocumentView;
import org.parley.extraction.Source;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;

/**
 * Who saw an event with his own eyes: "our reporters were there when civilians were fired upon", "a
 * correspondent saw police beat marchers". Stateless.
 */
final class Witnesses {
  private static final Set<String> PRESENT =
      Set.of("there", "present", "nearby", "scene", "hand", "inside", "outside", "embedded");
  private static final Set<String> SEEING =
      Set.of("see", "watch", "witness", "hear", "observe", "film", "photograph", "record");
  private static final Set<String> WHEN = Set.of("when", "as", "while");

  private Witnesses() {}

  /** The witness of what {@code trigger} names; null where the sentence names none. */
  static @Nullable Source of(DocumentView view, Clauses clauses, int trigger) {
    ParsedSentence sentence = clauses.sentence();
    int clause = sentence.isVerb(trigger) ? trigger : clauses.clauseHead(trigger);
    int above = sentence.tree().head(clause);
    if (above < 0) {
      return null;
    }
    boolean present = PRESENT.contains(sentence.lemma(above)) && isWhen(sentence, clause);
    boolean seen = SEEING.contains(sentence.lemma(above)) && isSeen(sentence, clause, trigger);
    int subject = present || seen ? clauses.grammaticalSubject(above) : -1;
    if (subject < 0 || seen && clauses.isPassive(above)) {
      return null;
    }
    Actor actor = view.actors().identify(clauses, subject);
    boolean person =
        actor != null
            && ("MED".equals(actor.sector()) || view.actors().is(sentence, subject, "@person"));
    return person && actor != null ? new Source(Source.Kind.WITNESS, actor) : null;
  }

  private static boolean isWhen(ParsedSentence sentence, int clause) {
    for (int child : sentence.tree().children(clause)) {
      if (child < clause && WHEN.contains(sentence.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSeen(ParsedSentence sentence, int clause, int trigger) {
    return switch (sentence.relation(clause)) {
      case "ccomp", "xcomp" -> true;
      default -> clause != trigger && sentence.relation(trigger).equals("obj");
    };
  }
}
