package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parley.extraction.lexicon.Entry;
import org.parley.extraction.lexicon.Trigger;

/**
 * How wide a lexicon is: entries of each PLOVER type, and the words and constructions that trigger
 * them.
 *
 * @param entries how many entries
 * @param verbs verbs, with or without a particle
 * @param nouns nouns and compounds
 * @param light nouns with a set of light verbs
 * @param adjectives predicate adjectives
 */
record LexiconCounts(int entries, int verbs, int nouns, int light, int adjectives) {
  private static final String FORM = "%-10s %7s %7s %7s %7s %10s";

  /** A table by type, senses that are no event last; empty where there are no entries. */
  static List<String> of(List<Entry> entries) {
    Map<String, LexiconCounts> byType = new TreeMap<>();
    for (Entry entry : entries) {
      String type = entry.type() == null ? "none" : entry.type().name();
      byType.merge(type, of(entry), LexiconCounts::plus);
    }
    List<String> lines = new ArrayList<>();
    if (!byType.isEmpty()) {
      lines.add(
          String.format(Locale.ROOT, FORM, "", "entries", "verbs", "nouns", "light", "adjectives"));
      byType.forEach((type, counts) -> lines.add(counts.line(type)));
    }
    return lines;
  }

  private static LexiconCounts of(Entry entry) {
    LexiconCounts counts = new LexiconCounts(1, 0, 0, 0, 0);
    for (Trigger trigger : entry.triggers()) {
      counts =
          counts.plus(
              switch (trigger) {
                case Trigger.Verb verb -> new LexiconCounts(0, 1, 0, 0, 0);
                case Trigger.Noun noun -> new LexiconCounts(0, 0, 1, 0, 0);
                case Trigger.Light light -> new LexiconCounts(0, 0, 0, 1, 0);
                case Trigger.Adjective adjective -> new LexiconCounts(0, 0, 0, 0, 1);
              });
    }
    return counts;
  }

  private LexiconCounts plus(LexiconCounts other) {
    return new LexiconCounts(
        entries + other.entries,
        verbs + other.verbs,
        nouns + other.nouns,
        light + other.light,
        adjectives + other.adjectives);
  }

  private String line(String type) {
    return String.format(Locale.ROOT, FORM, type, entries, verbs, nouns, light, adjectives);
  }
}
