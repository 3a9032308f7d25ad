package org.parley.language.tagging;

import static org.parley.language.models.FeatureHash.of;

/** What the tagger looks at: the word, its letters, its neighbours, and the tags before it. */
public final class TaggerFeatures {
  /** Room that {@link #extract} needs. */
  public static final int MOST = 64;

  private TaggerFeatures() {}

  /**
   * Writes the features of the word at {@code position}.
   *
   * @return how many there are
   */
  public static int extract(WordSequence s, int position, int[] features) {
    int count = letters(s, position, features);
    count = neighbours(s, position, features, count);
    return history(s, position, features, count);
  }

  private static int letters(WordSequence s, int i, int[] f) {
    int k = 0;
    f[k++] = of(1, s.words[i]);
    f[k++] = of(2, s.exact[i]);
    f[k++] = of(3, s.shapes[i]);
    f[k++] = of(4, s.suffix1[i]);
    f[k++] = of(5, s.suffix2[i]);
    f[k++] = of(6, s.suffix3[i]);
    f[k++] = of(7, s.suffix4[i]);
    f[k++] = of(8, s.prefix2[i]);
    f[k++] = of(9, s.prefix3[i]);
    f[k++] = of(10, s.suffix3[i], s.shapes[i]);
    f[k++] = of(11, s.ambiguity[i]);
    int categories = s.classes[i] & 2047;
    f[k++] = of(40, categories);
    f[k++] = of(41, categories, s.shapes[i]);
    f[k++] = of(42, categories, s.suffix2[i]);
    f[k++] = of(43, s.classes[i], s.shapes[i]);
    return k;
  }

  private static int neighbours(WordSequence s, int i, int[] f, int from) {
    int k = from;
    f[k++] = of(12, s.words[i - 1]);
    f[k++] = of(13, s.words[i + 1]);
    f[k++] = of(14, s.words[i - 2]);
    f[k++] = of(15, s.words[i + 2]);
    f[k++] = of(16, s.words[i - 1], s.words[i]);
    f[k++] = of(17, s.words[i], s.words[i + 1]);
    f[k++] = of(18, s.words[i - 1], s.words[i + 1]);
    f[k++] = of(19, s.ambiguity[i + 1]);
    f[k++] = of(20, s.ambiguity[i], s.ambiguity[i + 1]);
    f[k++] = of(21, s.ambiguity[i + 1], s.ambiguity[i + 2]);
    f[k++] = of(22, s.suffix3[i + 1]);
    f[k++] = of(23, s.suffix3[i - 1]);
    f[k++] = of(24, s.shapes[i], s.shapes[i + 1], s.shapes[i - 1]);
    f[k++] = of(25, s.words[i + 1], s.words[i + 2]);
    f[k++] = of(26, s.ambiguity[i], s.words[i + 1]);
    return k;
  }

  private static int history(WordSequence s, int i, int[] f, int from) {
    int k = from;
    int before = s.tags[i - 1];
    int second = s.tags[i - 2];
    f[k++] = of(27, before);
    f[k++] = of(28, before, second);
    f[k++] = of(29, before, s.words[i]);
    f[k++] = of(30, before, s.ambiguity[i]);
    f[k++] = of(31, before, s.ambiguity[i], s.ambiguity[i + 1]);
    f[k++] = of(32, before, second, s.ambiguity[i]);
    f[k++] = of(33, before, s.words[i + 1]);
    f[k++] = of(34, before, s.suffix3[i]);
    f[k++] = of(35, second, s.words[i - 1]);
    f[k++] = of(36, before, s.shapes[i], s.suffix2[i]);
    f[k++] = of(37, before, second, s.words[i]);
    int categories = s.classes[i] & 2047;
    f[k++] = of(44, before, categories);
    f[k++] = of(45, before, categories, s.classes[i + 1] & 2047);
    f[k++] = of(46, before, second, categories);
    return k;
  }
}
