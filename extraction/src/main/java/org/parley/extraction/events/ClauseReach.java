package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;

/**
 * How far a clause reaches: which words around a trigger say when and where its event was.
 * Stateless over a sentence.
 */
final class ClauseReach {
  private final Clauses clauses;
  private final ParsedSentence sentence;

  ClauseReach(Clauses clauses) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /** The predicate whose adjuncts are the trigger's too: its verb, up through open complements. */
  int ownClause(int trigger) {
    int node = clauses.clauseHead(trigger);
    for (int i = 0; i < 4; i++) {
      int head = sentence.tree().head(node);
      if (head < 0) {
        return node;
      }
      String relation = sentence.relation(node);
      if (relation.equals("xcomp") || (relation.equals("advcl") && clauses.isGerund(node))) {
        node = clauses.clauseHead(head);
      } else {
        return node;
      }
    }
    return node;
  }

  /** True for a word that begins a clause of its own. */
  boolean startsClause(int node) {
    return switch (sentence.relation(node)) {
      case "ccomp", "advcl", "acl", "acl:relcl", "parataxis", "advcl:relcl" -> true;
      default -> false;
    };
  }

  /** What the first of the clauses that share theirs with a trigger gives; null where none does. */
  <T> @Nullable T shared(Match match, IntFunction<@Nullable T> reading) {
    for (int other : sharing(match.head())) {
      T found = reading.apply(other);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /**
   * Clauses whose time and place hold for that of a trigger too: the one that it continues ("fired
   * at a bus in Aleppo on 3 May; two men died") and those that continue it under the same subject
   * ("threw stones and looted shops in Durban on Friday").
   */
  private List<Integer> sharing(int trigger) {
    List<Integer> clausesAround = new ArrayList<>();
    int clause = ownClause(trigger);
    int head = sentence.tree().head(clause);
    String relation = sentence.relation(clause);
    if (head >= 0
        && sentence.isVerb(head)
        && (relation.equals("conj") || relation.equals("parataxis") && follows(clause))) {
      clausesAround.add(head);
    }
    for (int child : sentence.tree().children(clause)) {
      if (sentence.relation(child).equals("conj")
          && sentence.isVerb(child)
          && !hasOwnSubject(child)) {
        clausesAround.add(child);
      }
    }
    return clausesAround;
  }

  /** "…; two men died": a clause of its own that a semicolon joins to the one before. */
  private boolean follows(int clause) {
    for (int child : sentence.tree().children(clause)) {
      if (sentence.token(child).form().equals(";")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasOwnSubject(int clause) {
    for (int child : sentence.tree().children(clause)) {
      if (sentence.relation(child).startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }
}
