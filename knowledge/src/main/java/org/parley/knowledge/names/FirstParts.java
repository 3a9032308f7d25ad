package org.parley.knowledge.names;

/**
 * Says quickly of most words that no name begins with them: a set of hashes, small enough to stay
 * in a processor's cache, which needs no folded copy of the word. Most words begin no name, and
 * looking each up in every table took a third of the time of finding names. Not to be changed any
 * more once it is shared; then safe for use by many threads.
 */
final class FirstParts {
  private static final int BITS = 17;

  /** With what hashing begins. */
  private static final int CAPITAL = 3;

  private static final int SMALL = 5;

  /** Number of longs of a set. */
  static final int LONGS = 1 << (BITS - 6);

  private final long[] set = new long[LONGS];

  /** Adds all parts of another set, of which these are the longs. */
  void addAll(long[] others) {
    for (int i = 0; i < LONGS; i++) {
      set[i] |= others[i];
    }
  }

  /** The set, to be given to {@link #addAll}; not to be changed. */
  long[] longs() {
    return set;
  }

  /**
   * Adds the first part of a name.
   *
   * @param part folded and in lower case
   * @param capital whether it begins the name where a text writes it with a capital; where a text
   *     writes it without one, it must be added once more
   */
  void add(String part, boolean capital) {
    int hash = capital ? CAPITAL : SMALL;
    for (int i = 0; i < part.length(); i++) {
      hash = hash * 31 + part.charAt(i);
    }
    int bit = spread(hash);
    set[bit >>> 6] |= 1L << bit;
  }

  /** False only where no name begins with the first part of {@code word}. */
  boolean mayBegin(CharSequence word) {
    int hash = 0;
    boolean begun = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80 || c <= ' ' || c == '-' || c == '/') {
        return true; // Folding does more to this word than leave out marks.
      }
      if (c >= 'A' && c <= 'Z') {
        hash = (begun ? hash : CAPITAL) * 31 + (c - 'A' + 'a');
        begun = true;
      } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '&') {
        hash = (begun ? hash : SMALL) * 31 + c;
        begun = true;
      }
    }
    int bit = spread(hash);
    return begun && (set[bit >>> 6] & 1L << bit) != 0;
  }

  private static int spread(int hash) {
    return hash * 0x9E3779B1 >>> (Integer.SIZE - BITS);
  }
}
