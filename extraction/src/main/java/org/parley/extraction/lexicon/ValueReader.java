package org.parley.extraction.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.extraction.Position;

/**
 * Reads what stands behind a field of a lexicon file: words, slots, conditions, examples. Not
 * thread-safe.
 */
final class ValueReader {
  private final Cursor cursor;
  private final WordClasses classes;

  private final boolean trusted;

  /**
   * @param cursor where the file is being read
   * @param trusted true for files in which nothing can be wrong: conditions are then read when they
   *     are asked for
   */
  ValueReader(Cursor cursor, WordClasses classes, boolean trusted) {
    this.cursor = cursor;
    this.classes = classes;
    this.trusted = trusted;
  }

  /** Words between commas, classes of words written out. */
  Set<String> words(String list) {
    Set<String> words = new LinkedHashSet<>();
    for (String part : list.split(",")) {
      String word = part.strip().toLowerCase(Locale.ROOT);
      if (word.startsWith("@")) {
        words.addAll(classes.words(word, cursor.file(), cursor.line()));
      } else if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** A verb with its particle and preposition. */
  Trigger.Verb verb(String word) {
    int space = word.indexOf(' ');
    if (space < 0) {
      return new Trigger.Verb(word, null);
    }
    String particle = word.substring(space + 1).strip();
    if (particle.indexOf(' ') != particle.lastIndexOf(' ')) {
      throw cursor.problem("a verb has at most a particle and a preposition: \"" + word + "\"");
    }
    return new Trigger.Verb(word.substring(0, space), particle);
  }

  /** A noun with the words that must stand before it. */
  static Trigger.Noun noun(String word) {
    if (word.indexOf(' ') < 0 && word.indexOf('-') < 0) {
      return new Trigger.Noun(List.of(), word);
    }
    List<String> parts = new ArrayList<>(4);
    int start = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || word.charAt(i) == ' ' || word.charAt(i) == '-') {
        if (i > start) {
          parts.add(word.substring(start, i));
        }
        start = i + 1;
      }
    }
    return new Trigger.Noun(List.copyOf(parts.subList(0, parts.size() - 1)), parts.getLast());
  }

  /** Adds the light verbs with their nouns of {@code value} to {@code entry}. */
  void light(String value, EntryDraft entry) {
    int plus = value.indexOf('+');
    if (plus < 1) {
      throw cursor.problem("expected \"light: verb, verb + noun, noun\"");
    }
    Set<String> verbs = words(value.substring(0, plus));
    for (String phrase : words(value.substring(plus + 1))) {
      int space = phrase.indexOf(' ');
      String first = space < 0 ? "" : phrase.substring(0, space);
      if (Slot.PREPOSITIONS.contains(first)) {
        entry.triggers.add(new Trigger.Light(verbs, noun(phrase.substring(space + 1)), first));
      } else {
        entry.triggers.add(new Trigger.Light(verbs, noun(phrase), null));
      }
    }
  }

  private Slot slot(String name) {
    Slot slot = Slot.parse(name.strip());
    if (slot == null) {
      throw cursor.problem("no slot \"" + name.strip() + "\" (docs/lexicon.md lists the slots)");
    }
    return slot;
  }

  /** Slots between commas. */
  List<Slot> slots(String value) {
    List<Slot> slots = new ArrayList<>();
    for (String name : value.split(",")) {
      if (!name.isBlank()) {
        slots.add(slot(name));
      }
    }
    return List.copyOf(slots);
  }

  /** Alternatives between commas, each of slots joined by "+". */
  List<List<Slot>> roles(String value) {
    List<List<Slot>> roles = new ArrayList<>();
    for (String alternative : value.split(",")) {
      List<Slot> together = new ArrayList<>();
      for (String name : alternative.split("\\+")) {
        if (!name.isBlank()) {
          together.add(slot(name));
        }
      }
      if (!together.isEmpty()) {
        roles.add(List.copyOf(together));
      }
    }
    return List.copyOf(roles);
  }

  /** Conditions of which one must hold. */
  List<Condition> alternatives(String value) {
    if (!trusted) {
      return alternativesNow(value);
    }
    ValueReader own = new ValueReader(cursor.here(), classes, true);
    return new LaterList<>(() -> own.alternativesNow(value));
  }

  private List<Condition> alternativesNow(String value) {
    List<Condition> alternatives = new ArrayList<>();
    for (String part : value.split("\\|")) {
      alternatives.add(condition(part.strip()));
    }
    return List.copyOf(alternatives);
  }

  private Condition condition(String text) {
    int slotEnd = spaceFrom(text, 0);
    int testStart = wordFrom(text, slotEnd);
    if (testStart == text.length()) {
      throw cursor.problem(
          "expected \"slot present\", \"slot missing\", \"slot is …\", \"slot not …\" or \"slot has"
              + " …\"");
    }
    int testEnd = spaceFrom(text, testStart);
    Slot slot = slot(text.substring(0, slotEnd));
    Condition.Test test = constant(Condition.Test.class, text.substring(testStart, testEnd));
    List<String> builtIn = new ArrayList<>();
    List<Set<String>> lists = new ArrayList<>();
    Set<String> single = new LinkedHashSet<>();
    for (String part : text.substring(testEnd).split(",")) {
      String word = part.strip().toLowerCase(Locale.ROOT);
      if (WordClasses.BUILT_IN.contains(word)) {
        builtIn.add(word);
      } else if (word.startsWith("@")) {
        lists.add(classes.words(word, cursor.file(), cursor.line()));
      } else if (!word.isEmpty()) {
        single.add(word);
      }
    }
    boolean needsWords = test != Condition.Test.PRESENT && test != Condition.Test.MISSING;
    if (needsWords == (single.isEmpty() && lists.isEmpty() && builtIn.isEmpty())) {
      throw cursor.problem("\"" + text + "\": words belong after is, not and has, and only there");
    }
    return new Condition(slot, test, together(single, lists), new LinkedHashSet<>(builtIn));
  }

  /** Index of the first white space at or behind an index, else the length. */
  private static int spaceFrom(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Index of the first character at or behind an index that is no white space, else the length. */
  private static int wordFrom(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Most conditions name one class only, whose words are then shared instead of copied. */
  private static Set<String> together(Set<String> single, List<Set<String>> lists) {
    if (single.isEmpty() && lists.size() == 1) {
      return lists.getFirst();
    }
    lists.forEach(single::addAll);
    return single;
  }

  /** The stance and where its matter stands. */
  Entry.PositionRule position(String value) {
    int space = value.indexOf(' ');
    if (space < 0) {
      throw cursor.problem("expected \"position: demands object, clause\"");
    }
    return new Entry.PositionRule(
        constant(Position.Stance.class, value.substring(0, space)),
        slots(value.substring(space + 1)));
  }

  /** The constant of this name, in whatever case. */
  <E extends Enum<E>> E constant(Class<E> kind, String name) {
    try {
      return Enum.valueOf(kind, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw cursor.problem(
          "no "
              + kind.getSimpleName().toLowerCase(Locale.ROOT)
              + " "
              + name
              + "; write one of "
              + oneOf(kind).toLowerCase(Locale.ROOT));
    }
  }

  /** The names that may be written. */
  static <E extends Enum<E>> String oneOf(Class<E> kind) {
    List<String> names = new ArrayList<>();
    for (E each : kind.getEnumConstants()) {
      names.add(each.name());
    }
    return String.join(", ", names);
  }

  /** PLOVER's sectors whose acts a word may imply: only those who alone can do it. */
  String sector(String value) {
    if (!Set.of("COP", "GOV", "MIL", "JUD", "LEG").contains(value)) {
      throw cursor.problem(
          "no sector \"" + value + "\" may be implied; write COP, GOV, MIL, JUD or LEG");
    }
    return value;
  }

  /** True for "yes", which alone may be written. */
  boolean yes(String field, String value) {
    if (!value.equals("yes")) {
      throw cursor.problem("expected \"" + field + ": yes\"; leave the line out otherwise");
    }
    return true;
  }

  /** A sentence that the entry must read, or must not. */
  Example example(String text) {
    String body = text.substring(1).strip();
    int arrow = body.indexOf("=>");
    Map<String, String> expected = new LinkedHashMap<>();
    if (arrow >= 0) {
      for (String pair : body.substring(arrow + 2).split(";")) {
        int colon = pair.indexOf(':');
        if (colon < 1) {
          throw cursor.problem("expected \"=> field: value; field: value\" after the example");
        }
        expected.put(pair.substring(0, colon).strip(), pair.substring(colon + 1).strip());
      }
      body = body.substring(0, arrow).strip();
    }
    return new Example(text.startsWith("+"), body, expected, cursor.file(), cursor.line());
  }
}
