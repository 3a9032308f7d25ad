package org.parley.language.tokens;

/**
 * Tells line breaks that end a paragraph, headline or list item from those that only wrap a long
 * line. A line is wrapped where the first word of the next line would not have fitted into it; that
 * rule is used only where the text as a whole looks wrapped.
 */
final class LineLayout {
  /** Lines longer than this are paragraphs, not lines of wrapped text. */
  private static final int WIDEST = 140;

  private final String text;
  private final boolean wrapped;
  private final boolean capitals;
  private final int width;

  private LineLayout(String text, boolean wrapped, boolean capitals, int width) {
    this.text = text;
    this.wrapped = wrapped;
    this.capitals = capitals;
    this.width = width;
  }

  /** Looks at all line breaks of a text. */
  static LineLayout of(String text) {
    LineSurvey survey = new LineSurvey(text, WIDEST);
    return new LineLayout(text, survey.isWrapped(), survey.isInCapitals(), survey.width());
  }

  /**
   * Offset of the first line break at or after {@code from} at which a sentence must end, or {@code
   * to} where there is none before it.
   */
  int nextBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n' && isBreak(i)) {
        return i;
      }
    }
    return to;
  }

  private boolean isBreak(int newline) {
    int next = skipBlank(newline + 1);
    if (next >= text.length()) {
      return true;
    }
    int end = contentEnd(newline);
    int start = text.lastIndexOf('\n', newline - 1) + 1;
    if (end <= start) {
      return false;
    }
    boolean unfinished = !endsClause(text.charAt(end - 1));
    boolean lowerFollows = Characters.isLower(text.charAt(next));
    if (unfinished && lowerFollows) {
      return false;
    }
    if (text.charAt(next) == '\n') {
      return !(unfinished && lowerFollows(next));
    }
    if (!wrapped || startsListItem(next)) {
      return true;
    }
    boolean indented = next - newline > indentation(start) + 2;
    if (!unfinished && (indented || capitals)) {
      return true;
    }
    return !capitals && !wrapsAt(start, end, next);
  }

  /** True where the next line that is not empty goes on in lower case. */
  private boolean lowerFollows(int from) {
    int i = from;
    int limit = Math.min(text.length(), from + 1000);
    while (i < limit && Characters.isSpace(text.charAt(i))) {
      i++;
    }
    return i < limit && Characters.isLower(text.charAt(i));
  }

  private boolean wrapsAt(int start, int end, int next) {
    int word = next;
    while (word < text.length() && !Characters.isSpace(text.charAt(word))) {
      word++;
      if (word - next > width) {
        break;
      }
    }
    return end - (start + indentation(start)) + 1 + word - next > width;
  }

  private int indentation(int lineStart) {
    return skipBlank(lineStart) - lineStart;
  }

  /** Offset of the first character at or after {@code from} that shows or is a line break. */
  private int skipBlank(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && Characters.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int contentEnd(int newline) {
    int end = newline;
    while (end > 0 && text.charAt(end - 1) != '\n' && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean startsListItem(int at) {
    char c = text.charAt(at);
    return c == '•'
        || c == '·'
        || c == '*'
        || c == '■'
        || c == '●'
        || c == '▪'
        || ((c == '-' || c == '–') && at + 1 < text.length() && text.charAt(at + 1) == ' ');
  }

  static boolean endsClause(char c) {
    return ".?!:;…\"”’)]".indexOf(c) >= 0;
  }
}
