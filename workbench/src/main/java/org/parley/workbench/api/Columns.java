package org.parley.workbench.api;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.IncidentPoint;
import org.parley.dossier.Verdict;
import org.parley.extraction.Status;
import org.parley.knowledge.EventType;

/**
 * All incidents packed for a browser: a typed array a column, so that nothing is parsed and a
 * hundred thousand take some four megabytes. Layout: the letters PCOL; the length of the header as
 * four bytes, little-endian; the header, JSON, which names size, version, dictionaries and each
 * column with type, offset and count; zeros up to a multiple of eight; the columns, little-endian,
 * each beginning at a multiple of eight. Not for use by several threads.
 */
final class Columns {
  /** Stands for "no day" and "no figure". */
  private static final int NONE = Integer.MIN_VALUE;

  private static final int PERCENT = 100;

  private final Ints from = new Ints();
  private final Ints to = new Ints();
  private final Ints type = new Ints();
  private final Ints status = new Ints();
  private final Ints country = new Ints();
  private final Ints place = new Ints();
  private final Ints precision = new Ints();
  private final Ints latitude = new Ints();
  private final Ints longitude = new Ints();
  private final Ints fatalities = new Ints();
  private final Ints fatalitiesLow = new Ints();
  private final Ints fatalitiesHigh = new Ints();
  private final Ints sources = new Ints();
  private final Ints reports = new Ints();
  private final Ints contested = new Ints();
  private final Ints review = new Ints();
  private final Ints confidence = new Ints();
  private final Ints party = new Ints();
  private final Ints partyEnd = new Ints();
  private final Ints idEnd = new Ints();
  private final ByteArrayOutputStream ids = new ByteArrayOutputStream();
  private final Dictionary countries = new Dictionary();
  private final Dictionary places = new Dictionary();
  private final Dictionary parties = new Dictionary();

  /** Adds an incident; the order is kept. */
  void add(IncidentPoint point) {
    from.add(day(point.from()));
    to.add(day(point.to() == null ? point.from() : point.to()));
    type.add(point.type().ordinal());
    status.add(point.status().ordinal());
    country.add(countries.code(point.country() == null ? "" : point.country()));
    place.add(places.code(point.place() == null ? "" : point.place()));
    precision.add(point.precision());
    latitude.add(Float.floatToIntBits(degrees(point.latitude(), point.longitude())));
    longitude.add(Float.floatToIntBits(degrees(point.longitude(), point.latitude())));
    fatalities.add(figure(point.fatalities()));
    fatalitiesLow.add(figure(point.fatalitiesLow()));
    fatalitiesHigh.add(figure(point.fatalitiesHigh()));
    sources.add(Math.min(point.sources(), 0xffff));
    reports.add(Math.min(point.reports(), 0xffff));
    contested.add(point.contested() ? 1 : 0);
    review.add(point.verdict().ordinal());
    confidence.add((int) Math.round(point.confidence() * PERCENT));
    point.actors().forEach(name -> party.add(parties.code(name) << 1));
    point.recipients().forEach(name -> party.add(parties.code(name) << 1 | 1));
    partyEnd.add(party.size());
    ids.writeBytes(point.id().getBytes(StandardCharsets.ISO_8859_1));
    idEnd.add(ids.size());
  }

  private static int day(@Nullable LocalDate day) {
    return day == null ? NONE : Math.toIntExact(day.toEpochDay());
  }

  private static int figure(@Nullable Long count) {
    return count == null ? NONE : (int) Math.min(count, Integer.MAX_VALUE);
  }

  private static float degrees(@Nullable Double degrees, @Nullable Double other) {
    return degrees == null || other == null ? Float.NaN : degrees.floatValue();
  }

  /**
   * The packed incidents.
   *
   * @param version what tells this state of the dossier from others
   */
  byte[] toBytes(String version) {
    List<Map<String, Object>> directory = new ArrayList<>();
    ByteArrayOutputStream body = new ByteArrayOutputStream(64 * (from.size() + 1));
    column("from", "i32", from, directory, body);
    column("to", "i32", to, directory, body);
    column("type", "u8", type, directory, body);
    column("status", "u8", status, directory, body);
    column("country", "u16", country, directory, body);
    column("place", "u32", place, directory, body);
    column("precision", "u8", precision, directory, body);
    column("latitude", "f32", latitude, directory, body);
    column("longitude", "f32", longitude, directory, body);
    column("fatalities", "i32", fatalities, directory, body);
    column("fatalitiesLow", "i32", fatalitiesLow, directory, body);
    column("fatalitiesHigh", "i32", fatalitiesHigh, directory, body);
    column("sources", "u16", sources, directory, body);
    column("reports", "u16", reports, directory, body);
    column("contested", "u8", contested, directory, body);
    column("review", "u8", review, directory, body);
    column("confidence", "u8", confidence, directory, body);
    column("party", "u32", party, directory, body);
    column("partyEnd", "u32", partyEnd, directory, body);
    column("idEnd", "u32", idEnd, directory, body);
    entry("ids", "u8", body.size(), ids.size(), directory);
    body.writeBytes(ids.toByteArray());
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("size", from.size());
    header.put("version", version);
    header.put("dictionaries", dictionaries());
    header.put("columns", directory);
    return assemble(Json.bytes(header), body.toByteArray());
  }

  private Map<String, List<String>> dictionaries() {
    Map<String, List<String>> dictionaries = new LinkedHashMap<>();
    dictionaries.put("types", names(EventType.values()));
    dictionaries.put(
        "statuses", names(Status.values()).stream().map(n -> n.toLowerCase(Locale.ROOT)).toList());
    dictionaries.put(
        "reviews", names(Verdict.values()).stream().map(n -> n.toLowerCase(Locale.ROOT)).toList());
    dictionaries.put("countries", countries.names());
    dictionaries.put("places", places.names());
    dictionaries.put("parties", parties.names());
    return dictionaries;
  }

  private static List<String> names(Enum<?>[] constants) {
    List<String> names = new ArrayList<>();
    for (Enum<?> constant : constants) {
      names.add(constant.name());
    }
    return names;
  }

  private static void column(
      String name,
      String type,
      Ints values,
      List<Map<String, Object>> directory,
      ByteArrayOutputStream body) {
    entry(name, type, body.size(), values.size(), directory);
    body.writeBytes(values.packed(type));
    while (body.size() % 8 != 0) {
      body.write(0);
    }
  }

  private static void entry(
      String name, String type, int offset, int count, List<Map<String, Object>> directory) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", name);
    entry.put("type", type);
    entry.put("offset", offset);
    entry.put("count", count);
    directory.add(entry);
  }

  private static byte[] assemble(byte[] header, byte[] body) {
    int start = (8 + header.length + 7) / 8 * 8;
    ByteBuffer all = ByteBuffer.allocate(start + body.length);
    all.put("PCOL".getBytes(StandardCharsets.ISO_8859_1));
    all.order(ByteOrder.LITTLE_ENDIAN).putInt(header.length).put(header);
    all.position(start);
    all.put(body);
    return all.array();
  }

  /** A growing list of numbers. */
  private static final class Ints {
    private int[] values = new int[1024];
    private int size;

    void add(int value) {
      if (size == values.length) {
        values = java.util.Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    int size() {
      return size;
    }

    byte[] packed(String type) {
      int width =
          switch (type) {
            case "u8" -> 1;
            case "u16" -> 2;
            default -> 4;
          };
      ByteBuffer bytes = ByteBuffer.allocate(size * width).order(ByteOrder.LITTLE_ENDIAN);
      for (int i = 0; i < size; i++) {
        switch (width) {
          case 1 -> bytes.put((byte) values[i]);
          case 2 -> bytes.putShort((short) values[i]);
          default -> bytes.putInt(values[i]);
        }
      }
      return bytes.array();
    }
  }

  /** Texts by number, in the order in which they came. */
  private static final class Dictionary {
    private final Map<String, Integer> codes = new LinkedHashMap<>();

    int code(String name) {
      return codes.computeIfAbsent(name, fresh -> codes.size());
    }

    List<String> names() {
      return List.copyOf(codes.keySet());
    }
  }
}
