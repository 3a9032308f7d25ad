package org.parley.extraction.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.Statement;
import org.parley.language.Span;

/**
 * Brings the statements found by quotation marks and those found by grammar together: what one word
 * shows to be said is one statement, and what stands in somebody's words is retold by them.
 */
final class Merging {
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "you", "me", "us", "let");

  private Merging() {}

  /** All statements, each once, in order of their content. */
  static List<Statement> of(List<Statement> quoted, List<Statement> told, QuotedText quotes) {
    Map<Span, Integer> byCue = new HashMap<>();
    List<Statement> all = new ArrayList<>();
    for (Statement statement : quoted) {
      if (statement.cue() != null) {
        byCue.putIfAbsent(statement.cue(), all.size());
      }
      all.add(statement);
    }
    for (Statement statement : told) {
      Integer same = statement.cue() == null ? null : byCue.get(statement.cue());
      if (same != null) {
        all.set(same, united(all.get(same), statement, quotes));
      } else if (!isFirstPerson(statement) || !quotes.overlaps(mark(statement))) {
        if (statement.cue() != null) {
          byCue.put(statement.cue(), all.size());
        }
        all.add(statement);
      }
    }
    all.sort((one, other) -> one.content().compareTo(other.content()));
    return List.copyOf(Nesting.reported(all, quotes));
  }

  /** One statement of two with the same cue: the quotation's words and those around it. */
  private static Statement united(Statement first, Statement second, QuotedText quotes) {
    Span content = first.content().cover(second.content());
    Span cue = first.cue();
    boolean torn = cue != null && content.contains(cue) && !first.content().contains(cue);
    if (torn && first.kind() == Statement.Kind.DIRECT) {
      content = first.content();
    }
    return new Statement(
        first.source() == null ? second.source() : first.source(),
        cue,
        content,
        isQuoted(content, quotes) ? Statement.Kind.DIRECT : Statement.Kind.INDIRECT,
        first.reportedBy(),
        first.evidence());
  }

  /** True for words in quotation marks, also where "he said" stands between two of them. */
  private static boolean isQuoted(Span content, QuotedText quotes) {
    return quotes.covers(content)
        || (quotes.overlaps(new Span(content.start(), content.start() + 1))
            && quotes.overlaps(new Span(content.end() - 1, content.end())));
  }

  private static Span mark(Statement statement) {
    return statement.cue() == null ? statement.content() : statement.cue();
  }

  private static boolean isFirstPerson(Statement statement) {
    @Nullable Actor source = statement.source();
    return source == null || FIRST_PERSON.contains(source.text().toLowerCase(Locale.ROOT));
  }
}
