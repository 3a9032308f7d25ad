package org.parley.language.tokens;

import java.util.Arrays;
import org.parley.language.models.BoostedTrees;
import org.parley.language.tagging.Tagger;

/**
 * Decides what the first look leaves in doubt, now that what it thinks of the whole stretch is
 * known. Holds room for one stretch at a time.
 */
final class SecondLook {
  /** First scores up to this are no ends, and those from {@link #SURE} on are. */
  private static final int HOPELESS = -192;

  private static final int SURE = 448;

  /** Leans towards ending, for a missed end costs no more than a wrong one. */
  private static final double LEANING = 0.2;

  /**
   * How much more likely a place without mark must be in a paragraph, which in news is often a
   * single sentence. Before a name there the first look decides, as most capitals in it are names'.
   */
  private static final double UNMARKED_IN_PARAGRAPH = 1;

  private final BoostedTrees trees;
  private final TokenFacts facts;
  private final SceneFeatures features;
  private final BestEnds best = new BestEnds();
  private boolean[] ends = {};

  SecondLook(BoostedTrees trees, Tagger tagger, TokenFacts facts) {
    this.trees = trees;
    this.facts = facts;
    features = new SceneFeatures(facts, tagger);
  }

  /**
   * True where the first look does not settle whether a sentence ends. In a paragraph it is trusted
   * at marks.
   */
  boolean isDoubtful(FirstLook first, int token, TextKind kind) {
    int score = first.score(token);
    boolean trusted = kind == TextKind.PARAGRAPH && FirstLook.isMarked(facts.shape(token));
    return score > HOPELESS && score < SURE && !trusted;
  }

  /** Looks again at the places after the tokens from {@code from} on. */
  void read(String text, TokenBuffer tokens, int from, FirstLook first, TextKind kind) {
    int size = tokens.size();
    if (size > ends.length) {
      ends = new boolean[size * 2];
    }
    Arrays.fill(ends, 0, size, false);
    features.read(text, tokens, from, first, kind);
    best.clear();
    for (int i = from; i + 1 < size; i++) {
      double chance = chance(tokens, i, first, kind);
      if (chance > BestEnds.LEAST_CHANCE) {
        best.add(i, chance);
      }
    }
    best.add(size - 1, 1);
    best.choose(ends);
  }

  private double chance(TokenBuffer tokens, int token, FirstLook first, TextKind kind) {
    if (!isDoubtful(first, token, kind)) {
      return first.endsAfter(token) ? 1 : 0;
    }
    if (first.endsAfter(token) && isSpaceLost(tokens, token)) {
      return 1;
    }
    double logit =
        trees.score(features.describe(tokens, token)) / (double) BoostedTrees.SCALE + LEANING;
    if (kind == TextKind.PARAGRAPH) {
      if (features.isName(token + 1)) {
        return first.endsAfter(token) ? 1 : 0;
      }
      logit -= UNMARKED_IN_PARAGRAPH;
    }
    return 1 / (1 + StrictMath.exp(-logit));
  }

  /** True after a full stop that touches the next word: the treebanks know too little of these. */
  private boolean isSpaceLost(TokenBuffer tokens, int token) {
    return facts.shape(token) == TokenFacts.STOP && tokens.end(token) == tokens.start(token + 1);
  }

  /** True where a sentence ends after {@code token}. */
  boolean endsAfter(int token) {
    return ends[token];
  }
}
