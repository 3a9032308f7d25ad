package org.parley.language.tokens;

/** Tokenises one run of characters without white space: words, numbers and marks, in order. */
final class RunTokenizer {
  private RunTokenizer() {}

  /** Adds the tokens of a run to {@code tokens}. */
  static void tokenize(Run run, TokenBuffer tokens) {
    int at = run.from;
    while (at < run.to) {
      char c = run.text.charAt(at);
      if (Characters.isLetter(c)) {
        at = WordRules.word(run, at, tokens);
        continue;
      }
      int end = Characters.isDigit(c) ? NumberRules.number(run, at) : MarkRules.mark(run, at, c);
      tokens.add(at, end);
      at = end;
    }
  }
}
