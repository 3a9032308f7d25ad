package org.parley.extraction.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Classes of words that show what a name names, read from {@code place-words.txt}. */
final class PlaceWords {
  private static final String FILE = "place-words.txt";

  private final Map<String, Set<String>> classes = new HashMap<>();

  private PlaceWords() {}

  static PlaceWords load() {
    PlaceWords words = new PlaceWords();
    try (InputStream in = PlaceWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program's table " + FILE + " is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        words.read(line, ++number);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private void read(String line, int number) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IllegalStateException(
          FILE + ", line " + number + ": a class, a colon and words expected");
    }
    Set<String> set = classes.computeIfAbsent(line.substring(0, colon), any -> new HashSet<>());
    for (String word : line.substring(colon + 1).split(",")) {
      set.add(word.trim());
    }
  }

  /** Whether a word, in any case and with or without a full stop, is of a class. */
  boolean is(String wordClass, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".") && lower.length() > 1) {
      lower = lower.substring(0, lower.length() - 1);
    }
    return classes.getOrDefault(wordClass, Set.of()).contains(lower);
  }
}
