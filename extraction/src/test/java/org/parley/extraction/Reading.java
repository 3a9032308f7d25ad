package org.parley.extraction;

import java.time.LocalDate;
import java.util.List;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.knowledge.EventType;
import org.parley.language.Analysis;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Span;

/**
 * Reads a text with the whole program, which is loaded once for all tests of the module.
 *
 * @param text the text
 * @param report what was found in it
 */
public record Reading(String text, Report report) {
  /** A Wednesday; the publication date of every text. */
  public static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  private static final ReportReader READER = ReportReader.load();

  /** The whole program. */
  public static ReportReader reader() {
    return READER;
  }

  public static Reading of(String text) {
    return new Reading(text, READER.read(Document.of("test", text).publishedOn(PUBLISHED)));
  }

  /** The words at a span. */
  public String words(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The first event of a type. */
  public Event event(EventType type) {
    return report.events().stream()
        .filter(event -> event.type() == type)
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("no " + type + " in: " + text + "\nfound " + types()));
  }

  /** The types of the events, in order. */
  public List<EventType> types() {
    return report.events().stream().map(Event::type).toList();
  }

  /** The only statement. */
  public Statement statement() {
    if (report.statements().size() != 1) {
      throw new AssertionError(
          "expected one statement in: "
              + text
              + "\nfound "
              + report.statements().stream().map(each -> words(each.content())).toList());
    }
    return report.statements().get(0);
  }

  /** The clauses of the first sentence. */
  public Clauses clauses() {
    Analysis analysis = report.analysis();
    return new Clauses(
        new ParsedSentence(
            analysis,
            0,
            analysis.mentions().stream().filter(mention -> mention.sentence() == 0).toList()));
  }

  /** Index of the first token that is written so, in the first sentence. */
  public int token(String form) {
    Sentence sentence = report.analysis().sentences().get(0);
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).form().equals(form)) {
        return i;
      }
    }
    throw new AssertionError("no word \"" + form + "\" in: " + text);
  }
}
