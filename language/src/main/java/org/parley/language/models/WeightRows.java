package org.parley.language.models;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The weights of a linear classifier, a row of classes for each feature. A row begins where the
 * feature's hash says; rows of different features overlap on purpose: most classes of most features
 * weigh nothing, so that a table of a few million cells holds what would fill hundreds of millions.
 * Immutable, safe for use by many threads.
 */
public final class WeightRows {
  /** Turns each of eight signed bytes into an unsigned one that is greater by {@link #SHIFTED}. */
  private static final long UNSIGNED = 0x8080808080808080L;

  private static final int SHIFTED = 128;

  /** Every other of eight bytes, so that each has room for sums. */
  private static final long EVERY_OTHER = 0x00FF00FF00FF00FFL;

  /** So many unsigned bytes add up to less than two bytes hold. */
  private static final int MOST_ADDED = 256;

  private static final VarHandle FOUR =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] cells;
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

  /** Room to add up rows in, for one thread. */
  public Adder adder() {
    return new Adder();
  }

  /**
   * Adds up rows. The table is larger than a processor's caches, so that most of the time goes into
   * waiting for memory: rows are therefore first fetched, by loops that do nothing else and of
   * which a processor works off many steps at once, and then added. Together with {@link
   * FeatureList} this nearly halved the time of tagging and parsing. Not safe for use by many
   * threads.
   */
  public final class Adder {
    private final int[] fours = new int[classes == 3 ? MOST_ADDED : 0];
    private final long[] eights = new long[classes >= Long.BYTES ? MOST_ADDED : 0];
    private final long[] otherEights = new long[eights.length];

    private Adder() {}

    /** Writes into {@code scores} the sum of the rows of the first {@code count} features. */
    public void score(int[] features, int count, int[] scores) {
      if (classes == 3 && count <= MOST_ADDED) {
        scoreThree(features, count, scores);
      } else if (classes < Long.BYTES || count > MOST_ADDED) {
        scoreOneByOne(features, count, scores);
      } else {
        // The first and the last touch all memory of a row, which the others then find at hand.
        int last = classes - Long.BYTES;
        scoreSixteen(features, count, 0, last, scores);
        for (int at = Long.BYTES; at < last; at += 2 * Long.BYTES) {
          scoreSixteen(features, count, at, Math.min(at + Long.BYTES, last), scores);
        }
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

    /** Adds up eight classes from {@code first} on, and eight from {@code second} on. */
    private void scoreSixteen(int[] features, int count, int first, int second, int[] scores) {
      byte[] table = cells;
      long[] some = eights;
      long[] others = otherEights;
      int shift = Integer.SIZE - bits;
      for (int i = 0; i < count; i++) {
        int row = features[i] >>> shift;
        some[i] = (long) EIGHT.get(table, row + first);
        others[i] = (long) EIGHT.get(table, row + second);
      }
      addEight(some, count, first, scores);
      addEight(others, count, second, scores);
    }

    /** Adds up eight classes at a time, four in each of two longs. */
    private static void addEight(long[] rows, int count, int first, int[] scores) {
      long even = 0;
      long odd = 0;
      for (int i = 0; i < count; i++) {
        long eight = rows[i] ^ UNSIGNED;
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
      byte[] table = cells;
      int[] rows = fours;
      int shift = Integer.SIZE - bits;
      for (int i = 0; i < count; i++) {
        rows[i] = (int) FOUR.get(table, features[i] >>> shift);
      }
      int even = 0;
      int odd = 0;
      for (int i = 0; i < count; i++) {
        int four = rows[i] ^ (int) UNSIGNED;
        even += four & (int) EVERY_OTHER;
        odd += (four >>> Byte.SIZE) & 0xFF;
      }
      int surplus = SHIFTED * count;
      scores[0] = (even & 0xFFFF) - surplus;
      scores[1] = odd - surplus;
      scores[2] = (even >>> Short.SIZE) - surplus;
    }
  }
}
