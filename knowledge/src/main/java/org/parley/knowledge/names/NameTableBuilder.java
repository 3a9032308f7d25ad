package org.parley.knowledge.names;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Collects names of things and packs them for {@link NameTable}. Not safe for use by many threads.
 *
 * <p>The format, all numbers big-endian: the number of names, of slots and of things; the set of
 * first parts ({@link FirstParts}); for each bucket of first parts the most parts of a name that
 * begins so, a byte, of which the greatest stands for all beyond it; the slots, each the hash of a
 * name in lower case and where its group stands, 0 for none, a name in the first free slot from
 * that of its hash on; where the text of each thing begins, and where the last ends; the groups,
 * each of the names that differ in case only or stand for several things: their number, then for
 * each the number of the thing, the length of the folded name in bytes and the name; last the
 * texts.
 */
public final class NameTableBuilder {
  static final int FIRST_PARTS = 3 * Integer.BYTES;
  static final int MOST_PARTS = FIRST_PARTS + Long.BYTES * FirstParts.LONGS;
  static final int SLOTS = MOST_PARTS + (1 << NameTableBuilder.BUCKET_BITS);

  private static final int BUCKET_BITS = 12;

  private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
  private final FirstParts firstParts = new FirstParts();
  private final byte[] mostParts = new byte[1 << BUCKET_BITS];
  private final List<byte[]> texts = new ArrayList<>();

  private record Entry(byte[] folded, int thing) {}

  /**
   * Adds a thing.
   *
   * @param text what {@link NameTable#text} will give for it
   * @return its number, the first being 0
   */
  public int add(String text) {
    texts.add(text.getBytes(StandardCharsets.UTF_8));
    return texts.size() - 1;
  }

  /**
   * Adds a name of a thing. One that begins with "The" and has at least two further words is found
   * without it too.
   *
   * @throws IllegalArgumentException where the name has no letter or digit
   */
  public void put(String name, int thing) {
    String folded = Spelling.fold(name);
    if (folded.isEmpty()) {
      throw new IllegalArgumentException("name without letters: '" + name + "'");
    }
    putFolded(folded, thing);
    if (folded.startsWith("The ") && folded.indexOf(' ', 4) > 0) {
      putFolded(folded.substring(4), thing);
    }
  }

  /** Adds several names of the same thing. */
  public void putAll(Collection<String> names, int thing) {
    names.forEach(name -> put(name, thing));
  }

  private void putFolded(String folded, int thing) {
    String key = folded.toLowerCase(Locale.ROOT);
    byte[] name = folded.getBytes(StandardCharsets.UTF_8);
    List<Entry> group = entries.computeIfAbsent(key, none -> new ArrayList<>(1));
    for (Entry entry : group) {
      if (entry.thing == thing && Arrays.equals(entry.folded, name)) {
        return;
      }
    }
    group.add(new Entry(name, thing));
    String[] parts = key.split(" ");
    firstParts.add(parts[0], true);
    if (!Character.isUpperCase(folded.charAt(0))) {
      firstParts.add(parts[0], false);
    }
    int bucket = bucket(parts[0]);
    mostParts[bucket] = (byte) Math.max(mostParts[bucket], Math.min(parts.length, Byte.MAX_VALUE));
  }

  /** The bucket of a first part in lower case. */
  static int bucket(String first) {
    return first.hashCode() * 0x9E3779B1 >>> Integer.SIZE - BUCKET_BITS;
  }

  /**
   * The slot at which the search for a name begins.
   *
   * @param slots their number, a power of two
   */
  static int slot(int hash, int slots) {
    return (hash ^ hash >>> 16) & slots - 1;
  }

  /** The packed table. */
  public byte[] pack() {
    int slots = Integer.highestOneBit(entries.size() + 1) << 2;
    int groups = SLOTS + 2 * Integer.BYTES * slots + Integer.BYTES * (texts.size() + 1);
    ByteBuffer data = ByteBuffer.allocate(groups + size());
    data.putInt(entries.size()).putInt(slots).putInt(texts.size());
    data.asLongBuffer().put(firstParts.longs());
    data.put(MOST_PARTS, mostParts);
    data.position(groups);
    entries.forEach((key, group) -> putGroup(data, slots, key.hashCode(), group));
    int starts = groups - Integer.BYTES * (texts.size() + 1);
    for (byte[] text : texts) {
      data.putInt(starts, data.position());
      data.put(text);
      starts += Integer.BYTES;
    }
    data.putInt(starts, data.position());
    return data.array();
  }

  private static void putGroup(ByteBuffer data, int slots, int hash, List<Entry> group) {
    int slot = slot(hash, slots);
    while (data.getInt(SLOTS + 2 * Integer.BYTES * slot + Integer.BYTES) != 0) {
      slot = slot + 1 & slots - 1;
    }
    data.putInt(SLOTS + 2 * Integer.BYTES * slot, hash);
    data.putInt(SLOTS + 2 * Integer.BYTES * slot + Integer.BYTES, data.position());
    data.putInt(group.size());
    for (Entry entry : group) {
      data.putInt(entry.thing).putInt(entry.folded.length).put(entry.folded);
    }
  }

  /** Number of bytes of all groups and texts. */
  private int size() {
    int size = 0;
    for (List<Entry> group : entries.values()) {
      size += Integer.BYTES;
      for (Entry entry : group) {
        size += 2 * Integer.BYTES + entry.folded.length;
      }
    }
    for (byte[] text : texts) {
      size += text.length;
    }
    return size;
  }
}
