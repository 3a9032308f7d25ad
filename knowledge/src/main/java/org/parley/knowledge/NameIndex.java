package org.parley.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.names.NameFinder;
import org.parley.knowledge.names.Spelling;
import org.parley.knowledge.table.Row;
import org.parley.knowledge.table.Table;

/**
 * All proper names of the tables, to scan the words of a text with: countries, peoples, capitals,
 * seats, organisations, people, named weapons. Immutable and safe for use by many threads.
 */
public final class NameIndex {
  /** What the table of ambiguous names says of an abbreviation that is a word in lower case. */
  private static final String WORD_IN_CAPITALS = "word in capitals";

  private final NameFinder<Known> finder;
  private final Map<String, String> ambiguous;

  private NameIndex(NameFinder<Known> finder, Map<String, String> ambiguous) {
    this.finder = finder;
    this.ambiguous = ambiguous;
  }

  static NameIndex of(World world) {
    Map<String, String> ambiguous = new HashMap<>();
    for (Row row : Table.read(NameIndex.class, "ambiguous-names.tsv").rows()) {
      for (String name : row.list("names")) {
        ambiguous.put(key(Spelling.fold(name)), row.required("also"));
      }
    }
    NameFinder<Known> finder =
        new NameFinder<>(
            List.of(
                world.userActors().names(),
                world.countries().names(),
                world.organisations().names(),
                world.people().names(),
                world.weapons().names()));
    return new NameIndex(finder, ambiguous);
  }

  /**
   * The longest known name that begins at a word, without a leading "the" unless it is part of the
   * name ("The Hague") and without a possessive "'s" that is a word of its own. Where the words
   * around are in capitals too, abbreviations that are also words ("US", "WHO") are not found,
   * unless they are written with full stops ("U.S.").
   *
   * @param words of a sentence, as a tokeniser parts them
   * @param from index of the first word
   * @return null where no known name begins there
   */
  public @Nullable Match longestAt(List<? extends CharSequence> words, int from) {
    NameFinder.Found<Known> found = finder.longestAt(words, from);
    if (found == null) {
      return null;
    }
    String also = ambiguous.get(key(found.folded()));
    if (WORD_IN_CAPITALS.equals(also)) {
      boolean stops = words.get(from).toString().indexOf('.') > 0;
      return !stops && inCapitals(words, from, found.length()) ? null : match(found, true);
    }
    return match(found, also == null);
  }

  private static String key(String folded) {
    return folded.toLowerCase(Locale.ROOT);
  }

  private static Match match(NameFinder.Found<Known> found, boolean unambiguous) {
    boolean surnames = true;
    for (Known known : found.values()) {
      surnames &= known instanceof Known.PersonName person && person.surnameOnly();
    }
    return new Match(found.length(), found.values(), unambiguous && !surnames);
  }

  /** Whether the words on both sides, as far as there are any, are in capitals. */
  private static boolean inCapitals(List<? extends CharSequence> words, int from, int length) {
    CharSequence before = neighbour(words, from - 1, -1);
    CharSequence after = neighbour(words, from + length, 1);
    return (before != null || after != null)
        && (before == null || upper(before))
        && (after == null || upper(after));
  }

  /** The next word of at least two letters in a direction, or null. */
  private static @Nullable CharSequence neighbour(
      List<? extends CharSequence> words, int index, int step) {
    for (int i = index; i >= 0 && i < words.size(); i += step) {
      CharSequence word = words.get(i);
      if (word.length() > 1 && Character.isLetter(word.charAt(0))) {
        return word;
      }
    }
    return null;
  }

  private static boolean upper(CharSequence word) {
    return word.chars().noneMatch(Character::isLowerCase);
  }

  /**
   * A known name in a text.
   *
   * @param length number of words, at least 1
   * @param known what the name stands for, likelier first; at least one
   * @param certain whether it can hardly be anything else; false for names that are also words,
   *     given names or towns ("Jordan", "Georgia"), and for bare family names
   */
  public record Match(int length, List<Known> known, boolean certain) {
    public Match {
      known = List.copyOf(known);
    }
  }
}
