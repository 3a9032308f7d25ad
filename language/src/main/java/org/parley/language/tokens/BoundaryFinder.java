package org.parley.language.tokens;

/** Decides where the sentences of a stretch of tokens end. Holds room for one stretch at a time. */
final class BoundaryFinder {
  private final BoundaryModel model;
  private final TokenFacts facts = new TokenFacts();
  private final BoundaryFeatures features = new BoundaryFeatures(facts);

  BoundaryFinder(BoundaryModel model) {
    this.model = model;
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
    int count = 0;
    int start = 0;
    features.begin(0);
    for (int i = 0; i < tokens.size(); i++) {
      int end = i + 1;
      if (end < tokens.size()) {
        if (end - start >= SentenceSplitter.LONGEST_SENTENCE) {
          end = cut(start, end);
        } else if (!endsAfter(text, tokens, i)) {
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

  private boolean endsAfter(String text, TokenBuffer tokens, int token) {
    return features.isCandidate(tokens, token)
        && model.score(features.features(), features.describe(text, tokens, token)) > 0;
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
