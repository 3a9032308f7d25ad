package org.parley.extraction.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The shipped lexicon as {@link LexiconPacker} packs it, of which an entry is read when a word that
 * triggers it is met, or it is asked for: a short report meets a third of them. Safe for use by
 * many threads.
 */
final class PackedLexicon {
  private final ByteBuffer data;
  private final WordClasses classes;
  private final int slots;
  private final int firstSlot;
  private final AtomicReferenceArray<Entry> entries;

  /** What the words met so far trigger, by kind. Words that trigger nothing are not kept. */
  private final List<Map<String, List<Lexicon.Candidate>>> met = new ArrayList<>();

  /**
   * Opens a packed lexicon.
   *
   * @param packed the bytes, kept and not copied
   */
  PackedLexicon(byte[] packed, WordClasses classes) {
    this.classes = classes;
    data = ByteBuffer.wrap(packed);
    entries = new AtomicReferenceArray<>(data.getInt(0) / 2);
    firstSlot = Integer.BYTES * (data.getInt(0) + 3);
    slots = data.getInt(firstSlot - Integer.BYTES);
    for (int i = 0; i < TriggerIndex.Kind.values().length; i++) {
      met.add(new ConcurrentHashMap<>());
    }
  }

  static int hash(TriggerIndex.Kind kind, String word) {
    return word.hashCode() + kind.ordinal();
  }

  /**
   * The slot at which the search for a word begins.
   *
   * @param slots their number, a power of two
   */
  static int slot(int hash, int slots) {
    return (hash ^ hash >>> 16) & slots - 1;
  }

  /** In the order of the entries; empty where the word triggers nothing. */
  List<Lexicon.Candidate> find(TriggerIndex.Kind kind, String word) {
    Map<String, List<Lexicon.Candidate>> known = met.get(kind.ordinal());
    List<Lexicon.Candidate> candidates = known.get(word);
    if (candidates == null) {
      candidates = read(kind, word);
      if (!candidates.isEmpty()) {
        known.put(word, candidates);
      }
    }
    return candidates;
  }

  private List<Lexicon.Candidate> read(TriggerIndex.Kind kind, String word) {
    int hash = hash(kind, word);
    for (int slot = slot(hash, slots); ; slot = slot(slot + 1, slots)) {
      int at = firstSlot + 2 * Integer.BYTES * slot;
      int group = data.getInt(at + Integer.BYTES);
      if (group == 0) {
        return List.of();
      }
      if (data.getInt(at) == hash && data.get(group) == kind.ordinal()) {
        int length = data.getInt(group + 1);
        int letters = group + 1 + Integer.BYTES;
        if (string(letters, length).equals(word)) {
          return candidates(letters + length);
        }
      }
    }
  }

  private List<Lexicon.Candidate> candidates(int at) {
    int count = data.getInt(at);
    List<Lexicon.Candidate> candidates = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int numbers = at + Integer.BYTES * (1 + 2 * i);
      Entry entry = entry(data.getInt(numbers));
      candidates.add(
          new Lexicon.Candidate(entry, entry.triggers().get(data.getInt(numbers + Integer.BYTES))));
    }
    return candidates;
  }

  /** Every entry, in order, each read when it is asked for. */
  List<Entry> entries() {
    return new AbstractList<>() {
      @Override
      public Entry get(int index) {
        return entry(index);
      }

      @Override
      public int size() {
        return entries.length();
      }
    };
  }

  private Entry entry(int number) {
    Entry entry = entries.get(number);
    if (entry == null) {
      Entry made = read(number);
      Entry before = entries.compareAndExchange(number, null, made);
      entry = before == null ? made : before;
    }
    return entry;
  }

  private Entry read(int number) {
    List<String> lines = text(2 * number);
    return LexiconReader.entry(
        classes,
        lines.get(0),
        lines.get(1),
        lines.subList(2, lines.size()),
        new LaterList<>(() -> examples(text(2 * number + 1))),
        number);
  }

  private List<Example> examples(List<String> lines) {
    List<Example> examples = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      int tab = line.indexOf('\t');
      Cursor cursor = new Cursor(lines.get(0), Integer.parseInt(line.substring(0, tab)));
      examples.add(new ValueReader(cursor, classes, true).example(line.substring(tab + 1)));
    }
    return List.copyOf(examples);
  }

  /** The lines of a text. */
  private List<String> text(int number) {
    int start = data.getInt(Integer.BYTES * (number + 1));
    int end = data.getInt(Integer.BYTES * (number + 2));
    return List.of(string(start, end - start).split("\n"));
  }

  private String string(int start, int length) {
    return new String(data.array(), start, length, StandardCharsets.UTF_8);
  }
}
