package org.parley.language.models;

/**
 * The features of one decision, as {@link FeatureHash} turns them into numbers, but all at once: a
 * loop over plain arrays can be compiled to instructions that mix several features at a time. For
 * one thread at a time.
 */
public final class FeatureList {
  private final int[] outer;

  /** What is mixed before it is added; 0, which stays 0 when mixed, for features of one part. */
  private final int[] inner;

  private int count;

  /** Room for {@code most} features. */
  public FeatureList(int most) {
    outer = new int[most];
    inner = new int[most];
  }

  /** Begins anew. */
  public void clear() {
    count = 0;
  }

  /** As {@link FeatureHash#of(int, int)}. */
  public void add(int template, int a) {
    int at = count++;
    outer[at] = FeatureHash.first(template, a);
    inner[at] = 0;
  }

  /** As {@link FeatureHash#of(int, int, int)}. */
  public void add(int template, int a, int b) {
    int at = count++;
    outer[at] = FeatureHash.first(template, a);
    inner[at] = FeatureHash.rest(b);
  }

  /** As {@link FeatureHash#of(int, int, int, int)}. */
  public void add(int template, int a, int b, int c) {
    int at = count++;
    outer[at] = FeatureHash.first(template, a);
    inner[at] = FeatureHash.rest(template, b, c);
  }

  /**
   * Writes the numbers of the features, in the order in which they were added.
   *
   * @return how many there are
   */
  public int hash(int[] features) {
    int size = count;
    int[] first = outer;
    int[] rest = inner;
    for (int i = 0; i < size; i++) {
      features[i] = FeatureHash.mix(first[i] + FeatureHash.mix(rest[i]));
    }
    return size;
  }
}
