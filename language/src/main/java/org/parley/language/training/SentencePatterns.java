package org.parley.language.training;

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
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.parley.language.MentionKind;
import org.parley.language.names.Name;
import org.parley.language.names.NameFinder;

/**
 * Makes sentences with names from patterns, so that the name finder learns how reports of conflicts
 * are worded, which the treebank hardly shows, and learns to trust the words around a name it has
 * never seen: many names are invented.
 */
final class SentencePatterns {
  private static final String FILE = "conflict-sentences.txt";
  private static final String[] ONSETS =
      "b br ch d dr f g gh h j k kh kr l m n p r s sh st t tr v y z zh bel kar mar sal".split(" ");
  private static final String[] VOWELS = "a a a e e i i o o u u ai ia ou ey".split(" ");
  private static final String[] CODAS = " - - - n r s l m k d sh v n r sk ts rt nd".split(" ");
  private static final String[] ENDINGS =
      "a an ar abad ivka ov ova enko ian ovo sk iv ye in i o ou er ez ani awi ri ia uk".split(" ");

  private final Map<String, Slot> slots = new HashMap<>();
  private final List<String> patterns = new ArrayList<>();

  private record Slot(@Nullable MentionKind kind, String[] alternatives) {}

  /**
   * A made sentence.
   *
   * @param words as the tokenizer would cut it
   */
  record Made(List<String> words, List<Name> names) {}

  private SentencePatterns() {}

  /** Reads the patterns shipped with the trainer. */
  static SentencePatterns load() {
    SentencePatterns patterns = new SentencePatterns();
    for (String line : lines(SentencePatterns.class, FILE)) {
      if (line.startsWith(">")) {
        patterns.patterns.add(line.substring(1).strip());
      } else {
        patterns.addSlot(line);
      }
    }
    return patterns;
  }

  private void addSlot(String line) {
    int equals = line.indexOf('=');
    if (equals < 0) {
      throw new IllegalStateException(FILE + ": expected \"slot = filling\", found " + line);
    }
    String[] head = line.substring(0, equals).strip().split(" ");
    MentionKind kind = head.length > 1 ? MentionKind.valueOf(head[0]) : null;
    List<String> alternatives = new ArrayList<>();
    for (String filling : line.substring(equals + 1).split("\\|")) {
      alternatives.add(filling.strip());
    }
    slots.put(head[head.length - 1], new Slot(kind, alternatives.toArray(String[]::new)));
  }

  private static List<String> lines(Class<?> neighbour, String file) {
    List<String> lines = new ArrayList<>();
    try (InputStream bytes = neighbour.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException(file + " is not in the jar");
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

  /** Makes one sentence. */
  Made make(Random random) {
    Making making = new Making(random);
    making.fill(patterns.get(random.nextInt(patterns.size())));
    String first = making.words.getFirst();
    making.words.set(0, Character.toUpperCase(first.charAt(0)) + first.substring(1));
    return new Made(making.words, making.names);
  }

  private final class Making {
    private final Random random;
    private final List<String> words = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private final Map<String, String[]> lists = new HashMap<>();

    Making(Random random) {
      this.random = random;
    }

    void fill(String pattern) {
      for (String word : pattern.split(" ")) {
        if (word.startsWith("{") && word.endsWith("}")) {
          slot(word.substring(1, word.length() - 1));
        } else if (word.startsWith("@")) {
          String entry = pick(lists.computeIfAbsent(word.substring(1), Making.this::list));
          words.addAll(List.of(entry.replace("-", " - ").split(" ")));
        } else if (word.indexOf('{') >= 0) {
          int open = word.indexOf('{');
          int before = words.size();
          slot(word.substring(open + 1, word.indexOf('}')));
          words.set(before, word.substring(0, open) + words.get(before));
        } else {
          words.add(word.equals("~") ? invented() : word);
        }
      }
    }

    private void slot(String name) {
      if (name.equals("caps")) {
        words.add(capitals());
        return;
      }
      Slot slot = slots.get(name);
      if (slot == null) {
        throw new IllegalStateException(FILE + ": there is no slot " + name);
      }
      int from = words.size();
      fill(pick(slot.alternatives));
      if (slot.kind != null) {
        names.add(new Name(from, words.size(), slot.kind));
      }
    }

    private String[] list(String file) {
      return lines(NameFinder.class, file).stream()
          .flatMap(line -> List.of(line.split(",")).stream())
          .map(String::strip)
          .filter(entry -> !entry.isEmpty())
          .toArray(String[]::new);
    }

    private String pick(String[] choices) {
      return choices[random.nextInt(choices.length)];
    }

    private String invented() {
      StringBuilder word = new StringBuilder();
      int syllables = 1 + random.nextInt(2);
      for (int i = 0; i < syllables; i++) {
        word.append(pick(ONSETS)).append(pick(VOWELS)).append(pick(CODAS).replace("-", ""));
      }
      word.append(random.nextBoolean() ? pick(ENDINGS) : "");
      return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String capitals() {
      StringBuilder word = new StringBuilder();
      int length = 3 + random.nextInt(3);
      for (int i = 0; i < length; i++) {
        word.append((char) ('A' + random.nextInt(26)));
      }
      return word.toString();
    }
  }
}
