package org.parley.language.models;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The wcellsInOrder of a linear classifier, a row of classes for each feature. A row begins where
 * the feature's hash says; rows of different features overlap on purpose: most classes of most
 * features weigh nothing, so that a table of a few million cells holds what would fill hundreds of
 * millions. Immutable, safe for use by many threads.
 */
public final class WeightRows {
  /** Turns each of eight signed bytes into an unsigned one that is greater by {@link #SHIFTED}. */
  private static final long UNSIGNED = 0x8080808080808080L;

  private static final int SHIFTED = 128;

  /** Every other of eight bytes, so that each has room for sums. */
  private static final long EVERY_OTHER = 0x00FF00FF00FF00FFL;

  /** So many unsigned bytes add up to less than two bytes hold. */
  private static final int MOST_ADDED = 256;

  private final byte[] cells;
  private final ByteBuffer cellsInOrder;
  private final int bits;
  private final int classes;

  /**
   * Rows over cells that were trained elsewhere; the array is kept, not copied.
   *
   * @param bits a row begins at one of 2 to the power of {@code bits} cells, 1 to 30
   * @param classes length of a row
   * @param cells 2 to the power of {@code bits} cells, and {@code classes} more for the last row
   */
  public WeightRows(int bits, int classes, byte[] cells) {
    if (bits < 1 || bits > 30 || cells.length != length(bits, classes)) {
      throw new IllegalArgumentException(
          "%d cells are no table of %d bits and %d classes".formatted(cells.length, bits, classes));
    }
    this.bits = bits;
    this.classes = classes;
    this.cells = cells;
    cellsInOrder = ByteBuffer.wrap(cells).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Reads what {@link #write} has written. */
  public static WeightRows read(ModelReader reader) {
    int bits = reader.number();
    int classes = reader.number();
    return new WeightRows(bits, classes, reader.bytes());
  }

  /** Writes the table. */
  public void write(ModelWriter writer) throws IOException {
    writer.number(bits).number(classes).bytes(cells);
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
    if (classes == 3 && count <= MOST_ADDED) {
      scoreThree(features, count, scores);
      return;
    }
    if (classes < Long.BYTES || count > MOST_ADDED) {
      scoreOneByOne(features, count, scores);
      return;
    }
    for (int at = 0; at < classes; at += Long.BYTES) {
      scoreEight(features, count, Math.min(at, classes - Long.BYTES), scores);
    }
  }

  private void scoreOneByOne(int[] features, int count, int[] scores) {
    for (int c = 0; c < classes; c++) {
      int sum = 0;
      for (int i = 0; i < count; i++) {
        sum += cells[(features[i] >>> (Integer.SIZE - bits)) + c];
      }
      scores[c] = sum;
    }
  }

  /** Adds up eight classes at a time, four in each of two longs. */
  private void scoreEight(int[] features, int count, int first, int[] scores) {
    ByteBuffer table = cellsInOrder;
    int shift = Integer.SIZE - bits;
    long even = 0;
    long odd = 0;
    for (int i = 0; i < count; i++) {
      long eight = table.getLong((features[i] >>> shift) + first) ^ UNSIGNED;
      even += eight & EVERY_OTHER;
      odd += (eight >>> Byte.SIZE) & EVERY_OTHER;
    }
    int surplus = SHIFTED * count;
    for (int c = first; c < first + Long.BYTES; c += 2) {
      scores[c] = (int) (even & 0xFFFF) - surplus;
      scores[c + 1] = (int) (odd & 0xFFFF) - surplus;
      even >>>= Short.SIZE;
      odd >>>= Short.SIZE;
    }
  }

  /** The same for rows of three, each read at once with the cell after it. */
  private void scoreThree(int[] features, int count, int[] scores) {
    ByteBuffer table = cellsInOrder;
    int shift = Integer.SIZE - bits;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < count; i++) {
      int four = table.getInt(features[i] >>> shift) ^ (int) UNSIGNED;
      even += four & (int) EVERY_OTHER;
      odd += (four >>> Byte.SIZE) & 0xFF;
    }
    int surplus = SHIFTED * count;
    scores[0] = (even & 0xFFFF) - surplus;
    scores[1] = odd - surplus;
    scores[2] = (even >>> Short.SIZE) - surplus;
  }
}
