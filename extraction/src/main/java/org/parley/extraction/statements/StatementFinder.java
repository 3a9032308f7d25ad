package org.parley.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import org.parley.extraction.Actor;
import org.parley.extraction.DocumentView;
import org.parley.extraction.Source;
import org.parley.extraction.Statement;
import org.parley.extraction.grammar.Clauses;
import org.parley.language.Span;

/** Finds who says what in a document. Immutable and safe for use by many threads. */
public final class StatementFinder {
  private final SpeechWords words;

  private StatementFinder(SpeechWords words) {
    this.words = words;
  }

  /** Loads the verbs of speech. */
  public static StatementFinder load() {
    return new StatementFinder(SpeechWords.load());
  }

  /** The statements of a document, in order of their content. */
  public List<Statement> find(DocumentView view) {
    QuotedText quotes = QuotedText.of(view.analysis().document().text());
    List<Statement> quoted = new QuoteAttributor(view, words.speech()::contains).find(quotes);
    List<Statement> told = new ArrayList<>();
    for (Clauses clauses : view.clauses()) {
      new SentenceStatements(view, clauses, words, quotes, told).find();
    }
    List<Statement> statements = new ArrayList<>(quoted);
    int next = 0;
    told.sort(java.util.Comparator.comparing(Statement::content));
    for (Statement statement : told) {
      while (next < quoted.size()
          && quoted.get(next).content().end() <= statement.content().start()) {
        next++;
      }
      if (next == quoted.size() || !isInside(statement, quoted.get(next), quotes)) {
        statements.add(statement);
      }
    }
    statements.sort(java.util.Comparator.comparing(Statement::content));
    return List.copyOf(statements);
  }

  /** True where a quotation already tells the statement, or it is the speaker's own "I think". */
  private static boolean isInside(Statement statement, Statement quoted, QuotedText quotes) {
    Span content = statement.content();
    Span quote = quoted.content();
    int shared = Math.min(content.end(), quote.end()) - Math.max(content.start(), quote.start());
    if (shared <= 0) {
      return false;
    }
    boolean same =
        shared * 2 > Math.max(content.length(), 1)
            && java.util.Objects.equals(statement.cue(), quoted.cue());
    boolean most = shared * 5 > quote.length() * 4 && shared * 5 > content.length() * 3;
    return same || most || (isFirstPerson(statement) && quotes.overlaps(content));
  }

  private static boolean isFirstPerson(Statement statement) {
    Actor source = statement.source();
    return source == null
        || java.util.Set.of("i", "we", "you")
            .contains(source.text().toLowerCase(java.util.Locale.ROOT));
  }

  /** What sort of source an actor is, told from its head noun and sector. */
  public Source.Kind kindOf(Actor actor) {
    String text = actor.text().toLowerCase(java.util.Locale.ROOT);
    for (String word : text.split("[^\\p{L}-]+", 40)) {
      String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
      if (words.witnesses().contains(singular) || word.equals("witnesses")) {
        return Source.Kind.WITNESS;
      }
      if (words.documents().contains(singular) && actor.sector() == null) {
        return Source.Kind.DOCUMENT;
      }
    }
    return "MED".equals(actor.sector()) ? Source.Kind.PUBLISHER : Source.Kind.SPEAKER;
  }
}
