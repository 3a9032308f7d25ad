package org.parley.language.tagging;

import java.io.IOException;
import org.parley.language.models.FeatureHash;
import org.parley.language.models.ModelReader;
import org.parley.language.models.ModelWriter;

/**
 * The words that training has seen often enough to know, with the tags they bore. Words are kept as
 * 64-bit hashes of their lower-case form, never as strings. Immutable.
 */
public final class Vocabulary {
  /** Marks, in a set of tags, a word that is always tagged the same: nothing is left to decide. */
  private static final long CERTAIN = 1L << 63;

  private final long[] keys;
  private final long[] tags;
  private final int mask;

  private Vocabulary(long[] keys, long[] tags) {
    this.keys = keys;
    this.tags = tags;
    mask = keys.length - 1;
  }

  /** An empty table with room for {@code words} words. */
  public static Vocabulary withRoomFor(int words) {
    int size = Integer.highestOneBit(Math.max(words, 8)) * 4;
    return new Vocabulary(new long[size], new long[size]);
  }

  /** Reads what {@link #write} has written. */
  static Vocabulary read(ModelReader reader) {
    return new Vocabulary(reader.longs(), reader.longs());
  }

  /** Writes the table. */
  void write(ModelWriter writer) throws IOException {
    writer.longs(keys).longs(tags);
  }

  /**
   * Enters a word, while the table is being made.
   *
   * @param key hash of the word
   * @param tagSet bit {@code t} set for every tag {@code t} that the word bore
   * @param certain whether it bears the one tag of the set always
   */
  public void put(long key, long tagSet, boolean certain) {
    int slot = slot(key);
    keys[slot] = key;
    tags[slot] = certain ? tagSet | CERTAIN : tagSet;
  }

  /** Index of the word whose hash is {@code key}, -1 where it is unknown. */
  int find(long key) {
    int slot = slot(key);
    return keys[slot] == key ? slot : -1;
  }

  /** The tags of the word at {@code index}, as a set of bits. */
  long tags(int index) {
    return tags[index] & ~CERTAIN;
  }

  /** The only tag of the word at {@code index}, or -1 where there is a choice. */
  int certainTag(int index) {
    return tags[index] < 0 ? Long.numberOfTrailingZeros(tags[index]) : -1;
  }

  private int slot(long key) {
    int slot = (int) FeatureHash.mix(key) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
