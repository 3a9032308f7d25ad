package org.parley.dossier.incidents;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * What singles an incident out among others of its place and day: a bus, a hospital, a landmine. A
 * downed helicopter is no skirmish at the same town, whoever else died there. The words stand in
 * {@code marks.txt}. Pure functions over a table that is read once.
 */
final class Marks {
  private static final String TABLE = "marks.txt";

  /** The name of a mark by each of its words. */
  private static final Map<String, String> NAMES = load();

  private Marks() {}

  /** The marks that a sentence names, sorted. */
  static List<String> of(Sentence sentence) {
    TreeSet<String> marks = new TreeSet<>();
    for (Token token : sentence.tokens()) {
      String mark = NAMES.get(token.lemma().toLowerCase(Locale.ROOT));
      if (mark != null && token.tag().startsWith("NN")) {
        marks.add(mark);
      }
    }
    return List.copyOf(marks);
  }

  private static Map<String, String> load() {
    try (InputStream input = Marks.class.getResourceAsStream(TABLE)) {
      if (input == null) {
        throw new FileNotFoundException(TABLE);
      }
      Map<String, String> names = new HashMap<>();
      for (String line : new String(input.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] words = line.trim().split(", ");
          for (String word : words) {
            names.put(word, words[0]);
          }
        }
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
  }
}
