package org.parley.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Statement;
import org.parley.language.Span;

/**
 * Which statements stand inside another: in "the ministry said that rebels claimed the attack" the
 * rebels' claim is told by the ministry. A statement stands inside the shortest other one whose
 * content holds the word that shows it to be said.
 */
public final class Nesting {
  private Nesting() {}

  /**
   * For each statement of a document the index of the one it stands in, -1 for those of the report
   * itself.
   *
   * @param statements in the order of their content
   * @param text of the document
   */
  public static int[] outer(List<Statement> statements, String text) {
    return outer(statements, QuotedText.of(text));
  }

  private static int[] outer(List<Statement> statements, QuotedText quotes) {
    int[] reach = new int[statements.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, statements.get(i).content().end());
      reach[i] = furthest;
    }
    int[] outer = new int[statements.size()];
    for (int i = 0; i < outer.length; i++) {
      outer[i] = outerOf(statements, i, reach, quotes);
    }
    for (int i = 0; i < outer.length; i++) {
      if (leadsBack(outer, i)) {
        outer[i] = -1;
      }
    }
    return outer;
  }

  /** Contents that overlap crosswise could each stand in the other; one of them stands free. */
  private static boolean leadsBack(int[] outer, int index) {
    int at = outer[index];
    for (int steps = 0; at >= 0 && steps < outer.length; steps++) {
      if (at == index) {
        return true;
      }
      at = outer[at];
    }
    return at >= 0;
  }

  private static int outerOf(
      List<Statement> statements, int index, int[] reach, QuotedText quotes) {
    Statement inner = statements.get(index);
    Span mark = inner.cue() == null ? inner.content() : inner.cue();
    int best = -1;
    int last = index;
    while (last + 1 < reach.length && statements.get(last + 1).content().start() <= mark.start()) {
      last++;
    }
    for (int i = last; i >= 0 && reach[i] >= mark.end(); i--) {
      Statement other = statements.get(i);
      boolean shorter =
          best < 0 || other.content().length() < statements.get(best).content().length();
      if (i != index && shorter && holds(other, inner, mark, quotes)) {
        best = i;
      }
    }
    return best;
  }

  private static boolean holds(Statement outer, Statement inner, Span mark, QuotedText quotes) {
    if (!outer.content().contains(mark)) {
      return false;
    }
    Span cue = outer.cue();
    if (cue == null) {
      return true;
    }
    if (cue.equals(inner.cue()) || inner.content().contains(cue)) {
      return false;
    }
    // "“We fled,” he said, adding that… “We ran.”": between the marks stands the report's own word.
    boolean torn = outer.content().contains(cue) && outer.kind() == Statement.Kind.DIRECT;
    return !torn || quotes.overlaps(mark);
  }

  /** The statements, those that stand inside another with its source as who retells them. */
  static List<Statement> reported(List<Statement> statements, QuotedText quotes) {
    int[] outer = outer(statements, quotes);
    List<Statement> result = new ArrayList<>();
    for (int i = 0; i < outer.length; i++) {
      Statement statement = statements.get(i);
      @Nullable Statement around = outer[i] < 0 ? null : statements.get(outer[i]);
      result.add(
          around == null || around.source() == null || statement.reportedBy() != null
              ? statement
              : new Statement(
                  statement.source(),
                  statement.cue(),
                  statement.content(),
                  statement.kind(),
                  around.source(),
                  statement.evidence()));
    }
    return result;
  }
}
