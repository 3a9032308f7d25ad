package org.parley.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A data file of named word lists: {@code name: word, word}, a line that begins with white space
 * continues the one before, {@code #} begins a comment. Immutable after loading.
 */
public final class WordLists {
  private final Map<String, Set<String>> lists = new LinkedHashMap<>();

  private WordLists() {}

  /**
   * Reads the resource {@code name} beside {@code owner}.
   *
   * @throws IllegalStateException where the resource is missing or a line is not of the form
   */
  public static WordLists load(Class<?> owner, String name) {
    String text;
    String path = owner.getPackageName().replaceFirst(".*\\.", "");
    try (InputStream stream = owner.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + path + "/" + name);
      }
      text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    WordLists result = new WordLists();
    result.read(path + "/" + name, text.lines().toList());
    return result;
  }

  private void read(String file, List<String> lines) {
    Set<String> current = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int hash = line.indexOf('#');
      if (hash >= 0) {
        line = line.substring(0, hash);
      }
      if (line.isBlank()) {
        continue;
      }
      if (!Character.isWhitespace(line.charAt(0))) {
        int colon = line.indexOf(':');
        if (colon < 1) {
          throw new IllegalStateException(file + ":" + (i + 1) + ": expected \"name: word, word\"");
        }
        current =
            lists.computeIfAbsent(line.substring(0, colon).strip(), key -> new LinkedHashSet<>());
        line = line.substring(colon + 1);
      }
      if (current == null) {
        throw new IllegalStateException(
            file + ":" + (i + 1) + ": a continued line needs a name above");
      }
      for (String word : line.split(",")) {
        if (!word.isBlank()) {
          current.add(word.strip());
        }
      }
    }
  }

  /** The words of a list; empty where there is no list of this name. */
  public Set<String> words(String name) {
    return lists.getOrDefault(name, Set.of());
  }

  /** Names of all lists, in the order of the file. */
  public Set<String> names() {
    return lists.keySet();
  }
}
