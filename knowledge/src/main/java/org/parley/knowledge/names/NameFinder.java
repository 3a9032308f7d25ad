package org.parley.knowledge.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest name of several tables that begins at a word. Immutable and safe for use by
 * many threads.
 *
 * @param <T> what a name stands for
 */
public final class NameFinder<T> {
  private final List<NameTable<T>> tables;

  private final FirstParts firstParts = new FirstParts();

  /** A finder over tables; where two know a name, what the earlier one says stands first. */
  public NameFinder(List<NameTable<T>> tables) {
    this.tables = List.copyOf(tables);
    for (NameTable<T> table : this.tables) {
      firstParts.addAll(table.firstParts());
    }
  }

  /**
   * The longest name that begins at a word. A possessive "'s" that is a word of its own is not part
   * of a name, nor is a leading "the" unless the name is written with it.
   *
   * @param words of a sentence, as a tokeniser parts them
   * @param from index of the first word of the name
   * @return null where no name begins there
   */
  public @Nullable Found<T> longestAt(List<? extends CharSequence> words, int from) {
    if (!firstParts.mayBegin(words.get(from))) {
      return null;
    }
    StringBuilder phrase = new StringBuilder(32);
    Spelling.append(phrase, words.get(from));
    int parts = phrase.isEmpty() ? 0 : mostFrom(phrase);
    if (parts == 0) {
      return null;
    }
    Found<T> best = null;
    for (int next = from + 1; ; next++) {
      List<T> values = find(phrase);
      if (!values.isEmpty()) {
        best = new Found<>(next - from, phrase.toString(), values);
      }
      int before = phrase.length();
      while (next < words.size() && joins(words.get(next))) {
        next++;
      }
      if (next >= words.size()) {
        return best;
      }
      Spelling.append(phrase, words.get(next));
      if (phrase.length() == before || parts(phrase) > parts) {
        return best;
      }
    }
  }

  /** A hyphen or dash inside a name, as the tokeniser makes of "al-Shabaab". */
  private static boolean joins(CharSequence word) {
    return word.length() == 1
        && (word.charAt(0) == '-' || (word.charAt(0) >= '\u2010' && word.charAt(0) <= '\u2013'));
  }

  /** At least as many parts as any name has that begins as a phrase; 0 where none does. */
  private int mostFrom(StringBuilder phrase) {
    int space = phrase.indexOf(" ");
    String first =
        phrase.substring(0, space < 0 ? phrase.length() : space).toLowerCase(Locale.ROOT);
    int most = 0;
    for (NameTable<T> table : tables) {
      most = Math.max(most, table.mostParts(first));
    }
    return most;
  }

  private static int parts(StringBuilder phrase) {
    int parts = 1;
    for (int i = 0; i < phrase.length(); i++) {
      parts += phrase.charAt(i) == ' ' ? 1 : 0;
    }
    return parts;
  }

  private List<T> find(StringBuilder phrase) {
    String folded = phrase.toString();
    String lower = folded.toLowerCase(Locale.ROOT);
    List<T> values = List.of();
    for (NameTable<T> table : tables) {
      List<T> found = table.agreeing(folded, lower);
      if (values.isEmpty()) {
        values = found;
      } else if (!found.isEmpty()) {
        values = new ArrayList<>(values);
        values.addAll(found);
      }
    }
    return values;
  }

  /**
   * A name found.
   *
   * @param length number of words, at least 1
   * @param folded the name as folded by {@link Spelling}
   * @param values what it stands for, at least one
   * @param <T> what a name stands for
   */
  public record Found<T>(int length, String folded, List<T> values) {
    public Found {
      values = List.copyOf(values);
    }
  }
}
