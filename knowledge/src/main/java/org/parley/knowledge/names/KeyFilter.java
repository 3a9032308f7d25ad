package org.parley.knowledge.names;

/**
 * Says quickly of most names that a table does not have them (Bloom 1970, in the form that asks one
 * word of memory for two bits). Not to be changed any more once it is shared; then safe for use by
 * many threads.
 */
public final class KeyFilter {
  private static final int BITS_A_KEY = 16;

  private final long[] words;
  private final int shift;

  /** Room for so many keys. */
  public KeyFilter(int keys) {
    int most = Math.max(keys, 4) * BITS_A_KEY / Long.SIZE;
    int log = Integer.SIZE - Integer.numberOfLeadingZeros(most);
    words = new long[1 << log];
    shift = Long.SIZE - log;
  }

  /**
   * Adds a key.
   *
   * @param hash that of a string of its characters
   */
  public void add(int hash) {
    long spread = spread(hash);
    words[(int) (spread >>> shift)] |= bits(spread);
  }

  /** False only where no key of this hash was added. */
  public boolean mayHold(int hash) {
    long spread = spread(hash);
    long bits = bits(spread);
    return (words[(int) (spread >>> shift)] & bits) == bits;
  }

  private static long spread(int hash) {
    long h = hash * 0x9E3779B97F4A7C15L;
    return (h ^ (h >>> 32)) * 0xD6E8FEB86659FD93L;
  }

  private static long bits(long spread) {
    return 1L << spread | 1L << (spread >>> 6);
  }
}
