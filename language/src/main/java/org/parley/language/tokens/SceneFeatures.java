package org.parley.language.tokens;

import org.parley.language.models.FeatureHash;
import org.parley.language.tagging.Tagger;

/**
 * Describes a place by what the first look thinks of it, of the places around it and of those in
 * the stretch that look like it, by the words' tags, and by how the whole stretch is written. Holds
 * room for one stretch at a time.
 */
final class SceneFeatures {
  /** A place with a first score above this counts as an end beside the place in question. */
  private static final int LIKELY = 64;

  /** Number of features of a place. */
  private static final int FEATURES = 77;

  private static final int HIGHEST = 512;
  private static final int OUTSIDE = HIGHEST + 64;
  private static final int FARTHEST = 40;
  private static final int LONGEST_WORD = 30;
  private static final int LONGEST_STRETCH = 2000;
  private static final int FAR_FROM_EDGE = 500;
  private static final int PER_MILLE = 1000;
  private static final int[] DISTANCES = {1, 2, 3, 4, 5, 6, 8, 10};
  private static final int[] WINDOWS = {3, 6, 12};

  /** Chances by first score, from -{@link #HIGHEST} on. */
  private static final int[] CHANCES = chances();

  private final TokenFacts facts;
  private final StretchTags tags;
  private final SceneSums sums = new SceneSums();
  private final HashMeans sameAfter = new HashMeans();
  private final HashMeans sameBefore = new HashMeans();
  private final HashMeans samePattern = new HashMeans();
  private final HashMeans sameTwoAfter = new HashMeans();
  private final int[] whole = new int[11];
  private int[] scores = {};
  private int[] endBefore = {};
  private int[] endAfter = {};
  private int size;

  private final int[] row = new int[FEATURES];
  private int count;

  SceneFeatures(TokenFacts facts, Tagger tagger) {
    this.facts = facts;
    tags = new StretchTags(tagger);
  }

  private static int[] chances() {
    int[] chances = new int[2 * HIGHEST + 1];
    for (int i = 0; i < chances.length; i++) {
      double logit = (i - HIGHEST) / (double) BoundaryModel.SCALE;
      chances[i] = (int) (PER_MILLE / (1 + StrictMath.exp(-logit)));
    }
    return chances;
  }

  /** Takes in a stretch, from the token {@code from} on, at which {@code first} has looked. */
  void read(String text, TokenBuffer tokens, int from, FirstLook first, TextKind kind) {
    size = tokens.size();
    if (size > scores.length) {
      scores = new int[size * 2];
      endBefore = new int[size * 2];
      endAfter = new int[size * 2];
    }
    tags.read(text, tokens);
    for (int i = 0; i < size; i++) {
      int score = i < from ? FirstLook.NO_PLACE : first.score(i);
      scores[i] = score == FirstLook.NO_PLACE ? -OUTSIDE : Math.clamp(score, -HIGHEST, HIGHEST);
    }
    scores[size - 1] = HIGHEST;
    findLikelyEnds();
    countAll();
    compare();
    describeWhole(kind);
  }

  private void findLikelyEnds() {
    int last = -1;
    for (int i = 0; i < size; i++) {
      endBefore[i] = last;
      last = scores[i] > LIKELY ? i : last;
    }
    int next = size - 1;
    for (int i = size - 1; i >= 0; i--) {
      endAfter[i] = next;
      next = scores[i] > LIKELY ? i : next;
    }
  }

  private int chance(int token) {
    return scores[token] == -OUTSIDE ? 0 : CHANCES[scores[token] + HIGHEST];
  }

  private void countAll() {
    sums.clear(size);
    for (int i = 0; i < size; i++) {
      sums.ends.add(chance(i));
      sums.capitals.add(facts.isName(i));
      sums.smalls.add(facts.shape(i) == TokenFacts.LOWER);
      sums.numbers.add(facts.shape(i) == TokenFacts.NUMBER);
      sums.verbs.add(tags.isTensed(i));
      sums.nouns.add(tags.isNoun(i));
      sums.pronouns.add(tags.isPronoun(i));
    }
  }

  /** Remembers what the first look thinks of places with the same words or marks. */
  private void compare() {
    sameAfter.clear(size);
    sameBefore.clear(size);
    samePattern.clear(size);
    sameTwoAfter.clear(size);
    for (int i = 0; i + 1 < size; i++) {
      if (scores[i] != -OUTSIDE) {
        sameAfter.add(facts.hash(i + 1), chance(i));
        sameBefore.add(facts.hash(i), chance(i));
        samePattern.add(pattern(i), chance(i));
        sameTwoAfter.add(twoAfter(i), chance(i));
      }
    }
  }

  private int pattern(int token) {
    return FeatureHash.of(
        5, facts.pattern(token), facts.pattern(token + 1) * 31 + facts.pattern(token + 2));
  }

  private int twoAfter(int token) {
    return facts.hash(token + 1) * 31 + facts.hash(token + 2);
  }

  private void describeWhole(TextKind kind) {
    int marks = 0;
    int markedEnds = 0;
    int smallAfterMark = 0;
    for (int i = 0; i < size; i++) {
      if (FirstLook.isMarked(facts.shape(i))) {
        marks++;
        markedEnds += chance(i);
        smallAfterMark += facts.shape(i + 1) == TokenFacts.LOWER ? 1 : 0;
      }
    }
    whole[0] = kind == TextKind.CASUAL ? 1 : 0;
    whole[1] = Math.min(size, LONGEST_STRETCH);
    whole[2] = sums.ends.all() / size;
    whole[3] = share(marks, size);
    whole[4] = share(smallAfterMark, marks);
    whole[5] = share(sums.smalls.all(), size);
    whole[6] = share(sums.numbers.all(), size);
    whole[7] = share(sums.capitals.all(), size);
    whole[8] = share(sums.pronouns.all(), size);
    whole[9] = share(markedEnds, sums.ends.all());
    whole[10] = share(sums.verbs.all(), size);
  }

  private static int share(int part, int all) {
    return (int) ((long) PER_MILLE * part / Math.max(1, all));
  }

  /** The features of the place after {@code token}; overwritten by the next call. */
  int[] describe(TokenBuffer tokens, int token) {
    count = 0;
    int next = token + 1;
    add(scores[token]);
    add(FirstLook.isMarked(facts.shape(token)) ? 1 : 0);
    add(tokens.end(token) == tokens.start(next) ? 1 : 0);
    for (int distance : DISTANCES) {
      add(token >= distance ? scores[token - distance] : OUTSIDE);
      add(token + distance < size ? scores[token + distance] : OUTSIDE);
    }
    sides(token);
    for (int window : WINDOWS) {
      add(sums.ends.between(token - window, token));
      add(sums.ends.between(next, next + window));
    }
    for (int i = token - 2; i <= token + 4; i++) {
      add(facts.shape(i));
      add(tags.tag(i));
    }
    add(facts.memory(next));
    add(Math.min(LONGEST_WORD, tokens.end(token) - tokens.start(token)));
    add(Math.min(LONGEST_WORD, tokens.end(next) - tokens.start(next)));
    add(Math.min(token, FAR_FROM_EDGE));
    add(Math.min(size - token, FAR_FROM_EDGE));
    for (int value : whole) {
      add(value);
    }
    alike(sameAfter, facts.hash(next), token);
    alike(sameBefore, facts.hash(token), token);
    alike(samePattern, pattern(token), token);
    alike(sameTwoAfter, twoAfter(token), token);
    return row;
  }

  /** What stands between the place and the likely ends on either side. */
  private void sides(int token) {
    int next = token + 1;
    int start = Math.max(endBefore[token] + 1, token - FARTHEST);
    int end = Math.min(endAfter[token], token + FARTHEST) + 1;
    int left = next - start;
    int right = end - next;
    add(left);
    add(right);
    add(share(sums.capitals.between(start, next), left));
    add(share(sums.capitals.between(next, end), right));
    add(share(sums.smalls.between(start, next), left));
    add(share(sums.smalls.between(next, end), right));
    both(sums.numbers, start, next, end);
    both(sums.verbs, start, next, end);
    both(sums.nouns, start, next, end);
    both(sums.pronouns, start, next, end);
  }

  /** True for a token that is tagged as a name. */
  boolean isName(int token) {
    return tags.isName(token);
  }

  private void both(RunningSums counted, int start, int middle, int end) {
    add(counted.between(start, middle));
    add(counted.between(middle, end));
  }

  private void alike(HashMeans places, int hash, int token) {
    add(places.others(hash));
    add(places.meanOfOthers(hash, chance(token)));
  }

  private void add(int value) {
    row[count++] = value;
  }
}
