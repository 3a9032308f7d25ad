package org.parley.extraction.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Statement;
import org.parley.language.Span;

/**
 * The statements that grammar found, by where their content begins and ends, so that a quotation of
 * several sentences finds who is told to say its first or last one. Immutable.
 */
final class Tellers {
  /** A mark, a full stop and a blank may stand between the ends of a clause and of a quotation. */
  private static final int SLACK = 3;

  private final Map<Integer, Statement> byStart = new HashMap<>();
  private final Map<Integer, Statement> byEnd = new HashMap<>();

  Tellers(List<Statement> told) {
    for (Statement statement : told) {
      byStart.putIfAbsent(statement.content().start(), statement);
      byEnd.putIfAbsent(statement.content().end(), statement);
    }
  }

  /** The statement whose content is the end or the beginning of a quotation; null where none is. */
  @Nullable Statement of(Span quote) {
    for (int slack = 0; slack <= SLACK; slack++) {
      Statement ending = byEnd.get(quote.end() - slack);
      if (ending != null
          && ending.content().start() >= quote.start()
          && ending.cue() != null
          && !quote.overlaps(ending.cue())) {
        return ending;
      }
      Statement beginning = byStart.get(quote.start() + slack);
      if (beginning != null
          && beginning.content().end() <= quote.end()
          && beginning.cue() != null
          && beginning.cue().end() <= quote.start()) {
        return beginning;
      }
    }
    return null;
  }
}
