package org.parley.language.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.language.Token;

/**
 * The lists of words and names that help to find names. A phrase matches whatever the tokens it is
 * cut into, so that "al-Shabaab" is found as one token and as three. Immutable.
 */
public final class WordLists {
  private static final int LONGEST_PHRASE = 8;

  /** Entries of capitals that are also common words; worth nothing where all is in capitals. */
  private static final String AMBIGUOUS_IN_CAPITALS = " us who care tow it sana ";

  private final Map<String, Entry> phrases;
  private final Map<String, Boolean> beginnings;

  /**
   * How an entry must be written to match.
   *
   * @param exact the entry's characters without spaces and hyphens where only those match, else ""
   */
  private record Entry(int classes, boolean capital, String exact) {}

  private WordLists(Map<String, Entry> phrases, Map<String, Boolean> beginnings) {
    this.phrases = phrases;
    this.beginnings = beginnings;
  }

  /** Reads the lists shipped with the program. */
  public static WordLists load() {
    Map<String, Entry> phrases = new HashMap<>(1 << 13);
    Map<String, Boolean> beginnings = new HashMap<>(1 << 13);
    for (WordClass wordClass : WordClass.values()) {
      try (InputStream bytes = WordLists.class.getResourceAsStream(wordClass.file())) {
        if (bytes == null) {
          throw new IllegalStateException("the list " + wordClass.file() + " is not in the jar");
        }
        read(bytes, wordClass, phrases, beginnings);
      } catch (IOException problem) {
        throw new UncheckedIOException(wordClass.file(), problem);
      }
    }
    return new WordLists(phrases, beginnings);
  }

  private static void read(
      InputStream bytes,
      WordClass wordClass,
      Map<String, Entry> phrases,
      Map<String, Boolean> beginnings)
      throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("#")) {
        continue;
      }
      int from = 0;
      while (from < line.length()) {
        int comma = line.indexOf(',', from);
        int end = comma < 0 ? line.length() : comma;
        String entry = line.substring(from, end).strip();
        if (!entry.isEmpty()) {
          add(entry, wordClass, phrases, beginnings);
        }
        from = end + 1;
      }
    }
  }

  private static void add(
      String entry,
      WordClass wordClass,
      Map<String, Entry> phrases,
      Map<String, Boolean> beginnings) {
    String joined = joined(entry);
    String key = joined.toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(entry.charAt(0));
    String exact = capital && joined.equals(joined.toUpperCase(Locale.ROOT)) ? joined : "";
    Entry known = phrases.get(key);
    phrases.put(
        key,
        known == null
            ? new Entry(wordClass.bit(), capital, exact)
            : new Entry(
                known.classes | wordClass.bit(),
                known.capital && capital,
                known.exact.equals(exact) ? exact : ""));
    int end = 0;
    while (end < entry.length() && entry.charAt(end) != ' ' && entry.charAt(end) != '-') {
      end++;
    }
    beginnings.merge(
        entry.substring(0, end).toLowerCase(Locale.ROOT),
        end < entry.length(),
        (one, other) -> one || other);
    beginnings.putIfAbsent(key, false);
    beginnings.putIfAbsent(entry.toLowerCase(Locale.ROOT), false);
  }

  /**
   * The classes of every token of a sentence, as sets of bits.
   *
   * @param allCapitals true where the whole sentence is in capitals
   */
  int[] classes(List<Token> tokens, String[] lower, boolean allCapitals) {
    int[] classes = new int[lower.length];
    for (int i = 0; i < lower.length; i++) {
      Boolean longer = beginnings.get(lower[i]);
      if (longer == null && lower[i].endsWith("s")) {
        longer = beginnings.get(lower[i].substring(0, lower[i].length() - 1));
      }
      if (longer != null) {
        match(tokens, lower, i, longer, allCapitals, classes);
      }
    }
    return classes;
  }

  private void match(
      List<Token> tokens,
      String[] lower,
      int from,
      boolean longer,
      boolean allCapitals,
      int[] classes) {
    int last = longer ? Math.min(lower.length, from + LONGEST_PHRASE) : from + 1;
    StringBuilder key = new StringBuilder();
    for (int to = from + 1; to <= last; to++) {
      String part = joined(lower[to - 1]);
      key.append(part);
      int found = part.isEmpty() ? 0 : find(key.toString(), tokens, from, to, allCapitals);
      for (int i = from; i < to && found != 0; i++) {
        classes[i] |= found;
      }
    }
  }

  private int find(String key, List<Token> tokens, int from, int to, boolean allCapitals) {
    Entry entry = phrases.get(key);
    if (entry == null && key.length() > 3 && key.endsWith("s")) {
      entry = phrases.get(key.substring(0, key.length() - 1));
      if (entry != null && !plural(entry)) {
        return 0;
      }
    }
    if (entry == null) {
      return 0;
    }
    String first = tokens.get(from).form();
    if (entry.capital && !Character.isUpperCase(first.charAt(0))) {
      return 0;
    }
    if (!entry.exact.isEmpty()) {
      if (allCapitals && AMBIGUOUS_IN_CAPITALS.contains(" " + key + " ")) {
        return 0;
      }
      StringBuilder written = new StringBuilder();
      for (int i = from; i < to; i++) {
        written.append(joined(tokens.get(i).form()));
      }
      return written.toString().startsWith(entry.exact) ? entry.classes : 0;
    }
    return entry.classes;
  }

  /** True for a title such as "President" or "Gen.". */
  public boolean isTitle(String word) {
    return is(word, WordClass.TITLE);
  }

  /** True for a woman's given name. */
  public boolean isFemaleName(String word) {
    return is(word, WordClass.FEMALE_NAME);
  }

  /** True for a man's given name. */
  public boolean isMaleName(String word) {
    return is(word, WordClass.MALE_NAME);
  }

  /** True for a word of belonging to a people, as "Turkish" or "Kurds". */
  public boolean isNationality(String word) {
    return is(word, WordClass.NATIONALITY)
        || word.endsWith("s") && is(word.substring(0, word.length() - 1), WordClass.NATIONALITY);
  }

  /** True for the name of a country or continent. */
  public boolean isCountry(String word) {
    return is(word, WordClass.COUNTRY);
  }

  /** True for a word that heads the name of a military unit, as "Brigade". */
  public boolean isUnit(String word) {
    return is(word, WordClass.UNIT_WORD);
  }

  /** True for a word that heads the name of a built place, as "airport". */
  public boolean isFacility(String word) {
    return is(word, WordClass.FACILITY_WORD);
  }

  /** True for a weapon's name or class. */
  public boolean isWeapon(String word) {
    return is(word, WordClass.WEAPON);
  }

  private boolean is(String word, WordClass wordClass) {
    Entry entry = phrases.get(joined(word).toLowerCase(Locale.ROOT));
    return entry != null && wordClass.in(entry.classes);
  }

  private static boolean plural(Entry entry) {
    int plurals = WordClass.NATIONALITY.bit() | WordClass.WEAPON.bit() | WordClass.TITLE.bit();
    return (entry.classes & plurals) != 0;
  }

  private static String joined(String words) {
    boolean plain = true;
    for (int i = 0; i < words.length() && plain; i++) {
      char c = words.charAt(i);
      plain = c != ' ' && c != '-' && c != '.';
    }
    if (plain) {
      return words;
    }
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c != ' ' && c != '-' && c != '.') {
        joined.append(c);
      }
    }
    return joined.toString();
  }
}
