package org.parley.extraction.statements;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.DocumentView;
import org.parley.extraction.Evidence;
import org.parley.extraction.Statement;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.language.Span;

/**
 * Quotations without a verb of saying that governs them: the speaker of the sentence, or of the
 * quotation right before in the same paragraph, goes on.
 */
final class LooseQuotes {
  /** A quotation of fewer characters is taken for a single word set apart, not for speech. */
  private static final int SHORTEST = 12;

  private final DocumentView view;
  private final QuotedText quotes;
  private final Predicate<String> isSpeech;

  LooseQuotes(DocumentView view, QuotedText quotes, Predicate<String> isSpeech) {
    this.view = view;
    this.quotes = quotes;
    this.isSpeech = isSpeech;
  }

  void find(List<Statement> statements) {
    String text = view.analysis().document().text();
    for (Span quote : quotes.all()) {
      if (quote.length() < SHORTEST || isCovered(quote, statements)) {
        continue;
      }
      int sentence = sentenceAt(quote.start());
      if (sentence < 0) {
        continue;
      }
      Actor speaker = speakerIn(sentence, quote);
      if (speaker == null) {
        speaker = previousSpeaker(quote, statements, text);
      }
      if (speaker != null) {
        statements.add(
            new Statement(
                speaker,
                null,
                quote,
                Statement.Kind.DIRECT,
                null,
                new Evidence(sentence, quote, null)));
      }
    }
  }

  private static boolean isCovered(Span quote, List<Statement> statements) {
    for (Statement statement : statements) {
      Span content = statement.content();
      int shared = Math.min(content.end(), quote.end()) - Math.max(content.start(), quote.start());
      if (shared * 2 > quote.length()) {
        return true;
      }
    }
    return false;
  }

  private int sentenceAt(int offset) {
    List<Clauses> all = view.clauses();
    int low = 0;
    int high = all.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = all.get(middle).sentence().sentence().span();
      if (span.end() <= offset) {
        low = middle + 1;
      } else if (span.start() > offset) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  /** The subject of a verb of saying outside the quotation, in its sentence. */
  private @Nullable Actor speakerIn(int index, Span quote) {
    Clauses clauses = view.clauses().get(index);
    ParsedSentence sentence = clauses.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isVerb(i)
          && isSpeech.test(sentence.lemma(i))
          && !quote.contains(sentence.token(i).span())) {
        int subject = clauses.subject(i);
        if (subject >= 0 && !quote.contains(sentence.token(subject).span())) {
          return view.actors().identify(clauses, subject);
        }
      }
    }
    return null;
  }

  private @Nullable Actor previousSpeaker(Span quote, List<Statement> statements, String text) {
    Statement last = null;
    for (Statement statement : statements) {
      if (statement.content().end() <= quote.start()
          && (last == null || statement.content().end() > last.content().end())) {
        last = statement;
      }
    }
    if (last == null
        || last.kind() != Statement.Kind.DIRECT
        || text.substring(last.content().end(), quote.start()).contains("\n")) {
      return null;
    }
    return last.source();
  }
}
