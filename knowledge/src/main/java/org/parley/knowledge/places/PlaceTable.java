package org.parley.knowledge.places;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.names.KeyFilter;

/**
 * Places and their names in packed arrays: no object a place, so that a quarter of a million of
 * them load in the time it takes to read the file. Made by {@link PlaceTableBuilder}, which
 * documents the format. Immutable, safe for use by many threads.
 */
final class PlaceTable {
  static final int MAGIC = 0x504c4331;
  static final int BLOCK = 16;

  /** Flags of a name. */
  static final int ORDINARY_WORD = 1;

  static final int GIVEN_NAME = 2;
  static final int SURNAME = 4;

  /** Making the filter takes some ten milliseconds, which a run over one report need not wait. */
  private static final int LOOK_UPS_BEFORE_FILTER = 4000;

  private static final PlaceKind[] KINDS = PlaceKind.values();

  private final ByteBuffer data;
  private final int places;
  private final int keys;
  private final String[] countries;
  private final String[] divisions;

  private final int ids;
  private final int coordinates;
  private final int populations;
  private final int countryCodes;
  private final int divisionCodes;
  private final int kinds;
  private final int nameBlocks;
  private final int names;
  private final int keyBlocks;
  private final int keyEntries;
  private final Map<Integer, String> reportedNames;

  /**
   * Sounds of the first names of blocks as far as asked for; threads may find one twice, and find
   * the same.
   */
  private final @Nullable String[] headSounds;

  /** A look-up is a binary search all over the table, the filter one read of memory. */
  private volatile @Nullable KeyFilter keyFilter;

  /** Look-ups without a filter. Threads may miscount; then the filter is made later or twice. */
  private int lookUps;

  /** Opens a packed table. The bytes are kept, not copied. */
  PlaceTable(byte[] bytes) {
    this(bytes, Map.of());
  }

  /** A table in which some places are printed by another name, by their GeoNames id. */
  PlaceTable(byte[] bytes, Map<Integer, String> reportedNames) {
    this.reportedNames = reportedNames;
    data = ByteBuffer.wrap(bytes);
    if (bytes.length < 24 || data.getInt() != MAGIC) {
      throw new IllegalArgumentException(
          "not a packed place table: the first four bytes should read PLC1");
    }
    places = data.getInt();
    keys = data.getInt();
    int nameBytes = data.getInt();
    countries = readStrings();
    divisions = readStrings();
    ids = data.position();
    coordinates = ids + 4 * places;
    populations = coordinates + 6 * places;
    divisionCodes = populations + 4 * places;
    countryCodes = divisionCodes + 2 * places;
    kinds = countryCodes + places;
    nameBlocks = kinds + places;
    names = nameBlocks + 4 * blocks(places);
    keyBlocks = names + nameBytes;
    keyEntries = keyBlocks + 4 * blocks(keys);
    headSounds = new String[blocks(keys)];
  }

  static int blocks(int items) {
    return (items + BLOCK - 1) / BLOCK;
  }

  private String[] readStrings() {
    String[] strings = new String[data.getInt()];
    for (int i = 0; i < strings.length; i++) {
      byte[] utf8 = new byte[data.get() & 255];
      data.get(utf8);
      strings[i] = new String(utf8, StandardCharsets.UTF_8);
    }
    return strings;
  }

  int size() {
    return places;
  }

  int keyCount() {
    return keys;
  }

  /**
   * A name and the places that bear it.
   *
   * @param key the name's key
   * @param flags what else the name may be
   * @param places indexes of the places
   * @param main whether it is the place's main name
   */
  record Named(String key, int flags, int[] places, boolean[] main) {}

  /** The places whose name has exactly this key, or null. */
  @Nullable Named exact(String key) {
    KeyFilter filter = keyFilter;
    if (filter == null) {
      if (++lookUps == LOOK_UPS_BEFORE_FILTER) {
        keyFilter = filter();
      }
    } else if (!filter.mayHold(key.hashCode())) {
      return null;
    }
    String sound = PlaceName.sound(key);
    byte[] name = new byte[255];
    Cursor cursor = new Cursor();
    for (int i = lastBlockBefore(sound) * BLOCK; i < keys; i++) {
      if (i % BLOCK == 0) {
        if (headSound(i / BLOCK).compareTo(sound) > 0) {
          break;
        }
        cursor.position = keyEntries + data.getInt(keyBlocks + 4 * (i / BLOCK));
      }
      if (matches(name, readKey(cursor, name), key)) {
        return readPostings(cursor, key);
      }
      skipPostings(cursor);
    }
    return null;
  }

  private KeyFilter filter() {
    KeyFilter filter = new KeyFilter(keys);
    byte[] key = new byte[255];
    Cursor cursor = new Cursor();
    for (int i = 0; i < keys; i++) {
      if (i % BLOCK == 0) {
        cursor.position = keyEntries + data.getInt(keyBlocks + 4 * (i / BLOCK));
      }
      int length = readKey(cursor, key);
      int hash = 0;
      for (int k = 0; k < length; k++) {
        hash = hash * 31 + (key[k] & 255);
      }
      filter.add(hash);
      skipPostings(cursor);
    }
    return filter;
  }

  private static boolean matches(byte[] name, int length, String key) {
    if (length != key.length()) {
      return false;
    }
    for (int i = length - 1; i >= 0; i--) {
      if ((name[i] & 255) != key.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** All names with this sound. */
  List<Named> sounding(String sound) {
    int block = lastBlockBefore(sound);
    List<Named> found = new ArrayList<>(2);
    byte[] key = new byte[255];
    Cursor cursor = new Cursor();
    for (int i = block * BLOCK; i < keys; i++) {
      if (i % BLOCK == 0) {
        cursor.position = keyEntries + data.getInt(keyBlocks + 4 * (i / BLOCK));
      }
      int length = readKey(cursor, key);
      String text = new String(key, 0, length, StandardCharsets.ISO_8859_1);
      int order = PlaceName.sound(text).compareTo(sound);
      if (order > 0) {
        break;
      }
      if (order == 0) {
        found.add(readPostings(cursor, text));
      } else {
        skipPostings(cursor);
      }
    }
    return found;
  }

  /** Index of the last block whose first name sounds less than {@code sound}, or 0. */
  private int lastBlockBefore(String sound) {
    int low = 0;
    int high = blocks(keys) - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (headSound(middle).compareTo(sound) < 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The sound of a block's first name. Found once: every look-up asks for the same few. */
  private String headSound(int block) {
    String known = headSounds[block];
    if (known != null) {
      return known;
    }
    byte[] key = new byte[255];
    Cursor cursor = new Cursor();
    cursor.position = keyEntries + data.getInt(keyBlocks + 4 * block);
    int length = readKey(cursor, key);
    String sound = PlaceName.sound(new String(key, 0, length, StandardCharsets.ISO_8859_1));
    headSounds[block] = sound;
    return sound;
  }

  /** A reading position; local to a look-up, so that look-ups share nothing. */
  private static final class Cursor {
    int position;
  }

  private int readKey(Cursor cursor, byte[] key) {
    int shared = data.get(cursor.position++) & 255;
    int rest = data.get(cursor.position++) & 255;
    data.get(cursor.position, key, shared, rest);
    cursor.position += rest;
    return shared + rest;
  }

  private int readVariable(Cursor cursor) {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = data.get(cursor.position++);
      value |= (b & 127) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  private Named readPostings(Cursor cursor, String key) {
    int head = readVariable(cursor);
    int[] indexes = new int[head >>> 3];
    boolean[] main = new boolean[indexes.length];
    int index = 0;
    for (int i = 0; i < indexes.length; i++) {
      int posting = readVariable(cursor);
      index += posting >>> 1;
      indexes[i] = index;
      main[i] = (posting & 1) == 1;
    }
    return new Named(key, head & 7, indexes, main);
  }

  private void skipPostings(Cursor cursor) {
    int count = readVariable(cursor) >>> 3;
    for (int i = 0; i < count; i++) {
      readVariable(cursor);
    }
  }

  /** The place at {@code index}. */
  GazetteerEntry entry(int index) {
    String country = countries[data.get(countryCodes + index) & 255];
    String division = divisions[data.getShort(divisionCodes + 2 * index) & 0xffff];
    int id = data.getInt(ids + 4 * index);
    return new GazetteerEntry(
        reportedNames.getOrDefault(id, name(index)),
        KINDS[data.get(kinds + index)],
        country.isEmpty() ? null : country,
        division.isEmpty() ? null : division,
        threeBytes(coordinates + 6 * index) * 180.0 / 0xffffff - 90,
        threeBytes(coordinates + 6 * index + 3) * 360.0 / 0xffffff - 180,
        id,
        population(index));
  }

  int population(int index) {
    return data.getInt(populations + 4 * index);
  }

  private int threeBytes(int at) {
    return (data.get(at) & 255) << 16 | (data.get(at + 1) & 255) << 8 | data.get(at + 2) & 255;
  }

  private String name(int index) {
    int at = names + data.getInt(nameBlocks + 4 * (index / BLOCK));
    for (int i = index / BLOCK * BLOCK; i < index; i++) {
      at += 1 + (data.get(at) & 255);
    }
    byte[] utf8 = new byte[data.get(at) & 255];
    data.get(at + 1, utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  /** Index of the place with this GeoNames id, or -1. */
  int indexOf(long geonameId) {
    int low = 0;
    int high = places - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int id = data.getInt(ids + 4 * middle);
      if (id == geonameId) {
        return middle;
      }
      if (id < geonameId) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  @Override
  public String toString() {
    return "PlaceTable of " + places + " places, " + keys + " names, " + Arrays.toString(countries);
  }
}
