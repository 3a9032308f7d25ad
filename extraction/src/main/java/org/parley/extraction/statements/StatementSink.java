package org.parley.extraction.statements;

import org.jspecify.annotations.Nullable;
import org.parley.extraction.Statement;
import org.parley.language.Span;

/** Takes what a reader of a sentence has found. */
interface StatementSink {
  /**
   * Takes a statement.
   *
   * @param source head of the phrase that names who says it; -1 where nobody is named
   * @param cue the word that shows it to be said
   * @param content what is said
   */
  void add(int source, @Nullable Span cue, Span content, Statement.Kind kind);
}
