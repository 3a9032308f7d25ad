package org.parley.knowledge.places;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects places and writes them as a packed table. Not safe for use by many threads.
 *
 * <p>The file, big-endian: "PLC1"; numbers of places, of names, of bytes of main names; country
 * codes and division names (each list a count, then strings of a length byte and UTF-8). Then a
 * column each, in order of GeoNames id: id (4 bytes), latitude and longitude (3 + 3, as parts of
 * 2^24 - 1 of the globe, exact to 2.4 m), population (4), division (2), country (1), kind (1);
 * offsets of every sixteenth main name and the main names; offsets of every sixteenth key and the
 * keys, in order of their sound, each as: length shared with the key before, length of the rest,
 * the rest; flags and number of places; and for each place the distance from the one before,
 * doubled, plus one where this is its main name.
 */
public final class PlaceTableBuilder {
  private static final int LONGEST_KEY = 60;

  private record Row(GazetteerEntry entry, List<String> names) {}

  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Integer> flags = new HashMap<>();

  /**
   * Adds a place.
   *
   * @param entry the place
   * @param otherNames names beside {@code entry.name()}; those that have no key are left out
   */
  public void add(GazetteerEntry entry, Iterable<String> otherNames) {
    List<String> keys = new ArrayList<>();
    addKey(keys, entry.name());
    for (String name : otherNames) {
      addKey(keys, name);
    }
    rows.add(new Row(entry, keys));
  }

  private static void addKey(List<String> keys, String name) {
    String key = PlaceName.key(name);
    if (key != null && key.length() <= LONGEST_KEY && !keys.contains(key)) {
      keys.add(key);
    }
  }

  /** Says that a name is also an ordinary word, a given name or a surname. */
  public void flag(String name, boolean ordinaryWord, boolean givenName, boolean surname) {
    int bits =
        (ordinaryWord ? PlaceTable.ORDINARY_WORD : 0)
            | (givenName ? PlaceTable.GIVEN_NAME : 0)
            | (surname ? PlaceTable.SURNAME : 0);
    String key = PlaceName.key(name);
    if (key != null) {
      flags.merge(key, bits, (a, b) -> a | b);
    }
  }

  /** Number of places added so far. */
  public int size() {
    return rows.size();
  }

  /** The packed table. */
  public byte[] toBytes() {
    List<Row> sorted = new ArrayList<>(rows);
    sorted.sort(Comparator.comparingLong(row -> row.entry().geonameId()));
    try {
      return write(sorted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] write(List<Row> sorted) throws IOException {
    Map<String, Integer> countries = new LinkedHashMap<>();
    Map<String, Integer> divisions = new LinkedHashMap<>();
    countries.put("", 0);
    divisions.put("", 0);
    for (Row row : sorted) {
      code(countries, row.entry().country(), 255);
      code(divisions, row.entry().admin1(), 0xffff);
    }
    Strings names = new Strings(sorted);
    List<Sounding> postings = postings(sorted);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(PlaceTable.MAGIC);
    out.writeInt(sorted.size());
    out.writeInt(postings.size());
    out.writeInt(names.blob.size());
    writeStrings(out, countries);
    writeStrings(out, divisions);
    writeColumns(out, sorted, countries, divisions);
    for (int offset : names.offsets) {
      out.writeInt(offset);
    }
    names.blob.writeTo(out);
    writeKeys(out, postings);
    return bytes.toByteArray();
  }

  private static int code(Map<String, Integer> codes, @Nullable String name, int most) {
    Integer code = codes.computeIfAbsent(name == null ? "" : name, any -> codes.size());
    if (code > most) {
      throw new IllegalStateException("more than " + most + " countries or divisions");
    }
    return code;
  }

  private static void writeStrings(DataOutputStream out, Map<String, Integer> strings)
      throws IOException {
    out.writeInt(strings.size());
    for (String string : strings.keySet()) {
      byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
      out.writeByte(utf8.length);
      out.write(utf8);
    }
  }

  private static void writeColumns(
      DataOutputStream out,
      List<Row> sorted,
      Map<String, Integer> countries,
      Map<String, Integer> divisions)
      throws IOException {
    for (Row row : sorted) {
      out.writeInt((int) row.entry().geonameId());
    }
    for (Row row : sorted) {
      writeThreeBytes(out, (row.entry().latitude() + 90) / 180);
      writeThreeBytes(out, (row.entry().longitude() + 180) / 360);
    }
    for (Row row : sorted) {
      out.writeInt((int) Math.min(Integer.MAX_VALUE, row.entry().population()));
    }
    for (Row row : sorted) {
      out.writeShort(code(divisions, row.entry().admin1(), 0xffff));
    }
    for (Row row : sorted) {
      out.writeByte(code(countries, row.entry().country(), 255));
    }
    for (Row row : sorted) {
      out.writeByte(row.entry().kind().ordinal());
    }
  }

  private static void writeThreeBytes(DataOutputStream out, double share) throws IOException {
    int value = (int) Math.round(Math.max(0, Math.min(1, share)) * 0xffffff);
    out.writeByte(value >> 16);
    out.writeByte(value >> 8);
    out.writeByte(value);
  }

  /** Main names with the offset of every sixteenth. */
  private static final class Strings {
    final List<Integer> offsets = new ArrayList<>();
    final ByteArrayOutputStream blob = new ByteArrayOutputStream();

    Strings(List<Row> sorted) {
      for (int i = 0; i < sorted.size(); i++) {
        if (i % PlaceTable.BLOCK == 0) {
          offsets.add(blob.size());
        }
        byte[] utf8 = sorted.get(i).entry().name().getBytes(StandardCharsets.UTF_8);
        blob.write(utf8.length);
        blob.writeBytes(utf8);
      }
    }
  }

  private record Sounding(String sound, String key, List<Integer> places) {}

  /** Keys in order of sound, each with its places: index doubled, plus one for a main name. */
  private static List<Sounding> postings(List<Row> sorted) {
    Map<String, List<Integer>> postings = new HashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      List<String> keys = sorted.get(i).names();
      for (int k = 0; k < keys.size(); k++) {
        postings
            .computeIfAbsent(keys.get(k), any -> new ArrayList<>(1))
            .add(i * 2 + (k == 0 ? 1 : 0));
      }
    }
    List<Sounding> order = new ArrayList<>(postings.size());
    postings.forEach((key, places) -> order.add(new Sounding(PlaceName.sound(key), key, places)));
    order.sort(Comparator.comparing(Sounding::sound).thenComparing(Sounding::key));
    return order;
  }

  private void writeKeys(DataOutputStream out, List<Sounding> postings) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream entries = new DataOutputStream(bytes);
    String before = "";
    int count = 0;
    for (Sounding posting : postings) {
      String key = posting.key();
      int shared = 0;
      if (count % PlaceTable.BLOCK == 0) {
        out.writeInt(entries.size());
      } else {
        while (shared < Math.min(key.length(), before.length())
            && key.charAt(shared) == before.charAt(shared)) {
          shared++;
        }
      }
      entries.writeByte(shared);
      entries.writeByte(key.length() - shared);
      entries.write(key.substring(shared).getBytes(StandardCharsets.ISO_8859_1));
      writeVariable(entries, posting.places().size() << 3 | flags.getOrDefault(key, 0));
      int last = 0;
      for (int place : posting.places()) {
        writeVariable(entries, (place / 2 - last) << 1 | place & 1);
        last = place / 2;
      }
      before = key;
      count++;
    }
    bytes.writeTo(out);
  }

  private static void writeVariable(DataOutputStream out, int value) throws IOException {
    int rest = value;
    while (rest > 127) {
      out.writeByte(rest & 127 | 128);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }
}
