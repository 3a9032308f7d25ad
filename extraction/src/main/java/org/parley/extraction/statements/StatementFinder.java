package org.parley.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.DocumentView;
import org.parley.extraction.Evidence;
import org.parley.extraction.Source;
import org.parley.extraction.Statement;
import org.parley.extraction.WordLists;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.language.Span;

/** Finds who says what in a document. Immutable and safe for use by many threads. */
public final class StatementFinder {
  private final Set<String> speech;
  private final Set<String> weak;
  private final Set<String> witnesses;
  private final Set<String> documents;

  private StatementFinder(WordLists lists) {
    speech = lists.words("speech");
    weak = lists.words("weak");
    witnesses = lists.words("witness");
    documents = lists.words("document");
  }

  /** Loads the verbs of speech. */
  public static StatementFinder load() {
    return new StatementFinder(WordLists.load(StatementFinder.class, "speech.txt"));
  }

  /** The statements of a document, in order of their content. */
  public List<Statement> find(DocumentView view) {
    List<Statement> statements = new ArrayList<>();
    QuotedText quotes = QuotedText.of(view.analysis().document().text());
    for (Clauses clauses : view.clauses()) {
      new InSentence(view, clauses, quotes, statements).find();
    }
    new LooseQuotes(view, quotes, this::isSpeech).find(statements);
    statements.sort(java.util.Comparator.comparing(Statement::content));
    return List.copyOf(statements);
  }

  private boolean isSpeech(String lemma) {
    return speech.contains(lemma);
  }

  /** What sort of source an actor is, told from its head noun and sector. */
  public Source.Kind kindOf(Actor actor) {
    String text = actor.text().toLowerCase(java.util.Locale.ROOT);
    for (String word : text.split("[^\\p{L}-]+", 40)) {
      String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
      if (witnesses.contains(singular) || word.equals("witnesses")) {
        return Source.Kind.WITNESS;
      }
      if (documents.contains(singular) && actor.sector() == null) {
        return Source.Kind.DOCUMENT;
      }
    }
    return "MED".equals(actor.sector()) ? Source.Kind.PUBLISHER : Source.Kind.SPEAKER;
  }

  /** The statements of one sentence. */
  private final class InSentence {
    private final DocumentView view;
    private final Clauses clauses;
    private final ParsedSentence sentence;
    private final QuotedText quotes;
    private final List<Statement> statements;

    InSentence(DocumentView view, Clauses clauses, QuotedText quotes, List<Statement> statements) {
      this.view = view;
      this.clauses = clauses;
      this.sentence = clauses.sentence();
      this.quotes = quotes;
      this.statements = statements;
    }

    void find() {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.isVerb(i) && isSpeech(sentence.lemma(i))) {
          ofVerb(i);
        } else if (isAccordingTo(i)) {
          accordingTo(i);
        }
      }
    }

    private boolean isAccordingTo(int i) {
      return sentence.token(i).form().equalsIgnoreCase("according")
          && i + 1 < sentence.size()
          && sentence.lemma(i + 1).equals("to");
    }

    private void accordingTo(int according) {
      int source = sourceOfAccording(according);
      if (source < 0) {
        return;
      }
      int phrase = source;
      int head = sentence.tree().head(source);
      if (head == according) {
        phrase = according;
        head = sentence.tree().head(according);
      }
      if (head < 0) {
        return;
      }
      Span content = without(head, phrase);
      if (content != null) {
        add(source, sentence.span(according, according + 2), content, Statement.Kind.ACCORDING_TO);
      }
    }

    private int sourceOfAccording(int according) {
      int head = sentence.tree().head(according);
      if (sentence.relation(according).equals("case") && head >= 0) {
        return head;
      }
      for (int child : sentence.tree().children(according)) {
        String base = sentence.baseRelation(child);
        if (base.equals("obl") || base.equals("nmod") || base.equals("obj")) {
          return child;
        }
      }
      // The parser may hang both elsewhere: take the first noun phrase after "to".
      for (int i = according + 2; i < Math.min(sentence.size(), according + 9); i++) {
        if (sentence.isNoun(i)
            && !sentence.relation(i).equals("compound")
            && !sentence.relation(i).equals("nmod:poss")) {
          return i;
        }
      }
      return -1;
    }

    private void ofVerb(int verb) {
      int source = clauses.subject(verb);
      Span cue = sentence.token(verb).span();
      int complement = sentence.tree().child(verb, "ccomp");
      if (complement >= 0) {
        Span content = subtree(complement, verb);
        boolean speechClause =
            !weak.contains(sentence.lemma(verb)) || complement < verb || quotes.overlaps(content);
        if (speechClause && (source >= 0 || clauses.isPassive(verb))) {
          add(source, cue, content, kind(content));
        }
        return;
      }
      if (sentence.relation(verb).equals("parataxis")
          && sentence.tree().head(verb) >= 0
          && source >= 0) {
        Span content = without(sentence.tree().head(verb), verb);
        if (content != null) {
          add(source, cue, content, kind(content));
        }
        return;
      }
      if (source >= 0) {
        quotedPart(verb, source, cue);
      }
    }

    /** Words in quotation marks below the verb: "labelled it “a crime”". */
    private void quotedPart(int verb, int source, Span cue) {
      int from = sentence.tree().leftmost(verb);
      int to = sentence.tree().rightmost(verb);
      Span clause = sentence.span(from, to + 1);
      for (Span quote : quotes.within(clause)) {
        add(source, cue, quote, Statement.Kind.DIRECT);
      }
    }

    private Statement.Kind kind(Span content) {
      return quotes.covers(content) ? Statement.Kind.DIRECT : Statement.Kind.INDIRECT;
    }

    /** The clause below {@code node}, the verb of saying itself and marks at its ends left out. */
    private Span subtree(int node, int verb) {
      int from = sentence.tree().leftmost(node);
      int to = sentence.tree().rightmost(node);
      if (verb >= from && verb <= to) {
        if (node < verb) {
          to = verb - 1;
        } else {
          from = verb + 1;
        }
      }
      return trimmed(from, to);
    }

    /** The clause below {@code head} on the side of {@code phrase} that is longer. */
    private @Nullable Span without(int head, int phrase) {
      int from = sentence.tree().leftmost(head);
      int to = sentence.tree().rightmost(head);
      int cutFrom = sentence.tree().leftmost(phrase);
      int cutTo = sentence.tree().rightmost(phrase);
      int before = cutFrom - from;
      int after = to - cutTo;
      if (before <= 0 && after <= 0) {
        return null;
      }
      Span content = before >= after ? trimmed(from, cutFrom - 1) : trimmed(cutTo + 1, to);
      return content.length() < 2 ? null : content;
    }

    private Span trimmed(int from, int to) {
      while (from < to && isMark(from)) {
        from++;
      }
      while (to > from && isMark(to)) {
        to--;
      }
      return sentence.span(from, to + 1);
    }

    private boolean isMark(int i) {
      String form = sentence.token(i).form();
      return form.equals(",")
          || form.equals(".")
          || form.equals(":")
          || form.equals(";")
          || form.equals("-")
          || form.equals("–")
          || form.equals("—");
    }

    private void add(int source, @Nullable Span cue, Span content, Statement.Kind kind) {
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
}
