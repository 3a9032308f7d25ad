package org.parley.language.tokens;

/**
 * Finds the line of place, day and agency that opens a wire report, as "KYIV, March 7 (Reuters) –".
 * It belongs to no clause, so it is a sentence of its own.
 */
final class Datelines {
  private static final int LONGEST = 16;

  private Datelines() {}

  /**
   * The number of tokens of the dateline at the beginning of a paragraph, its dash included; 0
   * where there is none. A place in capitals must open it, and a day, an agency or small letters
   * after the dash must tell it from a text in capitals.
   */
  static int length(String text, TokenBuffer tokens, TokenFacts facts) {
    if (facts.shape(0) != TokenFacts.CAPITALS) {
      return 0;
    }
    boolean numbered = false;
    boolean bracketed = false;
    for (int i = 1; i < Math.min(LONGEST, tokens.size() - 1); i++) {
      switch (facts.shape(i)) {
        case TokenFacts.NUMBER -> numbered = true;
        case TokenFacts.CLOSING -> bracketed = true;
        case TokenFacts.CAPITALS,
            TokenFacts.CAPITALISED,
            TokenFacts.ONE_CAPITAL,
            TokenFacts.MIXED,
            TokenFacts.ABBREVIATION,
            TokenFacts.COMMA,
            TokenFacts.OPENING -> {}
        case TokenFacts.DASH, TokenFacts.SYMBOL -> {
          if (stands(text, tokens, i)) {
            boolean smallLetters =
                !isCapitals(facts.shape(i + 1)) || !isCapitals(facts.shape(i + 2));
            return numbered || bracketed || smallLetters ? i + 1 : 0;
          }
          char c = text.charAt(tokens.start(i));
          if (c != '/' && c != '-') {
            return 0;
          }
        }
        default -> {
          return 0;
        }
      }
    }
    return 0;
  }

  /** True for a dash, or the "_" of some agencies, with a space after it or a bracket before it. */
  private static boolean stands(String text, TokenBuffer tokens, int token) {
    char c = text.charAt(tokens.start(token));
    boolean dash = c == '-' || c == '–' || c == '—' || c == '_';
    boolean spaceAfter = tokens.end(token) < tokens.start(token + 1);
    boolean apart = tokens.end(token - 1) < tokens.start(token);
    return dash && (spaceAfter || c == '—') && (apart || spaceAfter);
  }

  private static boolean isCapitals(int shape) {
    return shape == TokenFacts.CAPITALS || shape == TokenFacts.ONE_CAPITAL;
  }
}
