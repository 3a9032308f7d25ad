package org.parley.extraction.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Meeting;
import org.parley.extraction.Quantity;
import org.parley.extraction.Status;
import org.parley.knowledge.EventType;

/** Reads one lexicon file into entries. The format is described in {@code docs/lexicon.md}. */
final class LexiconReader {
  private final Cursor cursor;
  private final ValueReader values;
  private final List<Entry> entries;

  private final Set<String> dropped = new LinkedHashSet<>();

  private @Nullable EventType type;
  private boolean typeSeen;
  private @Nullable EntryDraft draft;

  /**
   * Reads a file.
   *
   * @param entries to which its entries are added
   * @param trusted true for a file of the program, of which tests have seen that nothing is wrong
   */
  LexiconReader(String file, WordClasses classes, List<Entry> entries, boolean trusted) {
    this.cursor = new Cursor(file);
    this.values = new ValueReader(cursor, classes, trusted);
    this.entries = entries;
  }

  /**
   * One entry of a file of the program, of which nothing is wrong.
   *
   * @param type as a file's "type" line names it
   * @param id file and name
   * @param fields name and value of each, with a tab between
   * @param examples read later, for the tests of the lexicon alone
   * @param order how many entries stand before it
   */
  static Entry entry(
      WordClasses classes,
      String type,
      String id,
      List<String> fields,
      List<Example> examples,
      int order) {
    LexiconReader reader = new LexiconReader(id, classes, List.of(), true);
    EntryDraft draft = new EntryDraft(id, 0);
    reader.draft = draft;
    for (String field : fields) {
      int tab = field.indexOf('\t');
      reader.field(field.substring(0, tab), field.substring(tab + 1));
    }
    draft.laterExamples = examples;
    return draft.entry(reader.type(type), order);
  }

  /** Ids of the entries that a user takes out with {@code drop: yes}. */
  Set<String> dropped() {
    return dropped;
  }

  void read(List<String> lines) {
    for (String raw : lines) {
      cursor.next();
      String text = raw.strip();
      if (text.startsWith("+") || text.startsWith("-")) {
        current().examples.add(values.example(text));
        continue;
      }
      text = withoutComment(raw).strip();
      if (text.isEmpty()) {
        continue;
      }
      if (text.startsWith("[")) {
        begin(text);
      } else if (text.startsWith("type ") && draft == null) {
        type = type(text.substring(5).strip());
        typeSeen = true;
      } else {
        field(text);
      }
    }
    finish();
  }

  static String withoutComment(String text) {
    int hash = text.indexOf('#');
    return hash < 0 ? text : text.substring(0, hash);
  }

  private @Nullable EventType type(String name) {
    if (name.equalsIgnoreCase("none")) {
      return null;
    }
    try {
      return EventType.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw cursor.problem(
          "no PLOVER type "
              + name
              + "; write none or one of "
              + ValueReader.oneOf(EventType.class));
    }
  }

  private void begin(String text) {
    if (!typeSeen) {
      throw cursor.problem("a line \"type ASSAULT\" must come before the first entry");
    }
    finish();
    if (!text.endsWith("]") || text.length() < 3) {
      throw cursor.problem("expected [name-of-the-entry]");
    }
    String file = cursor.file();
    String base = file.endsWith(".lex") ? file.substring(0, file.length() - 4) : file;
    draft =
        new EntryDraft(base + "/" + text.substring(1, text.length() - 1).strip(), cursor.line());
  }

  private void finish() {
    EntryDraft done = draft;
    draft = null;
    if (done == null) {
      return;
    }
    if (done.drop) {
      dropped.add(done.id);
      return;
    }
    if (done.triggers.isEmpty()) {
      throw new LexiconException(
          cursor.file(),
          done.line,
          "entry " + done.id + " needs a verb:, noun:, adjective: or light: line");
    }
    entries.add(done.entry(type, entries.size()));
  }

  private EntryDraft current() {
    if (draft == null) {
      throw cursor.problem("this line must stand below an entry's [name]");
    }
    return draft;
  }

  private void field(String text) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      throw cursor.problem(
          "expected \"field: value\", an example that begins with + or -, or [name]");
    }
    field(text.substring(0, colon).strip(), text.substring(colon + 1).strip());
  }

  private void field(String name, String value) {
    EntryDraft entry = current();
    switch (name) {
      case "verb" -> values.words(value).forEach(word -> entry.triggers.add(values.verb(word)));
      case "noun" ->
          values.words(value).forEach(word -> entry.triggers.add(ValueReader.noun(word)));
      case "adjective" ->
          values.words(value).forEach(word -> entry.triggers.add(new Trigger.Adjective(word)));
      case "light" -> values.light(value, entry);
      case "actor" -> entry.actor = values.roles(value);
      case "recipient" -> entry.recipient = values.roles(value);
      case "when" -> entry.conditions.add(values.alternatives(value));
      case "mode" -> entry.mode = value;
      case "contexts" -> entry.contexts = List.copyOf(values.words(value));
      case "cameo" -> entry.cameo = value;
      case "status" -> entry.status = values.constant(Status.class, value);
      case "weapon" -> entry.weapon = values.slots(value);
      case "place" -> entry.place = values.slots(value);
      case "reciprocal" -> entry.reciprocal = values.yes("reciprocal", value);
      case "meeting" -> entry.meeting = values.constant(Meeting.State.class, value);
      case "drop" -> entry.drop = values.yes("drop", value);
      case "implied" -> entry.implied = values.sector(value);
      case "position" -> entry.position = values.position(value);
      case "fatalities",
          "injured",
          "missing",
          "detained",
          "displaced",
          "troops",
          "weapons",
          "money" ->
          entry.counts.put(values.constant(Quantity.Kind.class, name), values.slots(value));
      default -> throw cursor.problem("no field " + name + " (docs/lexicon.md lists the fields)");
    }
  }
}
