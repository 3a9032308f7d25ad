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
import org.parley.language.Mention;
import org.parley.language.MentionKind;
import org.parley.language.Span;

/** Finds the statements that stand in one sentence and adds them to a list. */
final class SentenceStatements {
  private static final Set<String> ADDRESSING =
      Set.of("tell", "inform", "ask", "urge", "advise", "remind");

  private final DocumentView view;
  private final Clauses clauses;
  private final ParsedSentence sentence;
  private final SpeechWords words;
  private final QuotedText quotes;
  private final List<Statement> statements;

  SentenceStatements(
      DocumentView view,
      Clauses clauses,
      SpeechWords words,
      QuotedText quotes,
      List<Statement> statements) {
    this.words = words;
    this.view = view;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.quotes = quotes;
    this.statements = statements;
  }

  void find() {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isVerb(i) && words.speech().contains(sentence.lemma(i))) {
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

  /**
   * "According to X, …" and "…, according to X". Read off the order of the words: the phrase ends
   * at the next comma or the end, and what it applies to is the rest of its clause.
   */
  private void accordingTo(int according) {
    int end = according + 2;
    while (end < sentence.size() && !isStop(end)) {
      end++;
    }
    int source = sourceBetween(according + 2, end);
    if (source < 0) {
      return;
    }
    int last = sentence.size() - 1;
    boolean leading =
        clauseStart(according) == according || isStop(according - 1) && according <= 2;
    Span content;
    if (leading && end < last) {
      content = trimmed(end, last);
    } else if (clauseStart(according) < according) {
      content = trimmed(clauseStart(according), according - 1);
    } else {
      return;
    }
    if (content.length() > 1) {
      add(source, sentence.span(according, according + 2), content, Statement.Kind.ACCORDING_TO);
    }
  }

  /**
   * Where the words that a phrase at {@code before} closes begin: after a semicolon, else at the
   * start.
   */
  private int clauseStart(int before) {
    for (int i = before - 1; i > 0; i--) {
      if (sentence.token(i).form().equals(";")) {
        return i + 1;
      }
    }
    return 0;
  }

  private boolean isStop(int i) {
    String form = sentence.token(i).form();
    return form.equals(",")
        || form.equals(".")
        || form.equals(";")
        || form.equals(":")
        || form.equals("—")
        || form.equals("–");
  }

  /**
   * The head of the source: a person named there, else the first noun that no noun governs there.
   */
  private int sourceBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      Mention mention = sentence.mention(i);
      if (mention != null
          && mention.kind() == MentionKind.PERSON
          && mention.form() == Mention.Form.NAME) {
        return mention.head();
      }
    }
    for (int i = from; i < to; i++) {
      int head = sentence.tree().head(i);
      boolean top = head < from || head >= to;
      if (top
          && (sentence.isNoun(i)
              || sentence.tag(i).startsWith("PRP")
              || sentence.tag(i).startsWith("JJ")
              || sentence.tag(i).equals("CD"))) {
        return i;
      }
    }
    return -1;
  }

  private void ofVerb(int verb) {
    int source = clauses.subject(verb);
    Span cue = sentence.token(verb).span();
    if (closing(verb, cue)) {
      return;
    }
    int complement = sentence.tree().child(verb, "ccomp");
    if (complement < 0) {
      complement = clauseAsObject(verb);
    }
    if (complement >= 0) {
      Span content = subtree(complement, verb);
      boolean speechClause =
          !words.weak().contains(sentence.lemma(verb))
              || complement < verb
              || quotes.overlaps(content);
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
    if (source >= 0 && !complementPhrase(verb, source, cue)) {
      quotedPart(verb, source, cue);
    }
  }

  /**
   * A parser may take the predicate of a clause for the object: "hoped the summit would be a
   * start".
   */
  private int clauseAsObject(int verb) {
    int object = sentence.tree().child(verb, "obj");
    boolean clause =
        object > verb
            && (sentence.tree().child(object, "cop") >= 0
                || sentence.tree().child(object, "nsubj") >= 0);
    return clause ? object : -1;
  }

  /**
   * "…, the ministry said" and "…, said the ministry": the verb and its subject close the sentence
   * after a comma. Read off the order of the words, since parsers part such sentences in many ways.
   */
  private boolean closing(int verb, Span cue) {
    String tag = sentence.tag(verb);
    if (!tag.equals("VBD") && !tag.equals("VBZ") && !tag.equals("VBP")) {
      return false;
    }
    int subject = sentence.tree().child(verb, "nsubj");
    if (subject < 0) {
      return false;
    }
    int from = Math.min(verb, sentence.tree().leftmost(subject));
    int mark = from - 1;
    if (mark < 2
        || !(sentence.token(mark).form().equals(",") || isClosingQuote(mark))
        || hasContentAfter(verb, subject)) {
      return false;
    }
    int start = clauseStart(mark + 1);
    Span content = trimmed(start, mark);
    if (!hasVerb(start, mark) && !quotes.overlaps(content)) {
      return false;
    }
    add(subject, cue, content, kind(content));
    return true;
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (sentence.isVerb(i) || sentence.tag(i).equals("MD")) {
        return true;
      }
    }
    return false;
  }

  private boolean isClosingQuote(int i) {
    String form = sentence.token(i).form();
    return form.equals("”") || form.equals("\"") || form.equals("''");
  }

  /** True where a clause of the verb's own follows it. */
  private boolean hasContentAfter(int verb, int subject) {
    for (int child : sentence.tree().children(verb)) {
      String base = sentence.baseRelation(child);
      if (child > verb
          && (base.equals("ccomp") || base.equals("xcomp") || base.equals("obj"))
          && child != subject
          && !clauses.isTime(child)) {
        return true;
      }
    }
    return Math.max(verb, subject) < sentence.size() - 1
        && sentence.token(Math.max(verb, subject) + 1).form().equals("that");
  }

  /**
   * "announced a meeting", "warned against an attack", "called the vote a mistake", "pledged to
   * withdraw": what follows the verb in its clause says what is said.
   */
  private boolean complementPhrase(int verb, int source, Span cue) {
    if (!words.nominal().contains(sentence.lemma(verb))
        || clauses.isPassive(verb)
        || !isSomebody(source)) {
      return false;
    }
    int from = Integer.MAX_VALUE;
    int to = verb;
    for (int child : sentence.tree().children(verb)) {
      if (child > verb && isContent(verb, child)) {
        from = Math.min(from, sentence.tree().leftmost(child));
        to = Math.max(to, sentence.tree().rightmost(child));
      }
    }
    if (from <= verb || from > to) {
      return false;
    }
    Span content = trimmed(from, to);
    add(source, cue, content, kind(content));
    return true;
  }

  private boolean isContent(int verb, int child) {
    return switch (sentence.baseRelation(child)) {
      case "obj" -> !clauses.isTime(child) && !isAddressee(verb, child);
      case "xcomp" -> true;
      case "obl" ->
          !clauses.isTime(child)
              && (sentence.hasChild(child, "case", "for")
                  || sentence.hasChild(child, "case", "against")
                  || sentence.hasChild(child, "case", "of")
                  || sentence.hasChild(child, "case", "as")
                  || sentence.hasChild(child, "case", "to"));
      default -> false;
    };
  }

  /** "told reporters", "asked the minister": the hearer is not what is said. */
  private boolean isAddressee(int verb, int child) {
    return ADDRESSING.contains(sentence.lemma(verb))
        && view.actors().is(sentence, child, "@person");
  }

  /** People and bodies speak; a figure or a road does not. */
  private boolean isSomebody(int source) {
    return view.actors().is(sentence, source, "@actor")
        || sentence.tag(source).startsWith("NNP")
        || words.documents().contains(sentence.lemma(source))
        || sentence.tag(source).startsWith("W");
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
