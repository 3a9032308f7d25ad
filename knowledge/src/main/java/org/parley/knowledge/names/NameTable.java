package org.parley.knowledge.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names and what they stand for. Found is a name that folds to the same letters ({@link Spelling})
 * and whose case agrees: words that the name writes with a capital have one, abbreviations are in
 * capitals (longer ones also as "Nato"), small words are free, and text all in capitals matches
 * everything. Immutable and safe for use by many threads.
 *
 * @param <T> what a name stands for
 */
public final class NameTable<T> {
  /** An abbreviation of so many letters may also be written as a word, as "Unesco". */
  private static final int WORDLIKE_ABBREVIATION = 4;

  private final Map<String, List<Entry<T>>> entries;
  private final Map<String, Integer> longest;
  private final Set<String> small;

  private NameTable(
      Map<String, List<Entry<T>>> entries, Map<String, Integer> longest, Set<String> small) {
    this.entries = entries;
    this.longest = longest;
    this.small = small;
  }

  /** What a name stands for, in the order in which it was put in; empty where it is not known. */
  public List<T> find(CharSequence name) {
    String folded = Spelling.fold(name);
    return agreeing(folded, folded.toLowerCase(Locale.ROOT));
  }

  /** All names, folded, in lower case. */
  Set<String> keys() {
    return entries.keySet();
  }

  /**
   * The first parts of all names, folded, in lower case, each with the greatest number of parts of
   * a name that begins so.
   */
  Map<String, Integer> firstParts() {
    return longest;
  }

  /** Those of them that a name writes without a capital. */
  Set<String> smallFirstParts() {
    return small;
  }

  /** What a folded phrase, also given in lower case, stands for; empty where it is not known. */
  List<T> agreeing(String folded, String lower) {
    List<Entry<T>> found = entries.get(lower);
    if (found == null) {
      return List.of();
    }
    List<T> values = new ArrayList<>(found.size());
    for (Entry<T> entry : found) {
      if (caseAgrees(entry.folded, folded) && !holds(values, entry.value)) {
        values.add(entry.value);
      }
    }
    return values;
  }

  /** By identity: all names of a thing are put in with one object, and it is much faster. */
  @SuppressWarnings("ReferenceEquality")
  private static <T> boolean sameThing(T one, T other) {
    return one == other;
  }

  private static <T> boolean holds(List<T> values, T sought) {
    for (T value : values) {
      if (sameThing(value, sought)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase's case is one in which the name is written; both folded, same letters. */
  static boolean caseAgrees(String name, String phrase) {
    for (int start = 0; start < name.length(); ) {
      int end = name.indexOf(' ', start);
      end = end < 0 ? name.length() : end;
      if (!partAgrees(name, phrase, start, end)) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  private static boolean partAgrees(String name, String phrase, int start, int end) {
    if (!Character.isUpperCase(name.charAt(start))) {
      return true;
    }
    if (!Character.isUpperCase(phrase.charAt(start))) {
      return false;
    }
    boolean abbreviation = end - start > 1 && upper(name, start, end);
    return !abbreviation || end - start >= WORDLIKE_ABBREVIATION || upper(phrase, start, end);
  }

  private static boolean upper(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The number of different names. */
  public int size() {
    return entries.size();
  }

  private record Entry<T>(String folded, T value) {}

  /**
   * Collects names; not safe for use by many threads.
   *
   * @param <T> what a name stands for
   */
  public static final class Builder<T> {
    private final Map<String, List<Entry<T>>> entries = new HashMap<>(1 << 12);
    private final Map<String, Integer> longest = new HashMap<>(1 << 12);
    private final Set<String> small = new HashSet<>();

    /**
     * Adds a name; the same object must stand for the same thing in every call. One that begins
     * with "The" and has at least two further words is found without it too.
     */
    public Builder<T> put(String name, T value) {
      String folded = Spelling.fold(name);
      if (folded.isEmpty()) {
        throw new IllegalArgumentException("name without letters: '" + name + "'");
      }
      putFolded(folded, value);
      if (folded.startsWith("The ") && folded.indexOf(' ', 4) > 0) {
        putFolded(folded.substring(4), value);
      }
      return this;
    }

    /** Adds several names of the same thing. */
    public Builder<T> putAll(List<String> names, T value) {
      for (String name : names) {
        put(name, value);
      }
      return this;
    }

    private void putFolded(String folded, T value) {
      String key = folded.toLowerCase(Locale.ROOT);
      List<Entry<T>> list = entries.get(key);
      if (list == null) {
        list = new ArrayList<>(1);
        entries.put(key, list);
      }
      for (Entry<T> entry : list) {
        if (entry.folded.equals(folded) && sameThing(entry.value, value)) {
          return;
        }
      }
      list.add(new Entry<>(folded, value));
      int space = key.indexOf(' ');
      String first = space < 0 ? key : key.substring(0, space);
      longest.put(first, Math.max(parts(key), longest.getOrDefault(first, 0)));
      if (!Character.isUpperCase(folded.charAt(0))) {
        small.add(first);
      }
    }

    private static int parts(String key) {
      int parts = 1;
      for (int i = 0; i < key.length(); i++) {
        parts += key.charAt(i) == ' ' ? 1 : 0;
      }
      return parts;
    }

    /** The table; the builder must not be used afterwards. */
    public NameTable<T> build() {
      return new NameTable<>(entries, longest, small);
    }
  }
}
