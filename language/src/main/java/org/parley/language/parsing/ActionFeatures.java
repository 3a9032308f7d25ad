package org.parley.language.parsing;

import static org.parley.language.models.FeatureHash.mix;

import org.jspecify.annotations.Nullable;
import org.parley.language.models.FeatureList;
import org.parley.language.tagging.TagGroup;

/**
 * What decides the next action: the top of the stack, the words next to be read, their dependents
 * so far, and how far apart they stand. After Zhang and Nivre (2011), for the arc-hybrid system.
 * For one thread at a time.
 */
public final class ActionFeatures {
  /** Room that {@link #extract} needs. */
  public static final int MOST = 224;

  /** Number of stages of {@link #stage}. */
  static final int STAGES = 3;

  private static final int FARTHEST = 10;

  private final int[] features;
  private final FeatureList f = new FeatureList(MOST);
  private int s0, s1, s2, b0, b1, b2;
  private int s0w, s0t, s1w, s1t, s2t, s2w, b0w, b0t, b1w, b1t, b2w, b2t;
  private int s0wt, s1wt, b0wt;
  private int object, verb, marked;

  /** Features are written into {@code features}, of at least {@link #MOST} elements. */
  public ActionFeatures(int[] features) {
    this.features = features;
  }

  /**
   * Writes the features of a configuration that is not forced.
   *
   * @return how many there are
   */
  public int extract(ParserInput words, Configuration c, @Nullable Guide guide) {
    f.clear();
    look(words, c);
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
    return f.hash(features);
  }

  /**
   * Writes a part of the features of a configuration that is not forced: all stages together give
   * what {@link #extract} gives. What tells most comes first, so that a decision that is sure by
   * then needs no more.
   *
   * @param stage 0 to {@link #STAGES} - 1, in this order for one configuration
   * @return how many there are
   */
  int stage(int stage, ParserInput words, Configuration c, @Nullable Guide guide) {
    f.clear();
    switch (stage) {
      case 0 -> {
        look(words, c);
        if (guide != null) {
          advice(words, c, guide);
        }
        single();
        dependents(words, c);
        gaps(words);
        distances(words, c);
      }
      case 1 -> {
        ahead(words);
        families(words, c);
        kinds(words, c);
      }
      default -> {
        pairs();
        triples();
      }
    }
    return f.hash(features);
  }

  private void look(ParserInput words, Configuration c) {
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
  }

  private void single() {
    f.add(1, s0wt);
    f.add(2, s0w);
    f.add(3, s0t);
    f.add(4, s1wt);
    f.add(5, s1w);
    f.add(6, s1t);
    f.add(7, b0wt);
    f.add(8, b0w);
    f.add(9, b0t);
    f.add(10, b1w, b1t);
    f.add(11, b1w);
    f.add(12, b1t);
    f.add(13, b2w, b2t);
    f.add(14, b2t);
    f.add(15, s2w, s2t);
    f.add(16, s2t);
  }

  private void pairs() {
    f.add(20, s0wt, b0wt);
    f.add(21, s0wt, b0t);
    f.add(22, s0t, b0wt);
    f.add(23, s0w, b0w);
    f.add(24, s0t, b0t);
    f.add(25, s1wt, s0wt);
    f.add(26, s1wt, s0t);
    f.add(27, s1t, s0wt);
    f.add(28, s1w, s0w);
    f.add(29, s1t, s0t);
    f.add(30, s1wt, b0wt);
    f.add(31, s1wt, b0t);
    f.add(32, s1t, b0wt);
    f.add(33, s1t, b0t);
    f.add(34, b0t, b1t);
    f.add(35, b0w, b1t);
    f.add(36, b0t, b1w);
    f.add(37, s0w, b1t);
    f.add(38, b0w, b1w);
  }

  private void triples() {
    f.add(40, b0t, b1t, b2t);
    f.add(41, s0t, b0t, b1t);
    f.add(42, s1t, s0t, b0t);
    f.add(43, s2t, s1t, s0t);
    f.add(44, s0w, b0t, b1t);
    f.add(45, s0t, b0w, b1t);
    f.add(46, s0t, b0t, b1w);
    f.add(47, s1w, s0t, b0t);
    f.add(48, s1t, s0w, b0t);
    f.add(49, s1t, s0t, b0w);
    f.add(50, s1t, s0t * 64 + b0t, b1t);
    f.add(51, s0t, b0t * 64 + b1t, b2t);
    f.add(52, s2t, s1t * 64 + s0t, b0t);
    f.add(53, s1w, s0w, b0w);
    f.add(54, s1w, s0w, b0t);
  }

  private void distances(ParserInput words, Configuration c) {
    int near = distance(s0, b0);
    int far = distance(s1, s0);
    f.add(60, s0t, b0t, near);
    f.add(61, s0w, near);
    f.add(62, b0w, near);
    f.add(63, s0w, b0w, near);
    f.add(64, s1t, s0t, far);
    f.add(65, s0w, far);
    f.add(66, s1w, far);
    f.add(67, s1w, s0w, far);
    f.add(68, Math.min(c.depth(), 5), s0t, b0t);
    f.add(69, words.tag(Math.max(b0 - 1, 0)), b0t, s0t);
    f.add(70, words.tag(s0 + 1), s0t, b0t);
    f.add(71, words.shape(s0), words.shape(b0), s0t * 64 + b0t);
    f.add(72, words.suffix(s0), b0t);
    f.add(73, s0t, words.suffix(b0));
    f.add(74, words.suffix(s1), s0t);
    f.add(75, s1t, words.suffix(s0));
  }

  private void dependents(ParserInput words, Configuration c) {
    int s0l = c.firstLeft[s0];
    int s0r = c.firstRight[s0];
    int s1l = c.firstLeft[s1];
    int s1r = c.firstRight[s1];
    int b0l = c.firstLeft[b0];
    f.add(80, words.word(s0l), s0t, words.tag(s0l));
    f.add(81, words.word(s0r), s0t, words.tag(s0r));
    f.add(82, words.word(s1l), s1t, words.tag(s1l));
    f.add(83, words.word(s1r), s1t, words.tag(s1r));
    f.add(84, words.word(b0l), b0t, words.tag(b0l));
    f.add(85, s0t, b0t, words.tag(s0l));
    f.add(86, s0t, b0t, words.tag(s0r));
    f.add(87, s0t, b0t, words.tag(b0l));
    f.add(88, s1t, s0t, words.tag(s1l));
    f.add(89, s1t, s0t, words.tag(s1r));
    f.add(90, s1t, s0t, words.tag(s0l));
    f.add(91, s1t, s0t, words.tag(s0r));
    f.add(92, s0w, c.label(s0l), c.label(s0r));
    f.add(93, s1w, c.label(s1l), c.label(s1r));
    f.add(94, b0w, c.label(b0l));
    f.add(95, s0t, c.label(s0l) * 64 + c.label(s0r), b0t);
    f.add(96, s1t, c.label(s1r) * 64 + s0t, b0t);
    f.add(97, s1w, words.word(s0l), s0t);
    f.add(98, s1wt, words.word(s0l), b0t);
    f.add(99, words.word(s1r), words.tag(s1r), s0w);
    f.add(100, words.tag(c.secondLeft[s0]), words.tag(s0l), s0t);
    f.add(101, words.tag(c.secondRight[s0]), words.tag(s0r), s0t);
    f.add(102, words.tag(c.secondRight[s1]), words.tag(s1r), s1t * 64 + s0t);
    f.add(103, words.tag(c.secondLeft[b0]), words.tag(b0l), b0t);
  }

  private void families(ParserInput words, Configuration c) {
    int s0left = set(c.leftLabels[s0]);
    int s0right = set(c.rightLabels[s0]);
    int s1right = set(c.rightLabels[s1]);
    int s1left = set(c.leftLabels[s1]);
    int b0left = set(c.leftLabels[b0]);
    f.add(110, s0w, c.leftCount[s0], c.rightCount[s0]);
    f.add(111, s0t, c.leftCount[s0], c.rightCount[s0]);
    f.add(112, s1w, c.rightCount[s1]);
    f.add(113, s1t, c.leftCount[s1], c.rightCount[s1]);
    f.add(114, b0w, c.leftCount[b0]);
    f.add(115, b0t, c.leftCount[b0], s0t);
    f.add(116, s0t, s0left, b0t);
    f.add(117, s0t, s0right, b0t);
    f.add(118, s1t, s1right, s0t);
    f.add(119, b0t, b0left, s0t);
    f.add(120, s1t, s1left, s0t * 64 + b0t);
    f.add(121, s0w, s0left);
    f.add(122, s0w, s0right);
    f.add(123, s1w, s1right);
    f.add(124, s1t, s0left, s0t);
    f.add(125, words.tag(c.stack(2)), s1right, s0t);
  }

  private void kinds(ParserInput words, Configuration c) {
    int s0k = words.kind(s0);
    int s1k = words.kind(s1);
    int b0k = words.kind(b0);
    int b1k = words.kind(b1);
    f.add(130, s0k, b0k);
    f.add(131, s0k, b0t);
    f.add(132, s0t, b0k);
    f.add(133, s1k, s0k);
    f.add(134, s1k, s0t);
    f.add(135, s1t, s0k);
    f.add(136, s0k, b0w);
    f.add(137, s0w, b0k);
    f.add(138, s1k, s0w);
    f.add(139, s1w, s0k);
    f.add(140, s1k, b0w);
    f.add(141, s1k, s0k, b0w);
    f.add(142, s1k, s0k, words.word(c.firstLeft[s0]));
    f.add(143, s1k, s0k, b0k);
    f.add(144, s0k, b0k, b1k);
    f.add(145, s1w, b0w);
    f.add(146, s1w, s0t, b0w);
    int s0a = words.ambiguity(s0);
    int b0a = words.ambiguity(b0);
    int b1a = words.ambiguity(b1);
    f.add(147, s0a, b0a);
    f.add(148, s0a, s0t, b0t);
    f.add(149, b0a, b0t, s0t);
    f.add(150, b0a, b1a, s0t);
    f.add(151, words.ambiguity(s1), s0a);
  }

  private void advice(ParserInput words, Configuration c, Guide guide) {
    int ofTop = guide.headOfTop(s0, s1, b0);
    int ofNext = guide.headOfNext(s0, s1, b0);
    int expects = guide.expects(s0, b0) ? 1 : 0;
    int reaches = guide.reaches(b0, s0) ? 1 : 0;
    int all = (ofTop * 8 + ofNext) * 4 + expects * 2 + reaches;
    int label = guide.label(s0);
    f.add(180, ofTop);
    f.add(181, ofTop, expects);
    f.add(182, all);
    f.add(183, all, s0t, b0t);
    f.add(184, all, s0t, s1t);
    f.add(185, all, s0w);
    f.add(186, all, b0w);
    f.add(187, all, s1w);
    f.add(188, all, label, s0t);
    f.add(189, all, label, guide.label(b0));
    f.add(190, all, s1t, s0t * 64 + b0t);
    f.add(191, all, distance(s0, b0), distance(s1, s0));
    f.add(192, all, guide.label(s1), label);
    f.add(193, all, s0t * 64 + b0t, c.label(c.firstRight[s0]));
    f.add(194, ofNext, b0t, b1t);
    int last = guide.last(s0);
    f.add(195, words.tag(Math.max(guide.head(s0), 0)), s0t, b0t * 2 + expects);
    f.add(196, words.tag(Math.max(guide.head(b0), 0)), b0t, s0t);
    f.add(197, all, words.tag(last), guide.label(last));
    f.add(198, all, guide.headOfTop(s1, c.stack(2), b0), s1t);
    f.add(199, all, b0t, b1t);
    f.add(200, set(guide.family(s0)), set(c.leftLabels[s0] | c.rightLabels[s0]), s0t);
    f.add(201, set(guide.family(s1)), set(c.leftLabels[s1] | c.rightLabels[s1]), all);
  }

  private void gaps(ParserInput words) {
    int s0before = words.gap(s0);
    int s0after = words.gap(s0 + 1);
    int s1after = words.gap(s1 + 1);
    int b0before = words.gap(b0);
    int b1before = words.gap(b1);
    int near = words.marks(s0, b0);
    int far = words.marks(s1, s0);
    f.add(210, b0before, s0t, b0t);
    f.add(211, s0after, s0t, b0t);
    f.add(212, s0before, s1t, s0t);
    f.add(213, s1after, s1t, s0t);
    f.add(214, b1before, b0t, b1t);
    f.add(215, b1before, s0t, b0t);
    f.add(216, s0after, b0before, s0w);
    f.add(217, s0after, b0before, b0w);
    f.add(218, s0before, s0after, s1t * 64 + s0t);
    f.add(219, b0before, s1t, s0t * 64 + b0t);
    f.add(220, b0before, b1t, s0t * 64 + b0t);
    f.add(221, b1before, b0w);
    f.add(222, near * 4 + far, s0t, b0t);
    f.add(223, near * 4 + far, s1t, s0t);
    f.add(224, words.quoted(s0, b0) * 2 + words.quoted(s1, s0), s0t, b0t);
    f.add(225, words.quoted(s0, b0) * 2 + words.quoted(s1, s0), s1t, s0t);
    f.add(226, words.gap(b2), b1t, b0t);
    f.add(227, b0before, words.group(b0).ordinal(), near);
    f.add(228, s0before, b0before, s1t * 64 + s0t);
    f.add(229, words.gap(words.end()), s0t, b0t);
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
    f.add(160, words.tag(verb), s0t, b0t);
    f.add(161, words.tag(verb), s1t, s0t * 64 + b0t);
    f.add(162, words.gap(marked), s0t, b0t);
    f.add(163, words.gap(marked), words.tag(verb) * 2 + (marked < verb ? 1 : 0), s0t * 64 + b0t);
    f.add(164, b0w, words.word(object), s0t);
    f.add(165, b0w, ok, s0w);
    f.add(166, b0w, ok, s1w);
    f.add(167, b0w, ok, s0t * 64 + s1t);
    f.add(168, s0w, words.word(object), b0t);
    f.add(169, s1w, words.word(object), b0w);
    f.add(170, words.tag(object + 1), s0t, b0t);
    f.add(171, words.word(verb), s0w);
    int ot = words.tag(object);
    f.add(173, b0w, words.kind(s0), ok);
    f.add(174, b0w, words.kind(s1), ok);
    f.add(175, b0w, words.tag(verb), s1t * 64 + s0t);
    f.add(176, b0w, s0t * 64 + ot, s1t);
    f.add(177, b0w, b1t, s0t * 64 + s1t);
    f.add(178, s2t, s1t * 64 + s0t, b0w);
    f.add(179, b0w, b1t * 64 + b2t, s0t);
    f.add(172, distance(b0, verb == 0 ? b0 + 15 : verb), words.tag(verb), s0t * 64 + b0t);
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
