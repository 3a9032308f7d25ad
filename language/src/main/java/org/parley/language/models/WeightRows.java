package org.parley.language.models;

/**
 * The weights of a linear classifier, a row of classes for each feature. A row begins where the
 * feature's hash says; rows of different features overlap on purpose: most classes of most features
 * weigh nothing, so that a table of a few million cells holds what would fill hundreds of millions.
 * Immutable, safe for use by many threads.
 */
public final class WeightRows {
  private final byte[] cells;
  private final int shift;
  private final int classes;

  /**
   * Rows over cells that were trained elsewhere; the array is kept, not copied.
   *
   * @param bits a row begins at one of 2 to the power of {@code bits} cells
   * @param classes length of a row
   * @param cells 2 to the power of {@code bits} cells, and {@code classes} more for the last row
   */
  public WeightRows(int bits, int classes, byte[] cells) {
    if (cells.length != length(bits, classes)) {
      throw new IllegalArgumentException(
          "expected " + length(bits, classes) + " cells, found " + cells.length);
    }
    this.shift = Integer.SIZE - bits;
    this.classes = classes;
    this.cells = cells;
  }

  /** Number of cells of a table of 2 to the power of {@code bits} rows. */
  public static int length(int bits, int classes) {
    return (1 << bits) + classes;
  }

  /** Number of classes. */
  public int classes() {
    return classes;
  }

  /** Writes into {@code scores} the sum of the rows of {@code count} features. */
  public void score(int[] features, int count, int[] scores) {
    int width = classes;
    for (int c = 0; c < width; c++) {
      scores[c] = 0;
    }
    for (int i = 0; i < count; i++) {
      add(features[i] >>> shift, width, scores);
    }
  }

  private void add(int row, int width, int[] scores) {
    byte[] table = cells;
    for (int c = 0; c < width; c++) {
      scores[c] += table[row + c];
    }
  }
}
