package org.parley.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.Span;

/** The stretches of a text that stand in quotation marks, the marks included. Immutable. */
public final class QuotedText {
  /** A quotation that does not close within this many characters is taken for a stray mark. */
  private static final int LONGEST = 3_000;

  private final List<Span> quotes;

  private QuotedText(List<Span> quotes) {
    this.quotes = quotes;
  }

  /** The quotations of a text; a mark that does not close is left out. */
  public static QuotedText of(String text) {
    List<Span> quotes = new ArrayList<>();
    int open = -1;
    char closing = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (open < 0) {
        if (c == '“' || c == '"' || c == '«' || (c == '”' && opensLine(text, i))) {
          open = i;
          closing = c == '“' || c == '”' ? '”' : c == '«' ? '»' : '"';
        } else if (c == '\'' && isDoubled(text, i) && opensWord(text, i)) {
          open = i;
          closing = '\'';
          i++;
        } else if (c == '`' && i + 1 < text.length() && text.charAt(i + 1) == '`') {
          open = i;
          closing = '\'';
          i++;
        }
      } else if (c == closing && (closing != '\'' || isDoubled(text, i))) {
        int end = closing == '\'' ? i + 2 : i + 1;
        quotes.add(new Span(open, end));
        open = -1;
        i = end - 1;
      } else if (i - open > LONGEST || isParagraphBreak(text, i)) {
        // A quotation that runs over paragraphs opens again in each and closes in the last.
        if (isParagraphBreak(text, i) && i - open > 1) {
          quotes.add(new Span(open, i));
        }
        open = -1;
      }
    }
    return new QuotedText(quotes);
  }

  /** A closing mark at the start of a line, before a word, was meant to open. */
  private static boolean opensLine(String text, int i) {
    return (i == 0 || text.charAt(i - 1) == '\n')
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i + 1));
  }

  /** Two apostrophes open a quotation where a word follows them and none stands before. */
  private static boolean opensWord(String text, int i) {
    boolean startsWord =
        i == 0 || Character.isWhitespace(text.charAt(i - 1)) || text.charAt(i - 1) == '(';
    return startsWord && i + 2 < text.length() && !Character.isWhitespace(text.charAt(i + 2));
  }

  private static boolean isDoubled(String text, int i) {
    return i + 1 < text.length() && text.charAt(i + 1) == '\'';
  }

  private static boolean isParagraphBreak(String text, int i) {
    return text.charAt(i) == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
  }

  /** All quotations, in order. */
  List<Span> all() {
    return quotes;
  }

  /** True where a quotation and {@code span} share a character. */
  public boolean overlaps(Span span) {
    for (int i = first(span); i < quotes.size() && quotes.get(i).start() < span.end(); i++) {
      if (quotes.get(i).overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  /** True where at least four fifths of {@code span} stand in quotation marks. */
  boolean covers(Span span) {
    int covered = 0;
    for (int i = first(span); i < quotes.size() && quotes.get(i).start() < span.end(); i++) {
      Span quote = quotes.get(i);
      covered +=
          Math.max(0, Math.min(quote.end(), span.end()) - Math.max(quote.start(), span.start()));
    }
    return covered * 5 >= span.length() * 4;
  }

  /** Quotations that lie wholly inside {@code span}. */
  List<Span> within(Span span) {
    List<Span> inside = new ArrayList<>();
    for (int i = first(span); i < quotes.size() && quotes.get(i).start() < span.end(); i++) {
      if (span.contains(quotes.get(i))) {
        inside.add(quotes.get(i));
      }
    }
    return inside;
  }

  /** Index of the first quotation that ends after the start of {@code span}. */
  private int first(Span span) {
    int low = 0;
    int high = quotes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotes.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
