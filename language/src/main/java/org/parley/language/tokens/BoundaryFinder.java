package org.parley.language.tokens;

import org.parley.language.tagging.WordClasses;

/** Decides where the sentences of a stretch of tokens end. Holds room for one stretch at a time. */
final class BoundaryFinder {
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

  /** A stretch longer than this, in UTF-16 code units, is hardly one paragraph. */
  private static final int LONGEST_PARAGRAPH = 1500;

  private final BoundaryModel model;
  private final TokenFacts facts;
  private final BoundaryFeatures features;
  private final int unmarked;

  /**
   * @param words what parts of speech a word may be
   * @param casual true where the text is written like mail or chat
   */
  BoundaryFinder(BoundaryModel model, WordClasses words, boolean casual) {
    facts = new TokenFacts(words);
    features = new BoundaryFeatures(facts);
    this.model = model;
    unmarked = casual ? UNMARKED_IN_CASUAL_TEXT : UNMARKED;
  }

  /**
   * Finds the sentences of {@code tokens}.
   *
   * @param ends room for as many numbers as there are tokens; receives the index after the last
   *     token of each sentence
   * @return the number of sentences
   */
  int find(String text, TokenBuffer tokens, int[] ends) {
    facts.read(text, tokens);
    int size = tokens.size();
    boolean runOn = tokens.end(size - 1) - tokens.start(0) > LONGEST_PARAGRAPH;
    int count = 0;
    int start = Datelines.length(text, tokens, facts);
    if (start > 0) {
      ends[count++] = start;
    }
    features.begin(start);
    for (int i = start; i < size; i++) {
      int end = i + 1;
      if (end < size) {
        if (end - start >= SentenceSplitter.LONGEST_SENTENCE) {
          end = cut(start, end);
        } else if (!endsAfter(text, tokens, i, runOn)) {
          continue;
        }
      }
      ends[count++] = end;
      start = end;
      i = end - 1;
      features.begin(start);
    }
    return count;
  }

  private boolean endsAfter(String text, TokenBuffer tokens, int token, boolean runOn) {
    if (!features.isCandidate(tokens, token)) {
      return false;
    }
    int score = model.score(features.features(), features.describe(text, tokens, token));
    if (isMarked(facts.shape(token))) {
      return score > MARKED;
    }
    return score > (runOn ? Math.min(unmarked, UNMARKED_IN_RUN_ON_TEXT) : unmarked);
  }

  private static boolean isMarked(int shape) {
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

  /** The best place to cut a sentence that is too long: after its last mark, else at the end. */
  private int cut(int start, int end) {
    for (int i = end - 1; i > start + SentenceSplitter.LONGEST_SENTENCE / 2; i--) {
      switch (facts.shape(i)) {
        case TokenFacts.COLON, TokenFacts.COMMA, TokenFacts.DASH, TokenFacts.STOP -> {
          return i + 1;
        }
        default -> {}
      }
    }
    return end;
  }
}
