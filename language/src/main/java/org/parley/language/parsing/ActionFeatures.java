package org.parley.language.parsing;

import static org.parley.language.models.FeatureHash.mix;
import static org.parley.language.models.FeatureHash.of;

import org.jspecify.annotations.Nullable;
import org.parley.language.tagging.TagGroup;

/**
 * What decides the next action: the top of the stack, the words next to be read, their dependents
 * so far, and how far apart they stand. After Zhang and Nivre (2011), for the arc-hybrid system.
 * For one thread at a time.
 */
public final class ActionFeatures {
  /** Room that {@link #extract} needs. */
  public static final int MOST = 224;

  private static final int FARTHEST = 10;

  private final int[] f;
  private int k;
  private int s0, s1, s2, b0, b1, b2;
  private int s0w, s0t, s1w, s1t, s2t, s2w, b0w, b0t, b1w, b1t, b2w, b2t;
  private int s0wt, s1wt, b0wt;
  private int object, verb, marked;

  /** Features are written into {@code features}, of at least {@link #MOST} elements. */
  public ActionFeatures(int[] features) {
    f = features;
  }

  /**
   * Writes the features of a configuration that is not forced.
   *
   * @return how many there are
   */
  public int extract(ParserInput words, Configuration c, @Nullable Guide guide) {
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
    kinds(words, c);
    ahead(words);
    gaps(words);
    if (guide != null) {
      advice(words, c, guide);
    }
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

  private void distances(ParserInput words, Configuration c) {
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

  private void dependents(ParserInput words, Configuration c) {
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

  private void families(ParserInput words, Configuration c) {
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

  private void kinds(ParserInput words, Configuration c) {
    int s0k = words.kind(s0);
    int s1k = words.kind(s1);
    int b0k = words.kind(b0);
    int b1k = words.kind(b1);
    f[k++] = of(130, s0k, b0k);
    f[k++] = of(131, s0k, b0t);
    f[k++] = of(132, s0t, b0k);
    f[k++] = of(133, s1k, s0k);
    f[k++] = of(134, s1k, s0t);
    f[k++] = of(135, s1t, s0k);
    f[k++] = of(136, s0k, b0w);
    f[k++] = of(137, s0w, b0k);
    f[k++] = of(138, s1k, s0w);
    f[k++] = of(139, s1w, s0k);
    f[k++] = of(140, s1k, b0w);
    f[k++] = of(141, s1k, s0k, b0w);
    f[k++] = of(142, s1k, s0k, words.word(c.firstLeft[s0]));
    f[k++] = of(143, s1k, s0k, b0k);
    f[k++] = of(144, s0k, b0k, b1k);
    f[k++] = of(145, s1w, b0w);
    f[k++] = of(146, s1w, s0t, b0w);
    int s0a = words.ambiguity(s0);
    int b0a = words.ambiguity(b0);
    int b1a = words.ambiguity(b1);
    f[k++] = of(147, s0a, b0a);
    f[k++] = of(148, s0a, s0t, b0t);
    f[k++] = of(149, b0a, b0t, s0t);
    f[k++] = of(150, b0a, b1a, s0t);
    f[k++] = of(151, words.ambiguity(s1), s0a);
  }

  private void advice(ParserInput words, Configuration c, Guide guide) {
    int ofTop = guide.headOfTop(s0, s1, b0);
    int ofNext = guide.headOfNext(s0, s1, b0);
    int expects = guide.expects(s0, b0) ? 1 : 0;
    int reaches = guide.reaches(b0, s0) ? 1 : 0;
    int all = (ofTop * 8 + ofNext) * 4 + expects * 2 + reaches;
    int label = guide.label(s0);
    f[k++] = of(180, ofTop);
    f[k++] = of(181, ofTop, expects);
    f[k++] = of(182, all);
    f[k++] = of(183, all, s0t, b0t);
    f[k++] = of(184, all, s0t, s1t);
    f[k++] = of(185, all, s0w);
    f[k++] = of(186, all, b0w);
    f[k++] = of(187, all, s1w);
    f[k++] = of(188, all, label, s0t);
    f[k++] = of(189, all, label, guide.label(b0));
    f[k++] = of(190, all, s1t, s0t * 64 + b0t);
    f[k++] = of(191, all, distance(s0, b0), distance(s1, s0));
    f[k++] = of(192, all, guide.label(s1), label);
    f[k++] = of(193, all, s0t * 64 + b0t, c.label(c.firstRight[s0]));
    f[k++] = of(194, ofNext, b0t, b1t);
    int last = guide.last(s0);
    f[k++] = of(195, words.tag(Math.max(guide.head(s0), 0)), s0t, b0t * 2 + expects);
    f[k++] = of(196, words.tag(Math.max(guide.head(b0), 0)), b0t, s0t);
    f[k++] = of(197, all, words.tag(last), guide.label(last));
    f[k++] = of(198, all, guide.headOfTop(s1, c.stack(2), b0), s1t);
    f[k++] = of(199, all, b0t, b1t);
    f[k++] = of(200, set(guide.family(s0)), set(c.leftLabels[s0] | c.rightLabels[s0]), s0t);
    f[k++] = of(201, set(guide.family(s1)), set(c.leftLabels[s1] | c.rightLabels[s1]), all);
  }

  private void gaps(ParserInput words) {
    int s0before = words.gap(s0);
    int s0after = words.gap(s0 + 1);
    int s1after = words.gap(s1 + 1);
    int b0before = words.gap(b0);
    int b1before = words.gap(b1);
    int near = words.marks(s0, b0);
    int far = words.marks(s1, s0);
    f[k++] = of(210, b0before, s0t, b0t);
    f[k++] = of(211, s0after, s0t, b0t);
    f[k++] = of(212, s0before, s1t, s0t);
    f[k++] = of(213, s1after, s1t, s0t);
    f[k++] = of(214, b1before, b0t, b1t);
    f[k++] = of(215, b1before, s0t, b0t);
    f[k++] = of(216, s0after, b0before, s0w);
    f[k++] = of(217, s0after, b0before, b0w);
    f[k++] = of(218, s0before, s0after, s1t * 64 + s0t);
    f[k++] = of(219, b0before, s1t, s0t * 64 + b0t);
    f[k++] = of(220, b0before, b1t, s0t * 64 + b0t);
    f[k++] = of(221, b1before, b0w);
    f[k++] = of(222, near * 4 + far, s0t, b0t);
    f[k++] = of(223, near * 4 + far, s1t, s0t);
    f[k++] = of(224, words.quoted(s0, b0) * 2 + words.quoted(s1, s0), s0t, b0t);
    f[k++] = of(225, words.quoted(s0, b0) * 2 + words.quoted(s1, s0), s1t, s0t);
    f[k++] = of(226, words.gap(b2), b1t, b0t);
    f[k++] = of(227, b0before, words.group(b0).ordinal(), near);
    f[k++] = of(228, s0before, b0before, s1t * 64 + s0t);
    f[k++] = of(229, words.gap(words.end()), s0t, b0t);
  }

  /**
   * Looks beyond the next word for its object, where it is a preposition or a conjunction, for the
   * next verb, and for the next mark.
   */
  private void lookAhead(ParserInput words) {
    object = 0;
    verb = 0;
    marked = 0;
    int to = b0 == 0 ? 0 : Math.min(words.end(), b0 + FARTHEST);
    boolean inPhrase = true;
    for (int i = b0 + 1; i < to; i++) {
      TagGroup group = words.group(i);
      if (inPhrase && group == TagGroup.NOUN) {
        object = i;
      }
      inPhrase &= group == TagGroup.NOUN || group == TagGroup.MODIFIER;
      if (verb == 0 && group == TagGroup.VERB) {
        verb = i;
      }
      if (marked == 0 && words.gap(i) != 0) {
        marked = i;
      }
    }
  }

  private void ahead(ParserInput words) {
    lookAhead(words);
    int ok = words.kind(object);
    f[k++] = of(160, words.tag(verb), s0t, b0t);
    f[k++] = of(161, words.tag(verb), s1t, s0t * 64 + b0t);
    f[k++] = of(162, words.gap(marked), s0t, b0t);
    f[k++] =
        of(163, words.gap(marked), words.tag(verb) * 2 + (marked < verb ? 1 : 0), s0t * 64 + b0t);
    f[k++] = of(164, b0w, words.word(object), s0t);
    f[k++] = of(165, b0w, ok, s0w);
    f[k++] = of(166, b0w, ok, s1w);
    f[k++] = of(167, b0w, ok, s0t * 64 + s1t);
    f[k++] = of(168, s0w, words.word(object), b0t);
    f[k++] = of(169, s1w, words.word(object), b0w);
    f[k++] = of(170, words.tag(object + 1), s0t, b0t);
    f[k++] = of(171, words.word(verb), s0w);
    int ot = words.tag(object);
    f[k++] = of(173, b0w, words.kind(s0), ok);
    f[k++] = of(174, b0w, words.kind(s1), ok);
    f[k++] = of(175, b0w, words.tag(verb), s1t * 64 + s0t);
    f[k++] = of(176, b0w, s0t * 64 + ot, s1t);
    f[k++] = of(177, b0w, b1t, s0t * 64 + s1t);
    f[k++] = of(178, s2t, s1t * 64 + s0t, b0w);
    f[k++] = of(179, b0w, b1t * 64 + b2t, s0t);
    f[k++] = of(172, distance(b0, verb == 0 ? b0 + 15 : verb), words.tag(verb), s0t * 64 + b0t);
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
