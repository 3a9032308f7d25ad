package org.parley.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.DocumentView;
import org.parley.extraction.Evidence;
import org.parley.extraction.Statement;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.grammar.QuotationMarks;
import org.parley.language.Mention;
import org.parley.language.MentionKind;
import org.parley.language.Span;

/**
 * Says who speaks in quotation marks. Works on the order of words, since a quotation tears a
 * sentence apart: the verb of saying right after the marks or right before them, and the name
 * beside it. Marks that open again in the same paragraph go on with the same speaker, and so does a
 * paragraph of nothing but quotation.
 */
final class QuoteAttributor {
  /** A quotation of fewer characters is taken for words set apart, not for speech. */
  private static final int SHORTEST = 12;

  /** How many words may stand between the marks and the verb of saying. */
  private static final int REACH = 14;

  private final DocumentView view;
  private final Predicate<String> isSpeech;
  private final String text;
  private final Tellers tellers;
  private int sentence;

  /** Whether the speaker of the quotation last looked at stands after it. */
  private boolean afterwards;

  QuoteAttributor(DocumentView view, Predicate<String> isSpeech, List<Statement> told) {
    this.view = view;
    this.tellers = new Tellers(told);
    this.isSpeech = isSpeech;
    this.text = view.analysis().document().text();
  }

  /**
   * Who speaks.
   *
   * @param actor the speaker
   * @param cue the verb of saying; null where the speaker goes on
   */
  private record Speaker(Actor actor, @Nullable Span cue) {}

  /** The statements in quotation marks, in order; quotations that go on joined into one. */
  List<Statement> find(QuotedText quotes) {
    List<Statement> found = new ArrayList<>();
    Statement last = null;
    for (Span quote : quotes.all()) {
      boolean follows = last != null && goesOn(last, quote);
      if (quote.length() < SHORTEST && !follows) {
        continue;
      }
      Speaker speaker = speaker(quote);
      if (speaker == null) {
        speaker = told(quote);
      }
      boolean same = speaker != null && last != null && Objects.equals(speaker.cue(), last.cue());
      boolean silent = speaker == null && last != null && opensSentence(quote);
      if (last != null && ((follows && (same || silent)) || (silent && standsAlone(last, quote)))) {
        last = extended(last, quote);
        found.set(found.size() - 1, last);
      } else if (speaker != null) {
        last = statement(withOpening(quote), speaker);
        found.add(last);
      } else if (!follows) {
        last = null;
      }
    }
    return found;
  }

  /** Who speaks by the grammar of the sentence in which the quotation begins or ends. */
  private @Nullable Speaker told(Span quote) {
    Statement statement = tellers.of(quote);
    if (statement == null || statement.source() == null) {
      return null;
    }
    sentence = statement.evidence().sentence();
    afterwards = false;
    return new Speaker(statement.source(), statement.cue());
  }

  private Statement statement(Span quote, Speaker speaker) {
    return new Statement(
        speaker.actor(),
        speaker.cue(),
        quote,
        Statement.Kind.DIRECT,
        null,
        new Evidence(sentence, quote, speaker.cue()));
  }

  private static Statement extended(Statement statement, Span quote) {
    return new Statement(
        statement.source(),
        statement.cue(),
        statement.content().cover(quote),
        statement.kind(),
        statement.reportedBy(),
        statement.evidence());
  }

  /**
   * True where a quotation stands in the paragraph of the last one, and no whole sentence between
   * it and the words that name the speaker.
   */
  private boolean goesOn(Statement last, Span quote) {
    int newline = text.indexOf('\n', last.content().end());
    return (newline < 0 || newline >= quote.start()) && isNear(last, quote);
  }

  private boolean isNear(Statement last, Span quote) {
    int end = last.content().end();
    if (last.cue() != null) {
      end = Math.max(end, last.cue().end());
    }
    return last.content().end() <= quote.start()
        && sentenceAt(quote.start()) - sentenceAt(end - 1) <= 1;
  }

  /** True where no word of its sentence, or only a mark after words, stands before a quotation. */
  private boolean opensSentence(Span quote) {
    int before = quote.start() - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before < 0 || ",.:;?!”\"'’—–-".indexOf(text.charAt(before)) >= 0;
  }

  /** True where the quotation ends with a mark, as it does before "he said". */
  private boolean endsWithMark(Span quote) {
    for (int i = quote.end() - 1; i > quote.start() && i > quote.end() - 4; i--) {
      if (",.?!…—–-".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return quote.end() < text.length() && ",.?!—–".indexOf(text.charAt(quote.end())) >= 0;
  }

  /** A quotation with the words of its sentence before it: "The plan “will fail,” he said." */
  private Span withOpening(Span quote) {
    int index = sentenceAt(quote.start());
    if (index < 0 || index != sentence) {
      return quote;
    }
    ParsedSentence words = view.clauses().get(index).sentence();
    int start = words.sentence().span().start();
    if (start >= quote.start() || !afterwards || opensSentence(quote)) {
      return quote;
    }
    for (int i = 0; i < words.size() && words.token(i).span().start() < quote.start(); i++) {
      String form = words.token(i).form();
      if (QuotationMarks.is(form)
          || form.equals(";")
          || (words.isVerb(i) && isSpeech.test(words.lemma(i)))) {
        return quote;
      }
    }
    return new Span(start, quote.end());
  }

  /**
   * A paragraph that opens with the quotation, right after the speaker's last words or after the
   * sentence that names the speaker.
   */
  private boolean standsAlone(Statement last, Span quote) {
    int start = text.lastIndexOf('\n', quote.start());
    int gap = text.indexOf('\n', last.content().end());
    return gap >= 0
        && text.substring(start + 1, quote.start()).isBlank()
        && last.content().end() <= quote.start()
        && text.substring(gap, quote.start()).isBlank()
        && isNear(last, quote);
  }

  private @Nullable Speaker speaker(Span quote) {
    sentence = sentenceAt(quote.end() - 1);
    if (sentence < 0) {
      return null;
    }
    Speaker after = endsWithMark(quote) ? after(quote) : null;
    afterwards = after != null;
    if (after != null) {
      return after;
    }
    int first = sentenceAt(quote.start());
    if (first < 0) {
      return null;
    }
    sentence = first;
    return before(quote);
  }

  /** "…," the minister said. "…," said the minister. */
  private @Nullable Speaker after(Span quote) {
    int at = sentence;
    int token = firstTokenAfter(at, quote.end());
    if (token < 0 && at + 1 < view.clauses().size() && gapIsShort(quote, at + 1)) {
      at++;
      token = firstTokenAfter(at, quote.end());
    }
    if (token < 0) {
      return null;
    }
    Clauses clauses = view.clauses().get(at);
    ParsedSentence words = clauses.sentence();
    int limit = Math.min(words.size(), token + REACH);
    if (isDash(words.token(token).form()) && token + 1 < words.size()) {
      Mention mention = words.mention(token + 1);
      return mention != null && mention.kind() == MentionKind.PERSON
          ? new Speaker(actor(clauses, mention.head()), words.token(token).span())
          : null;
    }
    for (int i = token; i < limit; i++) {
      String form = words.token(i).form();
      if (QuotationMarks.is(form)
          || form.equals(".")
          || form.equals(";")
          || text.substring(quote.end(), words.token(i).span().start()).indexOf('\n') >= 0) {
        return null;
      }
      if (words.isVerb(i) && isSpeech.test(words.lemma(i))) {
        if (words.tree().child(i, "ccomp") > i && !opensSentence(quote)) {
          // "On “The Hour,” the mayor said the port would close": a title, and what is said
          // follows.
          return null;
        }
        Actor actor = i == token ? nounAfter(clauses, i, limit) : nounBetween(clauses, token, i);
        return actor == null ? null : new Speaker(actor, words.token(i).span());
      }
    }
    return null;
  }

  private static boolean isDash(String form) {
    return form.equals("―") || form.equals("—") || form.equals("–") || form.equals("--");
  }

  private boolean gapIsShort(Span quote, int next) {
    int start = view.clauses().get(next).sentence().sentence().span().start();
    return start - quote.end() <= 2;
  }

  /** The minister said: "…" and "… as the minister put it, “…”". */
  private @Nullable Speaker before(Span quote) {
    Clauses clauses = view.clauses().get(sentence);
    ParsedSentence words = clauses.sentence();
    int last = -1;
    for (int i = 0; i < words.size() && words.token(i).span().start() < quote.start(); i++) {
      last = i;
    }
    if (last >= 0 && !isOpening(words, last)) {
      return null;
    }
    for (int i = last; i >= 0 && i > last - REACH; i--) {
      if (QuotationMarks.is(words.token(i).form()) && i < last) {
        return null;
      }
      if (words.isVerb(i) && isSpeech.test(words.lemma(i))) {
        int subject = clauses.subject(i);
        boolean outside = subject >= 0 && !quote.contains(words.token(subject).span());
        Actor actor =
            outside ? actor(clauses, subject) : nounBetween(clauses, Math.max(0, i - 8), i);
        return actor == null ? null : new Speaker(actor, words.token(i).span());
      }
    }
    return null;
  }

  /** A comma, colon or the verb of saying itself opens a quotation; other words make it a part. */
  private boolean isOpening(ParsedSentence words, int last) {
    return switch (words.token(last).form()) {
      case ",", ":", "—", "–", "-", "--" -> true;
      default -> words.isVerb(last) && isSpeech.test(words.lemma(last));
    };
  }

  private static int skip(ParsedSentence words, int token) {
    int i = token;
    while (i < words.size()
        && (words.token(i).form().equals(",") || QuotationMarks.is(words.token(i).form()))) {
      i++;
    }
    return i;
  }

  private int firstTokenAfter(int index, int offset) {
    ParsedSentence words = view.clauses().get(index).sentence();
    for (int i = 0; i < words.size(); i++) {
      if (words.token(i).span().start() >= offset) {
        int token = skip(words, i);
        return token < words.size() ? token : -1;
      }
    }
    return -1;
  }

  /** The first noun phrase from a verb to the next comma or stop. */
  private @Nullable Actor nounAfter(Clauses clauses, int verb, int limit) {
    ParsedSentence words = clauses.sentence();
    int end = verb + 1;
    while (end < Math.min(words.size(), limit)
        && !words.token(end).form().equals(",")
        && !words.token(end).form().equals(".")) {
      end++;
    }
    return nounBetween(clauses, verb + 1, end);
  }

  /**
   * A person named between two tokens, else the first noun or pronoun that nothing there governs.
   */
  private @Nullable Actor nounBetween(Clauses clauses, int from, int to) {
    ParsedSentence words = clauses.sentence();
    for (int i = from; i < to; i++) {
      Mention mention = words.mention(i);
      if (mention != null
          && mention.kind() == MentionKind.PERSON
          && mention.form() == Mention.Form.NAME) {
        return actor(clauses, mention.head());
      }
    }
    for (int i = from; i < to; i++) {
      int head = words.tree().head(i);
      boolean noun = words.isNoun(i) || words.tag(i).equals("PRP");
      if (noun && (head < from || head >= to)) {
        return actor(clauses, i);
      }
    }
    return null;
  }

  private Actor actor(Clauses clauses, int head) {
    Actor actor = view.actors().identify(clauses, head);
    if (actor != null) {
      return actor;
    }
    Span span = clauses.sentence().phraseSpan(head);
    return new Actor(span, clauses.sentence().text(span), null, null, null, null);
  }

  private int sentenceAt(int offset) {
    int low = 0;
    int high = view.clauses().size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = view.clauses().get(middle).sentence().sentence().span();
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
}
