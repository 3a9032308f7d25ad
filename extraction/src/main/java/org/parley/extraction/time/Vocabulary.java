package org.parley.extraction.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.WordLists;
import org.parley.extraction.time.TimeWord.Role;
import org.parley.extraction.time.TimeWord.Unit;

/**
 * The words of {@code time-words.txt}, found without regard to case and without making a string: a
 * table by first letter and length, so that a word that says no time costs a look or two.
 */
final class Vocabulary {
  private static final int LETTERS = 26;
  private static final int LONGEST = 13;
  private static final TimeWord[] NONE = {};
  private static final TimeWord[][] TABLE = read();

  private Vocabulary() {}

  /** What {@code form} may say of time; null where it says nothing. */
  static @Nullable TimeWord word(String form) {
    int length = form.length();
    if (length == 0 || length > LONGEST) {
      return null;
    }
    int letter = (form.charAt(0) | 0x20) - 'a';
    if (letter < 0 || letter >= LETTERS) {
      return null;
    }
    for (TimeWord word : TABLE[letter * (LONGEST + 1) + length]) {
      if (word.text().equalsIgnoreCase(form)) {
        return word;
      }
    }
    return null;
  }

  private static TimeWord[][] read() {
    WordLists lists = WordLists.load(Vocabulary.class, "time-words.txt");
    Map<String, Entry> entries = new TreeMap<>();
    for (String name : lists.names()) {
      for (String word : lists.words(name)) {
        entries.computeIfAbsent(word, Entry::new).add(name);
      }
    }
    List<List<TimeWord>> cells = new ArrayList<>();
    for (int i = 0; i < LETTERS * (LONGEST + 1); i++) {
      cells.add(new ArrayList<>());
    }
    for (Entry entry : entries.values()) {
      TimeWord word = entry.word();
      cells.get((word.text().charAt(0) - 'a') * (LONGEST + 1) + word.text().length()).add(word);
    }
    return cells.stream().map(cell -> cell.toArray(NONE)).toArray(TimeWord[][]::new);
  }

  /** A word while its lists are read. */
  private static final class Entry {
    private final String text;
    private int month;
    private int weekday;
    private int season;
    private @Nullable Unit unit;
    private boolean plural;
    private int number;
    private int ordinal;
    private int decade;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);

    Entry(String text) {
      this.text = text;
    }

    void add(String list) {
      int space = list.indexOf(' ');
      String kind = list.substring(0, Math.max(0, space));
      String value = list.substring(space + 1);
      switch (kind) {
        case "month" -> month = Integer.parseInt(value);
        case "weekday" -> weekday = Integer.parseInt(value);
        case "season" -> season = Integer.parseInt(value);
        case "number" -> number = Integer.parseInt(value);
        case "ordinal" -> ordinal = Integer.parseInt(value);
        case "decade" -> decade = Integer.parseInt(value);
        case "unit", "units" -> {
          unit = Unit.valueOf(value.toUpperCase(Locale.ROOT));
          plural = kind.equals("units");
        }
        case "role" -> roles.add(Role.valueOf(value));
        default ->
            throw new IllegalStateException(
                "time/time-words.txt: unknown list \""
                    + list
                    + "\"; known are month, weekday, season, unit, units, number, ordinal, decade"
                    + " and role");
      }
    }

    TimeWord word() {
      return new TimeWord(
          text, month, weekday, season, unit, plural, number, ordinal, decade, roles);
    }
  }
}
