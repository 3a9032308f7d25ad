package org.parley.extraction.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.DocumentView;
import org.parley.extraction.Evidence;
import org.parley.extraction.Statement;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.language.Span;

/** Finds the statements that stand in one sentence and adds them to a list. */
final class SentenceStatements implements StatementSink {
  private final DocumentView view;
  private final Clauses clauses;
  private final ParsedSentence sentence;
  private final Phrasing phrasing;
  private final QuotedText quotes;
  private final List<Statement> statements;

  SentenceStatements(
      DocumentView view,
      Clauses clauses,
      SpeechWords words,
      QuotedText quotes,
      List<Statement> statements) {
    this.view = view;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.phrasing = new Phrasing(view, clauses, words);
    this.quotes = quotes;
    this.statements = statements;
  }

  void find() {
    VerbStatements verbs = new VerbStatements(phrasing, quotes, this);
    NominalStatements nominals = new NominalStatements(phrasing, this);
    for (int i = 0; i < sentence.size(); i++) {
      if (isAccordingTo(i)) {
        accordingTo(i, i + 2);
      } else if (sentence.isVerb(i)) {
        verbs.find(i);
        nominals.ofAdjective(i);
      } else if (sentence.isNoun(i)) {
        nominals.ofNoun(i);
      } else if (sentence.tag(i).startsWith("JJ")) {
        nominals.ofAdjective(i);
      }
    }
  }

  private boolean isAccordingTo(int i) {
    return sentence.token(i).form().equalsIgnoreCase("according")
        && i + 1 < sentence.size()
        && sentence.lemma(i + 1).equals("to");
  }

  /**
   * "According to X, …" and "…, according to X". Read off the order of the words: the phrase ends
   * at the next comma or the end, and what it applies to is the rest of its clause.
   */
  private void accordingTo(int according, int from) {
    int end = from;
    while (end < sentence.size() && !phrasing.isStop(end)) {
      end++;
    }
    int source = phrasing.sourceBetween(from, end);
    if (source < 0) {
      return;
    }
    int last = sentence.size() - 1;
    int start = phrasing.clauseStart(according);
    boolean leading = start == according || phrasing.isStop(according - 1) && according <= 2;
    Span content;
    if (leading && end < last) {
      content = phrasing.trimmed(end, last);
    } else if (start < according) {
      content = phrasing.trimmed(start, according - 1);
    } else {
      return;
    }
    if (content.length() > 1) {
      add(source, sentence.span(according, from), content, Statement.Kind.ACCORDING_TO);
    }
  }

  @Override
  public void add(int source, @Nullable Span cue, Span content, Statement.Kind kind) {
    Actor actor = source < 0 ? null : view.actors().identify(clauses, source);
    if (actor == null && source >= 0) {
      Span span = sentence.phraseSpan(source);
      actor = new Actor(span, sentence.text(span), null, null, null, null);
    }
    statements.add(
        new Statement(
            actor,
            cue,
            content,
            kind,
            null,
            new Evidence(sentence.index(), sentence.sentence().span(), cue)));
  }
}
