package org.parley.language.tokens;

/**
 * Scores the places of a stretch of tokens from left to right, each in view of the words around it
 * and of the sentence so far. Holds room for one stretch at a time.
 */
final class FirstLook {
  /** Score where no sentence can end. */
  static final int NO_PLACE = Integer.MIN_VALUE;

  /**
   * A place after a full stop or the like ends a sentence where its score is above this. Scores are
   * logits in steps of 1/64; this one leans towards ending.
   */
  private static final int MARKED = -16;

  /**
   * The same for a place without such a mark, as after a headline. A wrong end inside a clause
   * costs more than a missed one, and line breaks have already told where most of these are.
   */
  private static final int UNMARKED = 96;

  /** The same without mark in a stretch so long that its line breaks must have been lost. */
  private static final int UNMARKED_IN_RUN_ON_TEXT = 10;

  /** The same without mark in mail or chat. */
  private static final int UNMARKED_IN_CASUAL_TEXT = -30;

  private final BoundaryModel model;
  private final TokenFacts facts;
  private final BoundaryFeatures features;
  private int[] scores = {};
  private boolean[] ends = {};

  FirstLook(BoundaryModel model, TokenFacts facts) {
    this.model = model;
    this.facts = facts;
    features = new BoundaryFeatures(facts);
  }

  /**
   * Looks at the places after the tokens from {@code from} on, where a sentence begins. The facts
   * must have been read.
   */
  void read(String text, TokenBuffer tokens, int from, TextKind kind) {
    int size = tokens.size();
    if (size > scores.length) {
      scores = new int[size * 2];
      ends = new boolean[size * 2];
    }
    int unmarked = unmarked(kind);
    int start = from;
    features.begin(from);
    for (int i = from; i < size; i++) {
      scores[i] = NO_PLACE;
      ends[i] = i + 1 == size;
      if (i + 1 < size && features.isCandidate(tokens, i, kind)) {
        scores[i] = model.score(features.features(), features.describe(text, tokens, i));
        ends[i] = scores[i] > (isMarked(facts.shape(i)) ? MARKED : unmarked);
      }
      if (ends[i] || i + 1 - start >= SentenceSplitter.LONGEST_SENTENCE) {
        start = i + 1;
        features.begin(start);
      }
    }
  }

  private static int unmarked(TextKind kind) {
    return switch (kind) {
      case CASUAL -> UNMARKED_IN_CASUAL_TEXT;
      case RUN_ON -> UNMARKED_IN_RUN_ON_TEXT;
      case PARAGRAPH -> UNMARKED;
    };
  }

  /** Score of the place after {@code token}, a logit in steps of 1/64, or {@link #NO_PLACE}. */
  int score(int token) {
    return scores[token];
  }

  /** True where a sentence ends after {@code token} so far as this look can tell. */
  boolean endsAfter(int token) {
    return ends[token];
  }

  /** True for a token of a shape after which sentences are expected to end. */
  static boolean isMarked(int shape) {
    return switch (shape) {
      case TokenFacts.STOP,
          TokenFacts.QUESTION,
          TokenFacts.ELLIPSIS,
          TokenFacts.CLOSING,
          TokenFacts.QUOTE,
          TokenFacts.ABBREVIATION ->
          true;
      default -> false;
    };
  }
}
