package org.parley.extraction.statements;

import java.util.List;
import java.util.Set;
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
  private final Set<String> hedges;
  private final Set<String> views;
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
    this.hedges = words.hedges();
    this.views = words.views();
    this.quotes = quotes;
    this.statements = statements;
  }

  void find() {
    VerbStatements verbs = new VerbStatements(phrasing, quotes, this);
    NominalStatements nominals = new NominalStatements(phrasing, this);
    for (int i = 0; i < sentence.size(); i++) {
      if (isAccordingTo(i)) {
        accordingTo(i, i + 2);
      } else if (hedges.contains(sentence.lemma(i)) && sentence.tag(i).equals("RB")) {
        hedged(i);
      } else if (isInView(i)) {
        inView(i);
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

  /** "Soldiers allegedly looted the shop": somebody unnamed says the clause. */
  private void hedged(int adverb) {
    int head = phrasing.tree().head(adverb);
    int clause = head < 0 ? adverb : clauses.clauseHead(head);
    int from = phrasing.tree().leftmost(clause);
    int to = phrasing.tree().rightmost(clause);
    if (from == adverb) {
      from++;
    }
    if (to > from + 1) {
      Span content = phrasing.trimmed(from, to);
      add(-1, sentence.token(adverb).span(), content, Statement.Kind.INDIRECT);
    }
  }

  /** "in the ministry's view", "by its own account". */
  private boolean isInView(int i) {
    return views.contains(sentence.lemma(i))
        && sentence.isNoun(i)
        && phrasing.tree().child(i, "nmod:poss") >= 0
        && (sentence.hasChild(i, "case", "in")
            || sentence.hasChild(i, "case", "by")
            || sentence.hasChild(i, "case", "to"));
  }

  private void inView(int noun) {
    int source = phrasing.tree().child(noun, "nmod:poss");
    int from = phrasing.tree().leftmost(noun);
    int to = phrasing.tree().rightmost(noun);
    int last = sentence.size() - 1;
    if (from <= 1 && to + 1 < last) {
      Span content = phrasing.trimmed(to + 1, last);
      add(source, sentence.token(noun).span(), content, Statement.Kind.ACCORDING_TO);
    } else if (to >= last - 1 && from > 1) {
      Span content = phrasing.trimmed(phrasing.clauseStart(from), from - 1);
      add(source, sentence.token(noun).span(), content, Statement.Kind.ACCORDING_TO);
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
