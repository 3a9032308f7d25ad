package org.parley.language.parsing;

import static org.parley.language.models.FeatureHash.mix;

import org.jspecify.annotations.Nullable;
import org.parley.language.models.FeatureList;
import org.parley.language.tagging.WordSequence;

/**
 * What decides the relation of an arc: the two words, what stands around and between them, and
 * their other dependents. For one thread at a time.
 */
public final class LabelFeatures {
  /** Room that {@link #extract} needs. */
  public static final int MOST = 128;

  /** Number of stages of {@link #stage}. */
  static final int STAGES = 3;

  private final int[] features;
  private final FeatureList f = new FeatureList(MOST);

  /** Features are written into {@code features}, of at least {@link #MOST} elements. */
  public LabelFeatures(int[] features) {
    this.features = features;
  }

  /**
   * Writes the features of the arc from {@code head} to {@code dependent}, which need not have been
   * drawn yet.
   *
   * @return how many there are
   */
  public int extract(
      ParserInput words, Configuration c, @Nullable Guide guide, int head, int dependent) {
    f.clear();
    int side = head < dependent ? 1 : 0;
    words(words, head, dependent, side);
    surroundings(words, head, dependent, side);
    dependents(words, c, head, dependent, side);
    if (guide != null) {
      advice(words, c, guide, head, dependent, side);
    }
    return f.hash(features);
  }

  /**
   * Writes a part of the features, as {@link ActionFeatures#stage} does.
   *
   * @param stage 0 to {@link #STAGES} - 1
   * @return how many there are
   */
  int stage(
      int stage,
      ParserInput words,
      Configuration c,
      @Nullable Guide guide,
      int head,
      int dependent) {
    f.clear();
    int side = head < dependent ? 1 : 0;
    switch (stage) {
      case 0 -> {
        if (guide != null) {
          advice(words, c, guide, head, dependent, side);
        }
        dependents(words, c, head, dependent, side);
      }
      case 1 -> words(words, head, dependent, side);
      default -> surroundings(words, head, dependent, side);
    }
    return f.hash(features);
  }

  private void advice(ParserInput words, Configuration c, Guide guide, int h, int d, int side) {
    int advice = guide.label(d) * 4 + (guide.head(d) == h ? 2 : 0) + side;
    f.add(90, advice);
    f.add(91, advice, words.tag(d), words.tag(h));
    f.add(92, advice, words.word(d));
    f.add(93, advice, words.word(h));
    f.add(94, advice, guide.label(h), words.tag(d));
    f.add(96, set(guide.family(h)), words.tag(d), words.tag(h) * 2 + side);
    f.add(97, set(guide.family(d)), words.tag(d), words.tag(h) * 2 + side);
    f.add(98, advice, set(c.leftLabels[h] | c.rightLabels[h]), words.tag(h));
    f.add(99, guide.label(h), words.tag(h) * 64 + words.tag(d), words.word(c.firstLeft[d]));
    f.add(95, advice, words.kind(d), words.kind(h));
  }

  private void words(ParserInput words, int h, int d, int side) {
    int hw = words.word(h);
    int dw = words.word(d);
    int ht = words.tag(h) * 2 + side;
    int dt = words.tag(d) * 2 + side;
    f.add(1, hw, side);
    f.add(2, ht);
    f.add(3, dw, side);
    f.add(4, dt);
    f.add(5, hw, dw, side);
    f.add(6, hw, dt);
    f.add(7, ht, dw);
    f.add(8, ht, dt);
    f.add(9, hw, ht, dt);
    f.add(10, dw, ht, dt);
    f.add(11, words.suffix(d), ht, dt);
    f.add(12, words.suffix(h), ht, dt);
    f.add(13, words.shape(d), words.shape(h), ht * 128 + dt);
    f.add(14, ht, dt, ActionFeatures.distance(h, d));
    f.add(15, words.suffix(d), words.suffix(h), side);
    f.add(16, words.suffix(d), hw, side);
    f.add(17, words.suffix(h), dw, side);
    f.add(18, words.suffix(d), dt);
    int hk = words.kind(h);
    int dk = words.kind(d);
    f.add(70, hk, dk, side);
    f.add(71, hk, dt);
    f.add(72, ht, dk);
    f.add(73, hw, dk, side);
    f.add(74, hk, dw, side);
    f.add(75, words.ambiguity(d), dt, ht);
    f.add(76, words.ambiguity(h), ht, dt);
  }

  private void surroundings(ParserInput words, int h, int d, int side) {
    int ht = words.tag(h) * 2 + side;
    int dt = words.tag(d) * 2 + side;
    f.add(20, words.tag(d - 1), dt, ht);
    f.add(21, words.tag(d + 1), dt, ht);
    f.add(22, words.tag(h - 1), dt, ht);
    f.add(23, words.tag(h + 1), dt, ht);
    f.add(24, words.word(d - 1), dt);
    f.add(25, words.word(d + 1), dt);
    f.add(26, words.word(h - 1), ht, dt);
    f.add(27, words.word(h + 1), ht, dt);
    f.add(28, words.tag(d - 1), words.tag(d + 1), dt * 128 + ht);
    f.add(29, between(words, h, d), dt, ht);
    f.add(30, d == WordSequence.FIRST ? 1 : 0, dt, ht);
    f.add(31, words.tag(d - 2), words.tag(d - 1), dt);
    f.add(32, words.tag(d + 1), words.tag(d + 2), dt);
    f.add(33, words.word(d - 1), words.word(h), side);
    f.add(100, words.gap(d), dt, ht);
    f.add(101, words.gap(d + 1), dt, ht);
    f.add(102, words.marks(h, d), dt, ht);
    f.add(103, words.gap(d), words.gap(d + 1), dt * 128 + ht);
    f.add(104, words.quoted(h, d), dt, ht);
    f.add(105, words.gap(words.end()), dt, ht);
    f.add(106, words.gap(d), words.word(d), ht);
  }

  /** Tags between two words, as a set. */
  private static int between(ParserInput words, int h, int d) {
    long set = 0;
    int to = Math.max(h, d);
    for (int i = Math.min(h, d) + 1, steps = 0; i < to && steps < 12; i++, steps++) {
      set |= 1L << words.tag(i);
    }
    return set(set);
  }

  private void dependents(ParserInput words, Configuration c, int h, int d, int side) {
    int ht = words.tag(h) * 2 + side;
    int dt = words.tag(d) * 2 + side;
    int dl = c.firstLeft[d];
    int dr = c.firstRight[d];
    int dlw = words.word(dl);
    f.add(40, dlw, dt, ht);
    f.add(41, dlw, words.word(h), dt);
    f.add(42, dlw, words.word(d), ht);
    f.add(43, words.word(dr), dt, ht);
    f.add(44, words.tag(dl), words.tag(dr), dt * 128 + ht);
    f.add(45, set(c.leftLabels[d]), dt, ht);
    f.add(46, set(c.rightLabels[d]), dt, ht);
    f.add(47, set(c.leftLabels[d] | c.rightLabels[d]), dt, words.word(h));
    f.add(48, set(c.leftLabels[h]), dt, ht);
    f.add(49, set(c.rightLabels[h]), dt, ht);
    f.add(50, set(c.leftLabels[h]), words.word(d), ht);
    f.add(51, set(c.rightLabels[h]), words.word(d), ht);
    f.add(52, set(c.rightLabels[h]), words.word(h), dt);
    f.add(53, set(c.leftLabels[h]), words.word(h), dt);
    f.add(54, set(c.leftLabels[h] | c.rightLabels[h]), dlw, dt);
    f.add(55, words.word(c.secondLeft[d]), dlw, dt);
    f.add(56, words.tag(c.firstLeft[h]), words.tag(c.firstRight[h]), dt * 128 + ht);
    f.add(57, words.word(c.firstLeft[h]), ht, dt);
    f.add(58, words.word(c.firstRight[h]), ht, dt);
    f.add(59, c.label(c.firstRight[h]), words.word(h), dt);
    f.add(80, dlw, words.kind(h), words.kind(d));
    f.add(81, dlw, words.kind(d), ht);
    f.add(82, set(c.leftLabels[d] | c.rightLabels[d]), words.kind(h), dt);
    f.add(83, set(c.leftLabels[d] | c.rightLabels[d]), words.kind(d), ht);
    f.add(60, set(c.leftLabels[d]), words.word(d), ht);
  }

  private static int set(long labels) {
    return mix((int) (labels ^ (labels >>> 32) * 31));
  }
}
