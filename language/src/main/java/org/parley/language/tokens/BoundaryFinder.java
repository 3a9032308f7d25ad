package org.parley.language.tokens;

import org.parley.language.tagging.Tagger;

/**
 * Decides where the sentences of a stretch of tokens end: by a first look, and by a second one
 * where that leaves doubt. Holds room for one stretch at a time.
 */
final class BoundaryFinder {
  private final TokenFacts facts;
  private final FirstLook first;
  private final SecondLook second;
  private final boolean casual;

  /**
   * @param tagger asked where there is doubt
   * @param casual true where the text is written like mail or chat
   */
  BoundaryFinder(BoundaryModel model, Tagger tagger, boolean casual) {
    this.casual = casual;
    facts = new TokenFacts(tagger.wordClasses());
    first = new FirstLook(model, facts);
    second = new SecondLook(model.trees(), tagger, facts);
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
    TextKind kind = TextKind.of(casual, tokens.end(size - 1) - tokens.start(0));
    int from = Datelines.length(text, tokens, facts);
    first.read(text, tokens, from, kind);
    boolean doubtful = !isOne(from, size, kind) && isDoubtful(from, size, kind);
    if (doubtful) {
      second.read(text, tokens, from, first, kind);
    }
    int count = 0;
    int start = from;
    if (from > 0) {
      ends[count++] = from;
    }
    for (int i = from; i < size; i++) {
      boolean ended = doubtful ? second.endsAfter(i) : first.endsAfter(i);
      if (!ended && i + 1 - start >= SentenceSplitter.LONGEST_SENTENCE) {
        i = cut(start, i + 1) - 1;
        ended = true;
      }
      if (ended) {
        start = i + 1;
        ends[count++] = start;
      }
    }
    return count;
  }

  /**
   * True for a paragraph in which the first look finds no end: a headline, or news told in a single
   * sentence, whose names are what the second look would take for beginnings.
   */
  private boolean isOne(int from, int size, TextKind kind) {
    if (kind != TextKind.PARAGRAPH) {
      return false;
    }
    for (int i = from; i + 1 < size; i++) {
      if (first.endsAfter(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isDoubtful(int from, int size, TextKind kind) {
    for (int i = from; i + 1 < size; i++) {
      if (second.isDoubtful(first, i, kind)) {
        return true;
      }
    }
    return false;
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
