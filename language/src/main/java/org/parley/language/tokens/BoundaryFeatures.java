package org.parley.language.tokens;

import org.parley.language.models.FeatureHash;

/**
 * Describes a place between two tokens, to tell whether a sentence ends there. Holds what the
 * sentence so far looks like, so places must be asked from left to right.
 */
final class BoundaryFeatures {
  /** At least as many features as a place can have. */
  static final int MOST = 96;

  private final TokenFacts facts;
  private final int[] features = new int[MOST];
  private int count;

  // The sentence so far.
  private int start;
  private int lowerWords;
  private int openBrackets;
  private boolean openQuote;
  private int read;

  BoundaryFeatures(TokenFacts facts) {
    this.facts = facts;
  }

  /** A sentence begins at {@code token}. */
  void begin(int token) {
    start = token;
    read = token;
    lowerWords = 0;
    openBrackets = 0;
    openQuote = false;
  }

  private void readTo(String text, TokenBuffer tokens, int token) {
    for (; read <= token; read++) {
      char c = text.charAt(tokens.start(read));
      switch (facts.shape(read)) {
        case TokenFacts.LOWER -> lowerWords++;
        case TokenFacts.OPENING -> {
          if (c == '“') {
            openQuote = true;
          } else if (c != '‘') {
            openBrackets++;
          }
        }
        case TokenFacts.CLOSING -> {
          if (c == '”') {
            openQuote = false;
          } else if (openBrackets > 0) {
            openBrackets--;
          }
        }
        case TokenFacts.QUOTE -> openQuote = c == '"' ? !openQuote : openQuote;
        default -> {}
      }
    }
  }

  int[] features() {
    return features;
  }

  /**
   * True where a sentence may end between {@code token} and the next: before a word in small
   * letters without any mark only in texts whose writers take no care.
   */
  boolean isCandidate(TokenBuffer tokens, int token, TextKind kind) {
    int before = facts.shape(token);
    int after = facts.shape(token + 1);
    boolean closes =
        switch (before) {
          case TokenFacts.STOP,
              TokenFacts.QUESTION,
              TokenFacts.ELLIPSIS,
              TokenFacts.COLON,
              TokenFacts.CLOSING,
              TokenFacts.QUOTE,
              TokenFacts.SYMBOL,
              TokenFacts.ADDRESS,
              TokenFacts.DASH ->
              true;
          default -> false;
        };
    if (tokens.end(token) == tokens.start(token + 1)) {
      return closes && (before != TokenFacts.DASH) || after == TokenFacts.CAPITALISED;
    }
    return closes
        || ((after != TokenFacts.LOWER || kind == TextKind.CASUAL)
            && after != TokenFacts.CLITIC
            && after != TokenFacts.COMMA);
  }

  /** Describes the place after {@code token}; returns the number of features. */
  int describe(String text, TokenBuffer tokens, int token) {
    readTo(text, tokens, token);
    count = 0;
    int p1 = facts.hash(token);
    int p2 = token - 1 >= start ? facts.hash(token - 1) : 1;
    int p3 = token - 2 >= start ? facts.hash(token - 2) : 1;
    int n1 = facts.hash(token + 1);
    int n2 = facts.hash(token + 2);
    int n3 = facts.hash(token + 3);
    int sp1 = facts.shape(token);
    int sp2 = token - 1 >= start ? facts.shape(token - 1) : 31;
    int sp3 = token - 2 >= start ? facts.shape(token - 2) : 31;
    int sn1 = facts.shape(token + 1);
    int sn2 = facts.shape(token + 2);
    int sn3 = facts.shape(token + 3);
    int space = tokens.end(token) == tokens.start(token + 1) ? 1 : 0;
    int length = Math.min(token - start, 12);
    int bucket = length < 4 ? length : length < 7 ? 4 : length < 12 ? 5 : 6;
    int open = (openQuote ? 1 : 0) + (openBrackets > 0 ? 2 : 0) + space * 4;
    int headline = lowerWords == 0 ? 0 : lowerWords * 3 < token - start + 1 ? 1 : 2;
    int around = sp1 << 5 | sn1;
    int next = nextStop(token + 1);

    add(1, p1, space);
    add(2, n1, sn1);
    add(3, p1, sn1);
    add(4, n1, sp1);
    add(5, p1, n1);
    add(6, p1, p2);
    add(7, n1, n2);
    add(8, around, sp2 << 5 | sn2);
    add(9, around, open);
    add(10, n2, sp1);
    add(11, p2, around);
    add(12, around, sn2 << 5 | sn3);
    add(13, p1, sn1 << 5 | sn2);
    add(14, around, bucket);
    add(15, around, headline << 4 | bucket);
    add(16, facts.hash(start), around);
    add(17, facts.ending(token), sn1);
    add(18, facts.ending(token + 1), sp1);
    add(19, around << 5 | sn2, next);
    add(20, around, headline << 8 | next);
    add(21, p3, around);
    add(22, around, sp2 << 10 | sp3 << 5 | open);
    add(23, n3, around);
    add(24, n1, headline << 5 | sp1);
    add(25, facts.ending(token + 2), n1);
    add(26, facts.ending(token + 2), around);
    add(27, p2, n1);
    add(28, facts.shape(start) << 5 | sp1, sn1 << 4 | bucket);
    add(29, open << 10 | around, n1);
    add(30, facts.ending(token - 1), around);
    add(31, p1, headline << 6 | sn1);
    add(32, p1, bucket << 5 | sn1);
    int before = names(token, -1);
    int after = names(token + 1, 1);
    int beyond = token + 1 + after;
    add(33, before << 4 | after, sp1);
    add(34, before << 4 | after, facts.shape(beyond));
    add(35, facts.hash(beyond), before << 4 | after);
    add(36, facts.hash(token - before), before << 4 | after);
    add(37, before << 8 | after << 4 | bucket, headline);
    add(38, 0, 0);
    patterns(token, p1, n1);
    memories(token, around, p1, n1);
    classes(token, around);
    return count;
  }

  /** What kinds of numbers and marks stand around the place: a date, an address, a time. */
  private void patterns(int token, int p1, int n1) {
    int pp1 = facts.pattern(token);
    int pp2 = token - 1 >= start ? facts.pattern(token - 1) : 31;
    int pp3 = token - 2 >= start ? facts.pattern(token - 2) : 31;
    int pn1 = facts.pattern(token + 1);
    int pn2 = facts.pattern(token + 2);
    int pn3 = facts.pattern(token + 3);
    int pn4 = facts.pattern(token + 4);
    add(40, pp1, pn1);
    add(41, pp1, n1);
    add(42, p1, pn1);
    add(43, pp1 * 31 + pp2, pn1);
    add(44, pp1, pn1 * 31 + pn2);
    add(45, pp1 * 31 + pp2, pn1 * 31 + pn2);
    add(46, (pp1 * 31 + pp2) * 31 + pp3, pn1);
    add(47, pp1, (pn1 * 31 + pn2) * 31 + pn3);
    add(48, pp1 * 31 + pp2, (pn1 * 31 + pn2) * 31 + pn3);
    add(49, pn1 * 31 + pn2, pn3 * 31 + pn4);
    add(50, n1, pn2 * 31 + pn3);
    add(51, p1, pp2 * 31 + pp3);
  }

  /** How the words around the place are written elsewhere, and how the sentence began. */
  private void memories(int token, int around, int p1, int n1) {
    int mp1 = facts.memory(token);
    int mn1 = facts.memory(token + 1);
    int p2 = token - 1 >= start ? facts.hash(token - 1) : 1;
    int n2 = facts.hash(token + 2);
    int sp1 = facts.shape(token);
    int sn1 = facts.shape(token + 1);
    int sn2 = facts.shape(token + 2);
    add(52, mp1, around);
    add(53, mn1, around);
    add(54, mp1 << 8 | mn1, around);
    add(55, mn1, sp1 << 5 | sn2);
    add(56, mn1 << 8 | facts.memory(token + 2), sp1);
    add(57, mn1, p1);
    add(58, mp1, n1);
    add(59, facts.hash(start), Math.min(token - start, 12) << 5 | sn1);
    add(60, facts.hash(start), facts.hash(start + 1));
    add(61, p2 * 31 + p1, sn1);
    add(62, n1 * 31 + n2, sp1);
    add(63, p2 * 31 + p1, n1);
  }

  /** What parts of speech stand around the place. */
  private void classes(int token, int around) {
    int cp1 = facts.wordClass(token);
    int cp2 = token - 1 >= start ? facts.wordClass(token - 1) : 31;
    int cn1 = facts.wordClass(token + 1);
    int cn2 = facts.wordClass(token + 2);
    int cn3 = facts.wordClass(token + 3);
    int sp1 = facts.shape(token);
    int sn1 = facts.shape(token + 1);
    int sn2 = facts.shape(token + 2);
    add(70, cp1, cn1);
    add(71, cp1, sn1);
    add(72, cn1, sp1);
    add(73, cp2 * 31 + cp1, cn1);
    add(74, cn1 * 31 + cn2, sp1);
    add(75, cn1 * 31 + cn2, cp1);
    add(76, cn1 * 31 + cn2, cn3);
    add(77, cp2 * 31 + cp1, sn1);
    add(78, cn2, around);
    add(79, cn3, around);
    add(80, cn1 * 31 + sn2, sp1);
    add(81, cp2 * 31 + cp1, cn1 * 31 + cn2);
  }

  /** How many tokens from {@code from} on, in steps of {@code step}, are written as names, to 6. */
  private int names(int from, int step) {
    int length = 0;
    while (length < 6 && facts.isName(from + length * step)) {
      length++;
    }
    return length;
  }

  /** How far the next full stop or question mark is, in steps. */
  private int nextStop(int from) {
    for (int i = 0; i < 12; i++) {
      int shape = facts.shape(from + i);
      if (shape == TokenFacts.STOP || shape == TokenFacts.QUESTION || shape == TokenFacts.NONE) {
        return i < 3 ? i : i < 6 ? 3 : 4;
      }
    }
    return 5;
  }

  private void add(int kind, int first, int second) {
    features[count++] = FeatureHash.of(kind, first, second);
  }
}
