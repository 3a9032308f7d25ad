package org.parley.language.coreference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists that help to resolve references. Immutable. */
final class CoreferenceLists {
  private final Map<String, String> sameNames = new HashMap<>();
  private final Map<String, Gender> personNouns = new HashMap<>();

  private CoreferenceLists() {}

  /** Reads the lists shipped with the program. */
  static CoreferenceLists load() {
    CoreferenceLists lists = new CoreferenceLists();
    for (String line : lines("same-names.txt")) {
      List<String> names = entries(line);
      String first = NameKeys.plain(names.getFirst());
      for (String name : names) {
        lists.sameNames.put(NameKeys.plain(name), first);
      }
    }
    for (String line : lines("person-nouns.txt")) {
      Gender gender =
          switch (line.charAt(0)) {
            case 'm' -> Gender.MALE;
            case 'f' -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
          };
      for (String noun : entries(line.substring(line.indexOf(':') + 1))) {
        lists.personNouns.put(noun, gender);
      }
    }
    return lists;
  }

  private static List<String> lines(String file) {
    List<String> lines = new ArrayList<>();
    try (InputStream bytes = CoreferenceLists.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("the list " + file + " is not in the jar");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          lines.add(line);
        }
      }
      return lines;
    } catch (IOException problem) {
      throw new UncheckedIOException(file, problem);
    }
  }

  private static List<String> entries(String line) {
    List<String> entries = new ArrayList<>();
    int from = 0;
    while (from < line.length()) {
      int comma = line.indexOf(',', from);
      int end = comma < 0 ? line.length() : comma;
      entries.add(line.substring(from, end).strip());
      from = end + 1;
    }
    return entries;
  }

  /** The key under which all names of the same thing are kept, for a plain key. */
  String canonical(String plain) {
    return sameNames.getOrDefault(plain, plain);
  }

  /** The gender that a noun for a person says, null where the noun is not one for a person. */
  @Nullable Gender personNoun(String lemma) {
    return personNouns.get(lemma);
  }
}
