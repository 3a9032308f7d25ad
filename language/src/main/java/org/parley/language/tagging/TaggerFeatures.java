package org.parley.language.tagging;

import org.parley.language.models.FeatureList;

/**
 * What the tagger looks at: the word, its letters, its neighbours, and the tags before it. For one
 * thread at a time.
 */
public final class TaggerFeatures {
  /** Room that {@link #extract} needs. */
  public static final int MOST = 64;

  private final FeatureList f = new FeatureList(MOST);

  /**
   * Writes the features of the word at {@code position}.
   *
   * @return how many there are
   */
  public int extract(WordSequence s, int position, int[] features) {
    f.clear();
    letters(s, position);
    neighbours(s, position);
    history(s, position);
    return f.hash(features);
  }

  private void letters(WordSequence s, int i) {
    f.add(1, s.words[i]);
    f.add(2, s.exact[i]);
    f.add(3, s.shapes[i]);
    f.add(4, s.suffix1[i]);
    f.add(5, s.suffix2[i]);
    f.add(6, s.suffix3[i]);
    f.add(7, s.suffix4[i]);
    f.add(8, s.prefix2[i]);
    f.add(9, s.prefix3[i]);
    f.add(10, s.suffix3[i], s.shapes[i]);
    f.add(11, s.ambiguity[i]);
    int categories = s.classes[i] & 2047;
    f.add(40, categories);
    f.add(41, categories, s.shapes[i]);
    f.add(42, categories, s.suffix2[i]);
    f.add(43, s.classes[i], s.shapes[i]);
  }

  private void neighbours(WordSequence s, int i) {
    f.add(12, s.words[i - 1]);
    f.add(13, s.words[i + 1]);
    f.add(14, s.words[i - 2]);
    f.add(15, s.words[i + 2]);
    f.add(16, s.words[i - 1], s.words[i]);
    f.add(17, s.words[i], s.words[i + 1]);
    f.add(18, s.words[i - 1], s.words[i + 1]);
    f.add(19, s.ambiguity[i + 1]);
    f.add(20, s.ambiguity[i], s.ambiguity[i + 1]);
    f.add(21, s.ambiguity[i + 1], s.ambiguity[i + 2]);
    f.add(22, s.suffix3[i + 1]);
    f.add(23, s.suffix3[i - 1]);
    f.add(24, s.shapes[i], s.shapes[i + 1], s.shapes[i - 1]);
    f.add(25, s.words[i + 1], s.words[i + 2]);
    f.add(26, s.ambiguity[i], s.words[i + 1]);
  }

  private void history(WordSequence s, int i) {
    int before = s.tags[i - 1];
    int second = s.tags[i - 2];
    f.add(27, before);
    f.add(28, before, second);
    f.add(29, before, s.words[i]);
    f.add(30, before, s.ambiguity[i]);
    f.add(31, before, s.ambiguity[i], s.ambiguity[i + 1]);
    f.add(32, before, second, s.ambiguity[i]);
    f.add(33, before, s.words[i + 1]);
    f.add(34, before, s.suffix3[i]);
    f.add(35, second, s.words[i - 1]);
    f.add(36, before, s.shapes[i], s.suffix2[i]);
    f.add(37, before, second, s.words[i]);
    int categories = s.classes[i] & 2047;
    f.add(44, before, categories);
    f.add(45, before, categories, s.classes[i + 1] & 2047);
    f.add(46, before, second, categories);
  }
}
