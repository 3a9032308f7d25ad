package org.parley.language.parsing;

/**
 * Hangs the marks of punctuation into a tree of the words, as Universal Dependencies asks: a mark
 * depends on the phrase that it sets off, else on the clause around it, and no arc crosses another.
 * For one thread at a time.
 */
final class PunctuationAttacher {
  private int[] heads = {};

  /**
   * Gives a head to every mark.
   *
   * @param heads index of the head of each word, -1 for the root; of each mark, {@code Parser.MARK}
   * @param size number of words and marks; at least one is a word
   */
  void attach(int[] heads, int size, int mark) {
    this.heads = heads;
    int left = -1;
    for (int i = 0; i < size; i++) {
      if (heads[i] != mark) {
        left = i;
        continue;
      }
      int right = i + 1;
      while (right < size && heads[right] == mark) {
        right++;
      }
      int head = head(left, right < size ? right : -1);
      for (; i < right; i++) {
        heads[i] = head;
      }
      i = right - 1;
    }
  }

  /** Head of a mark between two words, one of which may be missing. */
  private int head(int left, int right) {
    if (left < 0 || right < 0) {
      return root(Math.max(left, right));
    }
    int before = left;
    while (heads[before] >= 0 && heads[before] < right) {
      before = heads[before];
    }
    int after = right;
    while (heads[after] > left) {
      after = heads[after];
    }
    if (heads[after] >= 0) {
      return after;
    }
    return heads[before] >= 0 ? before : after;
  }

  private int root(int word) {
    int root = word;
    while (heads[root] >= 0) {
      root = heads[root];
    }
    return root;
  }
}
