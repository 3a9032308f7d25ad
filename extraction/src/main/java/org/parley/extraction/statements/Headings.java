package org.parley.extraction.statements;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/**
 * Finds what stands after a colon: in a headline ("Minister: No talks before June") and in the
 * lines of an interview ("LOPEZ: We are ready.").
 */
final class Headings {
  /** A line of an interview: the speaker in capitals, a colon, the words. */
  private static final Pattern SPEAKER =
      Pattern.compile("(?m)^[\"“]?(\\p{Lu}[\\p{Lu}.' -]{2,30}):\\s+(\\S.*)$");

  private static final Pattern HEADLINE =
      Pattern.compile("\\A\\s*([^\\n:]{3,60}):\\s+([^\\n]{8,200})(?:\\n|\\z)");

  /** Names of people and bodies that a headline lets speak without naming them. */
  private static final Set<String> SOURCES =
      Set.of(
          "police",
          "officials",
          "official",
          "poll",
          "report",
          "study",
          "survey",
          "minister",
          "president",
          "witnesses",
          "experts",
          "analysts",
          "spokesman",
          "spokeswoman",
          "sources",
          "source",
          "mayor",
          "governor",
          "general",
          "ministry",
          "monitors",
          "envoy",
          "ambassador",
          "doctors",
          "medics",
          "residents",
          "activists",
          "premier",
          "chancellor");

  private final DocumentView view;
  private final String text;

  Headings(DocumentView view) {
    this.view = view;
    this.text = view.analysis().document().text();
  }

  void find(List<Statement> statements) {
    headline(statements);
    Matcher lines = SPEAKER.matcher(text);
    int count = 0;
    while (lines.find()) {
      count++;
    }
    // A single line of the kind is a dateline or a heading.
    if (count < 3) {
      return;
    }
    lines.reset();
    while (lines.find()) {
      add(lines.start(1), lines.end(1), lines.start(2), lines.end(2), statements);
    }
  }

  private void headline(List<Statement> statements) {
    Matcher matcher = HEADLINE.matcher(text);
    if (!matcher.find() || view.clauses().isEmpty()) {
      return;
    }
    ParsedSentence words = view.clauses().get(0).sentence();
    int colon = -1;
    boolean somebody = false;
    for (int i = 0; i < words.size() && colon < 0; i++) {
      if (words.token(i).span().start() == matcher.end(1)) {
        colon = i;
        break;
      }
      Mention mention = words.mention(i);
      somebody |= mention != null && mention.kind() == MentionKind.PERSON;
      somebody |= SOURCES.contains(words.token(i).form().toLowerCase(java.util.Locale.ROOT));
    }
    if (somebody && colon > 0 && colon <= 6 && !hasVerb(words, colon)) {
      add(matcher.start(1), matcher.end(1), matcher.start(2), matcher.end(2), statements);
    }
  }

  private static boolean hasVerb(ParsedSentence words, int end) {
    for (int i = 0; i < end; i++) {
      if (words.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  private void add(int from, int to, int start, int end, List<Statement> statements) {
    Span name = new Span(from, to);
    int index = sentenceAt(from);
    if (index < 0) {
      return;
    }
    Clauses clauses = view.clauses().get(index);
    Span content = new Span(start, end);
    statements.add(
        new Statement(
            actor(clauses, name),
            new Span(to, to + 1),
            content,
            Statement.Kind.DIRECT,
            null,
            new Evidence(index, clauses.sentence().sentence().span(), new Span(to, to + 1))));
  }

  private Actor actor(Clauses clauses, Span name) {
    ParsedSentence words = clauses.sentence();
    @Nullable Actor actor = null;
    for (int i = 0; i < words.size() && actor == null; i++) {
      Mention mention = words.mention(i);
      if (mention != null && name.contains(words.token(i).span())) {
        actor = view.actors().identify(clauses, mention.head());
      }
    }
    String form = text.substring(name.start(), name.end());
    return actor == null ? new Actor(name, form, null, null, null, null) : actor;
  }

  private int sentenceAt(int offset) {
    for (int i = 0; i < view.clauses().size(); i++) {
      Span span = view.clauses().get(i).sentence().sentence().span();
      if (span.start() <= offset && offset < span.end()) {
        return i;
      }
    }
    return -1;
  }
}
