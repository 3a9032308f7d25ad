package org.parley.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import org.parley.extraction.Actor;
import org.parley.extraction.DocumentView;
import org.parley.extraction.Source;
import org.parley.extraction.Statement;
import org.parley.extraction.grammar.Clauses;

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
    List<Statement> told = new ArrayList<>();
    for (Clauses clauses : view.clauses()) {
      new SentenceStatements(view, clauses, words, quotes, told).find();
    }
    List<Statement> quoted = new QuoteAttributor(view, words.says()::contains, told).find(quotes);
    new Headings(view).find(told);
    return Merging.of(quoted, told, quotes);
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
