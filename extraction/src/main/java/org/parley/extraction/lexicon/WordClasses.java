package org.parley.extraction.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Named sets of lemmas, as "@talks". Immutable after reading. */
public final class WordClasses {
  /** Classes that the program decides by what a phrase refers to, not by a list. */
  static final Set<String> BUILT_IN =
      Set.of("@actor", "@place", "@weapon", "@person", "@organisation", "@number", "@pronoun");

  private final Map<String, Set<String>> classes = new HashMap<>();

  /**
   * Reads {@code @name: word, word, @other} lines; a line that begins with white space continues
   * the one before.
   *
   * @throws LexiconException where a line is not of that form or names an unknown class
   */
  void read(String file, List<String> lines) {
    String name = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = LexiconReader.withoutComment(lines.get(i));
      if (line.isBlank()) {
        continue;
      }
      String words = line;
      if (!Character.isWhitespace(line.charAt(0))) {
        int colon = line.indexOf(':');
        if (colon < 1) {
          throw new LexiconException(file, i + 1, "expected \"@name: word, word\"");
        }
        name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        name = name.startsWith("@") ? name.substring(1) : name;
        words = line.substring(colon + 1);
      }
      if (name == null) {
        throw new LexiconException(file, i + 1, "a continued line needs a name above it");
      }
      Set<String> set = classes.computeIfAbsent(name, key -> new LinkedHashSet<>());
      for (String word : words.split(",")) {
        String bare = word.strip().toLowerCase(Locale.ROOT);
        if (bare.startsWith("@")) {
          set.addAll(words(bare, file, i + 1));
        } else if (!bare.isEmpty()) {
          set.add(bare);
        }
      }
    }
  }

  /**
   * The words of a class.
   *
   * @throws LexiconException where there is no such class
   */
  Set<String> words(String name, String file, int line) {
    Set<String> words = classes.get(name.startsWith("@") ? name.substring(1) : name);
    if (words == null) {
      throw new LexiconException(
          file, line, "no word class " + name + "; add it to classes.lex or mend the name");
    }
    return Collections.unmodifiableSet(words);
  }

  /** The words of a class, empty where there is none of this name. */
  public Set<String> words(String name) {
    return classes.getOrDefault(name, Set.of());
  }
}
