package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.DocumentView;
import org.parley.extraction.Place;
import org.parley.extraction.Statement;
import org.parley.extraction.Status;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.status.StatusReader;
import org.parley.language.Span;

/**
 * Adds to statements where they are made ("said at a briefing in Vilnius") and whether what they
 * tell happened or is only supposed ("a leak would endanger millions"). Stateless.
 */
public final class StatementSettings {
  private StatementSettings() {}

  /** The statements of a document with their settings. */
  public static List<Statement> add(DocumentView view, List<Statement> statements) {
    StatusReader statuses = new StatusReader();
    List<Statement> settled = new ArrayList<>(statements.size());
    for (Statement statement : statements) {
      Clauses clauses = view.clauses().get(statement.evidence().sentence());
      ParsedSentence sentence = clauses.sentence();
      int verb = main(sentence, statement.content());
      Status status = verb < 0 ? null : statuses.read(clauses, verb).status();
      settled.add(statement.with(place(view, clauses, statement), status));
    }
    return List.copyOf(settled);
  }

  private static @Nullable Place place(DocumentView view, Clauses clauses, Statement statement) {
    ParsedSentence sentence = clauses.sentence();
    Span cue = statement.cue();
    if (cue == null || statement.kind() == Statement.Kind.ACCORDING_TO) {
      return null;
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isVerb(i) && cue.contains(sentence.token(i).span())) {
        return new EventPlace(view, clauses).setting(i, statement.content());
      }
    }
    return null;
  }

  /** The predicate of the words said: the first verb or copular word of them that none governs. */
  private static int main(ParsedSentence sentence, Span content) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean inside = content.contains(sentence.token(i).span());
      boolean predicate = sentence.isVerb(i) || sentence.tree().child(i, "cop") >= 0;
      int head = sentence.tree().head(i);
      boolean top = head < 0 || !content.contains(sentence.token(head).span());
      if (inside && predicate && top) {
        return i;
      }
    }
    return -1;
  }
}
