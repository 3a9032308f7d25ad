package org.parley.language.parsing;

import static org.parley.language.models.FeatureHash.mix;
import static org.parley.language.models.FeatureHash.of;

import org.parley.language.tagging.WordSequence;

/**
 * What decides the next action: the top of the stack, the words next to be read, their dependents
 * so far, and how far apart they stand. After Zhang and Nivre (2011), for the arc-hybrid system.
 * For one thread at a time.
 */
public final class ActionFeatures {
  /** Room that {@link #extract} needs. */
  public static final int MOST = 128;

  private final int[] f;
  private int k;
  private int s0, s1, s2, b0, b1, b2;
  private int s0w, s0t, s1w, s1t, s2t, s2w, b0w, b0t, b1w, b1t, b2w, b2t;
  private int s0wt, s1wt, b0wt;

  /** Features are written into {@code features}, of at least {@link #MOST} elements. */
  public ActionFeatures(int[] features) {
    f = features;
  }

  /**
   * Writes the features of a configuration that is not forced.
   *
   * @return how many there are
   */
  public int extract(WordSequence words, Configuration c) {
    k = 0;
    s0 = c.stack(0);
    s1 = c.stack(1);
    s2 = c.stack(2);
    b0 = c.buffer(0);
    b1 = c.buffer(1);
    b2 = c.buffer(2);
    s0w = words.word(s0);
    s0t = words.tag(s0);
    s1w = words.word(s1);
    s1t = words.tag(s1);
    s2w = words.word(s2);
    s2t = words.tag(s2);
    b0w = words.word(b0);
    b0t = words.tag(b0);
    b1w = words.word(b1);
    b1t = words.tag(b1);
    b2w = words.word(b2);
    b2t = words.tag(b2);
    s0wt = s0w * 64 + s0t;
    s1wt = s1w * 64 + s1t;
    b0wt = b0w * 64 + b0t;
    single();
    pairs();
    triples();
    distances(words, c);
    dependents(words, c);
    families(words, c);
    return k;
  }

  private void single() {
    f[k++] = of(1, s0wt);
    f[k++] = of(2, s0w);
    f[k++] = of(3, s0t);
    f[k++] = of(4, s1wt);
    f[k++] = of(5, s1w);
    f[k++] = of(6, s1t);
    f[k++] = of(7, b0wt);
    f[k++] = of(8, b0w);
    f[k++] = of(9, b0t);
    f[k++] = of(10, b1w, b1t);
    f[k++] = of(11, b1w);
    f[k++] = of(12, b1t);
    f[k++] = of(13, b2w, b2t);
    f[k++] = of(14, b2t);
    f[k++] = of(15, s2w, s2t);
    f[k++] = of(16, s2t);
  }

  private void pairs() {
    f[k++] = of(20, s0wt, b0wt);
    f[k++] = of(21, s0wt, b0t);
    f[k++] = of(22, s0t, b0wt);
    f[k++] = of(23, s0w, b0w);
    f[k++] = of(24, s0t, b0t);
    f[k++] = of(25, s1wt, s0wt);
    f[k++] = of(26, s1wt, s0t);
    f[k++] = of(27, s1t, s0wt);
    f[k++] = of(28, s1w, s0w);
    f[k++] = of(29, s1t, s0t);
    f[k++] = of(30, s1wt, b0wt);
    f[k++] = of(31, s1wt, b0t);
    f[k++] = of(32, s1t, b0wt);
    f[k++] = of(33, s1t, b0t);
    f[k++] = of(34, b0t, b1t);
    f[k++] = of(35, b0w, b1t);
    f[k++] = of(36, b0t, b1w);
    f[k++] = of(37, s0w, b1t);
    f[k++] = of(38, b0w, b1w);
  }

  private void triples() {
    f[k++] = of(40, b0t, b1t, b2t);
    f[k++] = of(41, s0t, b0t, b1t);
    f[k++] = of(42, s1t, s0t, b0t);
    f[k++] = of(43, s2t, s1t, s0t);
    f[k++] = of(44, s0w, b0t, b1t);
    f[k++] = of(45, s0t, b0w, b1t);
    f[k++] = of(46, s0t, b0t, b1w);
    f[k++] = of(47, s1w, s0t, b0t);
    f[k++] = of(48, s1t, s0w, b0t);
    f[k++] = of(49, s1t, s0t, b0w);
    f[k++] = of(50, s1t, s0t * 64 + b0t, b1t);
    f[k++] = of(51, s0t, b0t * 64 + b1t, b2t);
    f[k++] = of(52, s2t, s1t * 64 + s0t, b0t);
    f[k++] = of(53, s1w, s0w, b0w);
    f[k++] = of(54, s1w, s0w, b0t);
  }

  private void distances(WordSequence words, Configuration c) {
    int near = distance(s0, b0);
    int far = distance(s1, s0);
    f[k++] = of(60, s0t, b0t, near);
    f[k++] = of(61, s0w, near);
    f[k++] = of(62, b0w, near);
    f[k++] = of(63, s0w, b0w, near);
    f[k++] = of(64, s1t, s0t, far);
    f[k++] = of(65, s0w, far);
    f[k++] = of(66, s1w, far);
    f[k++] = of(67, s1w, s0w, far);
    f[k++] = of(68, Math.min(c.depth(), 5), s0t, b0t);
    f[k++] = of(69, words.tag(Math.max(b0 - 1, 0)), b0t, s0t);
    f[k++] = of(70, words.tag(s0 + 1), s0t, b0t);
    f[k++] = of(71, words.shape(s0), words.shape(b0), s0t * 64 + b0t);
    f[k++] = of(72, words.suffix(s0), b0t);
    f[k++] = of(73, s0t, words.suffix(b0));
    f[k++] = of(74, words.suffix(s1), s0t);
    f[k++] = of(75, s1t, words.suffix(s0));
  }

  private void dependents(WordSequence words, Configuration c) {
    int s0l = c.firstLeft[s0];
    int s0r = c.firstRight[s0];
    int s1l = c.firstLeft[s1];
    int s1r = c.firstRight[s1];
    int b0l = c.firstLeft[b0];
    f[k++] = of(80, words.word(s0l), s0t, words.tag(s0l));
    f[k++] = of(81, words.word(s0r), s0t, words.tag(s0r));
    f[k++] = of(82, words.word(s1l), s1t, words.tag(s1l));
    f[k++] = of(83, words.word(s1r), s1t, words.tag(s1r));
    f[k++] = of(84, words.word(b0l), b0t, words.tag(b0l));
    f[k++] = of(85, s0t, b0t, words.tag(s0l));
    f[k++] = of(86, s0t, b0t, words.tag(s0r));
    f[k++] = of(87, s0t, b0t, words.tag(b0l));
    f[k++] = of(88, s1t, s0t, words.tag(s1l));
    f[k++] = of(89, s1t, s0t, words.tag(s1r));
    f[k++] = of(90, s1t, s0t, words.tag(s0l));
    f[k++] = of(91, s1t, s0t, words.tag(s0r));
    f[k++] = of(92, s0w, c.label(s0l), c.label(s0r));
    f[k++] = of(93, s1w, c.label(s1l), c.label(s1r));
    f[k++] = of(94, b0w, c.label(b0l));
    f[k++] = of(95, s0t, c.label(s0l) * 64 + c.label(s0r), b0t);
    f[k++] = of(96, s1t, c.label(s1r) * 64 + s0t, b0t);
    f[k++] = of(97, s1w, words.word(s0l), s0t);
    f[k++] = of(98, s1wt, words.word(s0l), b0t);
    f[k++] = of(99, words.word(s1r), words.tag(s1r), s0w);
    f[k++] = of(100, words.tag(c.secondLeft[s0]), words.tag(s0l), s0t);
    f[k++] = of(101, words.tag(c.secondRight[s0]), words.tag(s0r), s0t);
    f[k++] = of(102, words.tag(c.secondRight[s1]), words.tag(s1r), s1t * 64 + s0t);
    f[k++] = of(103, words.tag(c.secondLeft[b0]), words.tag(b0l), b0t);
  }

  private void families(WordSequence words, Configuration c) {
    int s0left = set(c.leftLabels[s0]);
    int s0right = set(c.rightLabels[s0]);
    int s1right = set(c.rightLabels[s1]);
    int s1left = set(c.leftLabels[s1]);
    int b0left = set(c.leftLabels[b0]);
    f[k++] = of(110, s0w, c.leftCount[s0], c.rightCount[s0]);
    f[k++] = of(111, s0t, c.leftCount[s0], c.rightCount[s0]);
    f[k++] = of(112, s1w, c.rightCount[s1]);
    f[k++] = of(113, s1t, c.leftCount[s1], c.rightCount[s1]);
    f[k++] = of(114, b0w, c.leftCount[b0]);
    f[k++] = of(115, b0t, c.leftCount[b0], s0t);
    f[k++] = of(116, s0t, s0left, b0t);
    f[k++] = of(117, s0t, s0right, b0t);
    f[k++] = of(118, s1t, s1right, s0t);
    f[k++] = of(119, b0t, b0left, s0t);
    f[k++] = of(120, s1t, s1left, s0t * 64 + b0t);
    f[k++] = of(121, s0w, s0left);
    f[k++] = of(122, s0w, s0right);
    f[k++] = of(123, s1w, s1right);
    f[k++] = of(124, s1t, s0left, s0t);
    f[k++] = of(125, words.tag(c.stack(2)), s1right, s0t);
  }

  private static int set(long labels) {
    return mix((int) (labels ^ (labels >>> 32) * 31));
  }

  /** Distance in words, in steps that grow. */
  static int distance(int from, int to) {
    int words = Math.abs(to - from);
    return words < 5 ? words : words < 8 ? 5 : words < 14 ? 6 : 7;
  }
}
