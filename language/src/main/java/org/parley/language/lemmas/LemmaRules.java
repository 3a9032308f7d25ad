package org.parley.language.lemmas;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.language.models.ModelReader;
import org.parley.language.models.ModelWriter;

/**
 * A table from {@link LemmaKey} to {@link LemmaEdit}, with the set of known lemmas. Immutable.
 *
 * <p>The file: the edits as words; the rules, each a long of which the upper 48 bits are the key's
 * and the lower 16 the number of the edit; the known lemmas' keys.
 */
final class LemmaRules {
  private static final String KIND = "lemmas";
  private static final int VERSION = 1;
  private static final long KEY_BITS = -1L << 16;

  private final LemmaEdit[] edits;
  private final long[] rules;
  private final long[] knownLemmas;

  private LemmaRules(List<String> edits, long[] rules, long[] knownLemmas) {
    this.edits = new LemmaEdit[edits.size()];
    for (int i = 0; i < this.edits.length; i++) {
      this.edits[i] = LemmaEdit.decoded(edits.get(i));
    }
    this.rules = table(rules);
    this.knownLemmas = table(knownLemmas);
  }

  static LemmaRules load() {
    try (ModelReader model = ModelReader.resource(KIND, VERSION)) {
      return new LemmaRules(model.names(), model.longs(), model.longs());
    }
  }

  /** Makes the table of what was learnt. */
  static LemmaRules of(Map<Long, LemmaEdit> rules, Iterable<Long> knownLemmas) {
    List<String> edits = editNames(rules);
    return new LemmaRules(edits, encoded(rules, edits), keys(knownLemmas));
  }

  /** Writes what was learnt as {@link #load} reads it, in an order that does not change. */
  static void write(Map<Long, LemmaEdit> rules, Iterable<Long> knownLemmas, OutputStream out)
      throws IOException {
    List<String> edits = editNames(rules);
    new ModelWriter(out, KIND, VERSION)
        .names(edits)
        .longs(encoded(rules, edits))
        .longs(keys(knownLemmas))
        .finish();
  }

  private static List<String> editNames(Map<Long, LemmaEdit> rules) {
    return rules.values().stream().map(LemmaEdit::encoded).distinct().sorted().toList();
  }

  private static long[] encoded(Map<Long, LemmaEdit> rules, List<String> edits) {
    Map<String, Integer> numbers = new TreeMap<>();
    edits.forEach(edit -> numbers.put(edit, numbers.size()));
    List<Long> encoded = new ArrayList<>();
    new TreeMap<>(rules)
        .forEach(
            (key, edit) -> encoded.add((key & KEY_BITS) | numbers.getOrDefault(edit.encoded(), 0)));
    return encoded.stream().mapToLong(Long::longValue).toArray();
  }

  private static long[] keys(Iterable<Long> lemmas) {
    List<Long> keys = new ArrayList<>();
    lemmas.forEach(key -> keys.add(key & KEY_BITS));
    return keys.stream().mapToLong(Long::longValue).distinct().sorted().toArray();
  }

  /** The edit of the rule with this key, or null. */
  @Nullable LemmaEdit edit(long key) {
    long entry = find(rules, key);
    return entry == 0 ? null : edits[(int) (entry & ~KEY_BITS)];
  }

  /** True where the key is that of a lemma seen in training. */
  boolean isKnownLemma(long key) {
    return find(knownLemmas, key) != 0;
  }

  /** Lays entries out so that one is found by stepping on from where its key points. */
  private static long[] table(long[] entries) {
    long[] table = new long[Integer.highestOneBit(Math.max(1, entries.length)) * 4];
    for (long entry : entries) {
      int slot = slot(table, entry);
      while (table[slot] != 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = entry;
    }
    return table;
  }

  private static long find(long[] table, long key) {
    int slot = slot(table, key);
    while (table[slot] != 0) {
      if (((table[slot] ^ key) & KEY_BITS) == 0) {
        return table[slot];
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return 0;
  }

  private static int slot(long[] table, long key) {
    return (int) (key >>> 32) & (table.length - 1);
  }
}
