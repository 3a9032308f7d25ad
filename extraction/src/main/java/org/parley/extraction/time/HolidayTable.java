package org.parley.extraction.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of {@code holidays.txt}, by their first word. Immutable after loading. */
final class HolidayTable {
  private static final String FILE = "holidays.txt";

  private final Map<String, List<Name>> names = new HashMap<>();

  /** A name, with and without what is not a letter or digit. */
  record Name(String text, String letters, Holiday holiday) {}

  private HolidayTable() {}

  /** Loaded once, when the first text names a holiday. */
  private static final class Loaded {
    static final HolidayTable TABLE = read();
  }

  /** Names that begin with {@code word}, in lower case; the longest first. */
  static List<Name> beginningWith(String word) {
    return Loaded.TABLE.names.getOrDefault(word, List.of());
  }

  private static HolidayTable read() {
    HolidayTable table = new HolidayTable();
    try (InputStream stream = HolidayTable.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource time/" + FILE);
      }
      String[] lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n");
      for (int i = 0; i < lines.length; i++) {
        if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
          table.add(lines[i], i + 1);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (List<Name> each : table.names.values()) {
      each.sort((one, other) -> Integer.compare(other.letters().length(), one.letters().length()));
    }
    return table;
  }

  private void add(String line, int number) {
    String[] fields = line.split(" *\\| *");
    String days = fields.length > 2 ? fields[2].strip() : "";
    try {
      Holiday holiday = holiday(fields[0].strip(), days);
      for (String name : fields[1].split(",")) {
        String text = name.strip();
        int end = 0;
        while (end < text.length() && " '-’".indexOf(text.charAt(end)) < 0) {
          end++;
        }
        names
            .computeIfAbsent(text.substring(0, end), key -> new ArrayList<>())
            .add(new Name(text, letters(text), holiday));
      }
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          "time/" + FILE + ":" + number + ": expected \"kind | names | days\": " + e.getMessage(),
          e);
    }
  }

  private static Holiday holiday(String kind, String days) {
    return switch (kind) {
      case "fixed" ->
          new Holiday.Fixed(
              Integer.parseInt(days.substring(0, 2)), Integer.parseInt(days.substring(3)));
      case "weekday" -> {
        String[] parts = days.split(" ");
        yield new Holiday.Nth(
            Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
      }
      case "easter" -> new Holiday.Easter(false, Integer.parseInt(days));
      case "orthodox-easter" -> new Holiday.Easter(true, Integer.parseInt(days));
      case "dates" -> Holiday.Tabled.parse(days);
      case "open" -> new Holiday.Open();
      default -> throw new IllegalArgumentException("unknown kind \"" + kind + "\"");
    };
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString();
  }
}
