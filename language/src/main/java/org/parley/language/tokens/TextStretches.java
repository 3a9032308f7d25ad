package org.parley.language.tokens;

/**
 * Walks over a text paragraph by paragraph, and over very long paragraphs in parts, so that no more
 * than a part's tokens are held at a time.
 */
final class TextStretches {
  /** A stretch is at most this many UTF-16 code units long, which bounds its tokens, too. */
  static final int LONGEST = 1 << 15;

  static final int MOST_TOKENS = LONGEST;

  private final String text;
  private final Tokenizer tokenizer;
  private final LineLayout layout;
  private final TokenBuffer tokens = new TokenBuffer();
  private int at;
  private boolean whole;

  TextStretches(String text, Tokenizer tokenizer) {
    this.text = text;
    this.tokenizer = tokenizer;
    layout = LineLayout.of(text);
  }

  /** Goes to the next stretch that has tokens; false where there is none. */
  boolean next() {
    tokens.clear();
    while (at < text.length() && tokens.size() == 0) {
      int limit = Math.min(text.length(), at + LONGEST);
      int end = layout.nextBreak(at, limit);
      whole = end < limit || limit == text.length();
      if (!whole) {
        end = lastSpace(at, end);
      }
      tokenizer.tokenize(text, at, end, tokens);
      at = end < limit && text.charAt(end) == '\n' ? end + 1 : end;
    }
    return tokens.size() > 0;
  }

  /** Tokens of the stretch. Replaced by the next call of {@link #next}. */
  TokenBuffer tokens() {
    return tokens;
  }

  /** True where the stretch ends with its paragraph. */
  boolean isWhole() {
    return whole;
  }

  /** Lets the next stretch begin at an earlier offset, inside this one. */
  void leave(int from) {
    at = from;
  }

  private int lastSpace(int from, int to) {
    for (int i = to - 1; i > from + LONGEST / 2; i--) {
      if (Characters.isSpace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(to))
            && Character.isHighSurrogate(text.charAt(to - 1))
        ? to - 1
        : to;
  }
}
