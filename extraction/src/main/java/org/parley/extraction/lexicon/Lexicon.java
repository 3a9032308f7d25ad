package org.parley.extraction.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.EventType;

/**
 * The event lexicon: what a word or phrase means for an event. Immutable and safe for use by many
 * threads.
 */
public final class Lexicon {
  /** The file of word classes. */
  static final String CLASSES = "classes.lex";

  /** Made of the others by {@link LexiconPacker} when the module is built. */
  private static final String PACKED = "lexicon.bin";

  /** Verbs whose object names what is done. */
  private static final Set<String> VERBS_OF_DOING =
      Set.of(
          "carry out",
          "launch",
          "conduct",
          "stage",
          "mount",
          "commit",
          "wage",
          "undertake",
          "resume",
          "begin",
          "start",
          "impose",
          "sign",
          "reach",
          "perform",
          "hold",
          "make",
          "take");

  /**
   * A trigger of an entry.
   *
   * @param entry the entry
   * @param trigger one of its triggers
   */
  public record Candidate(Entry entry, Trigger trigger) {}

  private final List<Entry> entries;
  private final WordClasses classes;
  private final BiFunction<TriggerIndex.Kind, String, List<Candidate>> index;

  private Lexicon(List<Entry> entries, WordClasses classes) {
    this.entries = List.copyOf(entries);
    this.classes = classes;
    index = new TriggerIndex(entries)::find;
  }

  private Lexicon(byte[] packed, WordClasses classes) {
    PackedLexicon entriesToCome = new PackedLexicon(packed, classes);
    this.entries = entriesToCome.entries();
    this.classes = classes;
    index = entriesToCome::find;
  }

  /** The shipped lexicon, read once for all who ask, or what is wrong with its files. */
  private static final class Shipped {
    static final @Nullable Lexicon LEXICON;
    static final @Nullable LexiconException PROBLEM;

    static {
      Lexicon lexicon = null;
      LexiconException problem = null;
      try {
        byte[] packed = bytes(PACKED);
        lexicon = packed == null ? of(shipped()) : new Lexicon(packed, shippedClasses());
      } catch (LexiconException e) {
        problem = e;
      }
      LEXICON = lexicon;
      PROBLEM = problem;
    }
  }

  /**
   * The lexicon shipped with the program, read when it is first asked for.
   *
   * @throws LexiconException where a file of it does not follow the format
   */
  public static Lexicon load() {
    Lexicon lexicon = Shipped.LEXICON;
    if (lexicon == null) {
      throw Objects.requireNonNull(Shipped.PROBLEM);
    }
    return lexicon;
  }

  /**
   * The shipped lexicon with a user's folder over it: an entry of the folder takes the place of the
   * shipped one of the same id (file and name), {@code drop: yes} takes it out, all others are
   * added and stand before ours; words of its {@code classes.lex} are added to ours.
   *
   * @throws IOException where the folder cannot be read
   * @throws LexiconException where a file does not follow the format
   */
  public static Lexicon load(Path folder) throws IOException {
    Map<String, List<String>> own = files(folder);
    Map<String, List<String>> shipped = shipped();
    WordClasses classes = new WordClasses();
    classes.read(CLASSES, shipped.getOrDefault(CLASSES, List.of()));
    classes.read(CLASSES, own.getOrDefault(CLASSES, List.of()));
    List<Entry> entries = new ArrayList<>();
    Set<String> replaced = new HashSet<>();
    own.forEach((name, lines) -> {
      if (!name.equals(CLASSES)) {
        LexiconReader reader = new LexiconReader(name, classes, entries, false);
        reader.read(lines);
        replaced.addAll(reader.dropped());
      }
    });
    entries.forEach(entry -> replaced.add(entry.id()));
    List<Entry> ours = new ArrayList<>(entries);
    shipped.forEach((name, lines) -> {
      if (!name.equals(CLASSES)) {
        new LexiconReader(name, classes, ours, true).read(lines);
      }
    });
    List<Entry> all = new ArrayList<>(entries);
    ours.subList(entries.size(), ours.size()).stream()
        .filter(entry -> !replaced.contains(entry.id()))
        .forEach(all::add);
    return new Lexicon(all, classes);
  }

  private static WordClasses shippedClasses() {
    WordClasses classes = new WordClasses();
    classes.read(CLASSES, resource(CLASSES));
    return classes;
  }

  /** The lines of the shipped files by their names. */
  static Map<String, List<String>> shipped() {
    Map<String, List<String>> files = new java.util.LinkedHashMap<>();
    files.put(CLASSES, resource(CLASSES));
    files.put("none.lex", resource("none.lex"));
    for (EventType type : EventType.values()) {
      String file = type.name().toLowerCase(Locale.ROOT) + ".lex";
      files.put(file, resource(file));
    }
    return files;
  }

  /**
   * A lexicon from a folder of files, in the order of their names after {@code classes.lex}.
   *
   * @throws IOException where the folder cannot be read
   * @throws LexiconException where a file does not follow the format
   */
  public static Lexicon of(Path folder) throws IOException {
    return of(files(folder));
  }

  private static Map<String, List<String>> files(Path folder) throws IOException {
    Map<String, List<String>> files = new java.util.TreeMap<>();
    try (var listing = Files.newDirectoryStream(folder, "*.lex")) {
      for (Path path : listing) {
        String name = path.getFileName().toString();
        files.put(name, lines(name, Files.readAllBytes(path)));
      }
    }
    return files;
  }

  private static List<String> lines(String name, byte[] bytes) {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    if (StandardCharsets.UTF_8.newDecoder().decode(rest, text, true).isError()) {
      int line = 1;
      for (int i = 0; i < rest.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new LexiconException(name, line, "this line is not UTF-8; save the file as UTF-8");
    }
    String all = text.flip().toString();
    return (all.startsWith("\uFEFF") ? all.substring(1) : all).lines().toList();
  }

  /**
   * A lexicon from files given as lines, by name.
   *
   * @throws LexiconException where a file does not follow the format
   */
  public static Lexicon of(Map<String, List<String>> files) {
    WordClasses classes = new WordClasses();
    classes.read(CLASSES, files.getOrDefault(CLASSES, List.of()));
    List<Entry> entries = new ArrayList<>();
    files.forEach((name, lines) -> {
      if (!name.equals(CLASSES)) {
        new LexiconReader(name, classes, entries, false).read(lines);
      }
    });
    return new Lexicon(entries, classes);
  }

  private static List<String> resource(String name) {
    byte[] bytes = bytes(name);
    return bytes == null
        ? List.of()
        : List.of(new String(bytes, StandardCharsets.UTF_8).split("\n"));
  }

  private static byte @Nullable [] bytes(String name) {
    try (InputStream stream = Lexicon.class.getResourceAsStream(name)) {
      return stream == null ? null : stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the lexicon file " + name, e);
    }
  }

  /** Every entry, in order. */
  public List<Entry> entries() {
    return entries;
  }

  /** The word classes. */
  public WordClasses classes() {
    return classes;
  }

  /** Entries with a verb of this lower-case lemma. */
  public List<Candidate> verb(String lemma) {
    return index.apply(TriggerIndex.Kind.VERB, lemma);
  }

  /** Entries with a noun, alone or in a light-verb construction, whose head has this lemma. */
  public List<Candidate> noun(String lemma) {
    return index.apply(TriggerIndex.Kind.NOUN, lemma);
  }

  /** True where a noun of this lemma may name an event. */
  public boolean isEventNoun(String lemma) {
    return names(lemma, false);
  }

  /** True where a noun of this lemma may name an event of force: "attack", "raid". */
  public boolean isForceNoun(String lemma) {
    return names(lemma, true);
  }

  private boolean names(String lemma, boolean force) {
    for (Candidate candidate : noun(lemma)) {
      if (force && candidate.entry().type() != EventType.ASSAULT) {
        continue;
      }
      boolean names =
          switch (candidate.trigger()) {
            // "the launch party" makes no event of a party.
            case Trigger.Noun noun ->
                candidate.entry().type() != null || noun.modifiers().isEmpty();
            // "stand side by side" makes none of "both sides", "demolish a house" none of a house.
            case Trigger.Light light ->
                light.noun().modifiers().isEmpty()
                    && !Collections.disjoint(light.verbs(), VERBS_OF_DOING);
            default -> false;
          };
      if (names) {
        return true;
      }
    }
    return false;
  }

  /** Entries with a predicate adjective of this lemma. */
  public List<Candidate> adjective(String lemma) {
    return index.apply(TriggerIndex.Kind.ADJECTIVE, lemma);
  }
}
