package org.parley.extraction.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Meeting;
import org.parley.extraction.Position;
import org.parley.extraction.Quantity;
import org.parley.extraction.Status;
import org.parley.knowledge.EventType;

/** Reads one lexicon file into entries. The format is described in {@code docs/lexicon.md}. */
final class LexiconReader {
  private static final Pattern PARTS = Pattern.compile("[ -]+");

  private final String file;
  private final WordClasses classes;
  private final List<Entry> entries;

  private final Set<String> dropped = new LinkedHashSet<>();

  /** Conditions by their words: few are written once only, and some name hundreds of lemmas. */
  private final Map<String, Condition> conditions;

  private @Nullable EventType type;
  private boolean typeSeen;
  private @Nullable Draft draft;
  private int line;

  /**
   * Reads a file.
   *
   * @param conditions that other files of the same classes brought, to which this one's are added
   */
  LexiconReader(
      String file, WordClasses classes, List<Entry> entries, Map<String, Condition> conditions) {
    this.file = file;
    this.classes = classes;
    this.entries = entries;
    this.conditions = conditions;
  }

  /** An entry while it is being read. */
  private static final class Draft {
    final String id;
    final int line;
    final List<Trigger> triggers = new ArrayList<>();
    @Nullable List<List<Slot>> actor;
    @Nullable List<List<Slot>> recipient;
    final List<List<Condition>> conditions = new ArrayList<>();
    @Nullable String mode;
    List<String> contexts = List.of();
    @Nullable String cameo;
    @Nullable Status status;
    final Map<Quantity.Kind, List<Slot>> counts = new EnumMap<>(Quantity.Kind.class);
    List<Slot> weapon = List.of();
    List<Slot> place = List.of();
    boolean reciprocal;
    Entry.@Nullable PositionRule position;
    @Nullable String implied;
    boolean drop;
    Meeting.@Nullable State meeting;
    final List<Example> examples = new ArrayList<>();

    Draft(String id, int line) {
      this.id = id;
      this.line = line;
    }
  }

  /** Ids of the entries that a user takes out with {@code drop: yes}. */
  Set<String> dropped() {
    return dropped;
  }

  void read(List<String> lines) {
    for (String raw : lines) {
      line++;
      String text = raw.strip();
      if (text.startsWith("+") || text.startsWith("-")) {
        current().examples.add(example(text));
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
      throw problem("no PLOVER type " + name + "; write none or one of " + oneOf(EventType.class));
    }
  }

  private void begin(String text) {
    if (!typeSeen) {
      throw problem("a line \"type ASSAULT\" must come before the first entry");
    }
    finish();
    if (!text.endsWith("]") || text.length() < 3) {
      throw problem("expected [name-of-the-entry]");
    }
    String base = file.endsWith(".lex") ? file.substring(0, file.length() - 4) : file;
    draft = new Draft(base + "/" + text.substring(1, text.length() - 1).strip(), line);
  }

  private void finish() {
    Draft done = draft;
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
          file, done.line, "entry " + done.id + " needs a verb:, noun:, adjective: or light: line");
    }
    entries.add(
        new Entry(
            done.id,
            type,
            List.copyOf(done.triggers),
            new Entry.Roles(done.actor, done.recipient),
            List.copyOf(done.conditions),
            done.mode,
            done.contexts,
            done.cameo,
            done.status,
            Map.copyOf(done.counts),
            done.weapon,
            done.place,
            done.reciprocal,
            done.position,
            done.meeting,
            done.implied,
            List.copyOf(done.examples),
            entries.size()));
  }

  private Draft current() {
    if (draft == null) {
      throw problem("this line must stand below an entry's [name]");
    }
    return draft;
  }

  private void field(String text) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      throw problem("expected \"field: value\", an example that begins with + or -, or [name]");
    }
    String name = text.substring(0, colon).strip();
    String value = text.substring(colon + 1).strip();
    Draft entry = current();
    switch (name) {
      case "verb" -> words(value).forEach(word -> entry.triggers.add(verb(word)));
      case "noun" -> words(value).forEach(word -> entry.triggers.add(noun(word)));
      case "adjective" ->
          words(value).forEach(word -> entry.triggers.add(new Trigger.Adjective(word)));
      case "light" -> light(value, entry);
      case "actor" -> entry.actor = roles(value);
      case "recipient" -> entry.recipient = roles(value);
      case "when" -> entry.conditions.add(alternatives(value));
      case "mode" -> entry.mode = value;
      case "contexts" -> entry.contexts = List.copyOf(words(value));
      case "cameo" -> entry.cameo = value;
      case "status" -> entry.status = constant(Status.class, value);
      case "weapon" -> entry.weapon = slots(value);
      case "place" -> entry.place = slots(value);
      case "reciprocal" -> entry.reciprocal = yes("reciprocal", value);
      case "meeting" -> entry.meeting = constant(Meeting.State.class, value);
      case "drop" -> entry.drop = yes("drop", value);
      case "implied" -> entry.implied = sector(value);
      case "position" -> entry.position = position(value);
      case "fatalities",
          "injured",
          "missing",
          "detained",
          "displaced",
          "troops",
          "weapons",
          "money" ->
          entry.counts.put(constant(Quantity.Kind.class, name), slots(value));
      default -> throw problem("no field " + name + " (docs/lexicon.md lists the fields)");
    }
  }

  private <E extends Enum<E>> E constant(Class<E> kind, String name) {
    try {
      return Enum.valueOf(kind, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw problem(
          "no "
              + kind.getSimpleName().toLowerCase(Locale.ROOT)
              + " "
              + name
              + "; write one of "
              + oneOf(kind).toLowerCase(Locale.ROOT));
    }
  }

  /** PLOVER's sectors whose acts a word may imply: only those who alone can do it. */
  private String sector(String value) {
    if (!Set.of("COP", "GOV", "MIL", "JUD", "LEG").contains(value)) {
      throw problem("no sector \"" + value + "\" may be implied; write COP, GOV, MIL, JUD or LEG");
    }
    return value;
  }

  private boolean yes(String field, String value) {
    if (!value.equals("yes")) {
      throw problem("expected \"" + field + ": yes\"; leave the line out otherwise");
    }
    return true;
  }

  private static <E extends Enum<E>> String oneOf(Class<E> kind) {
    List<String> names = new ArrayList<>();
    for (E each : kind.getEnumConstants()) {
      names.add(each.name());
    }
    return String.join(", ", names);
  }

  private Set<String> words(String list) {
    Set<String> words = new LinkedHashSet<>();
    for (String part : list.split(",")) {
      String word = part.strip().toLowerCase(Locale.ROOT);
      if (word.startsWith("@")) {
        words.addAll(classes.words(word, file, line));
      } else if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private Trigger.Verb verb(String word) {
    int space = word.indexOf(' ');
    if (space < 0) {
      return new Trigger.Verb(word, null);
    }
    String particle = word.substring(space + 1).strip();
    if (particle.indexOf(' ') != particle.lastIndexOf(' ')) {
      throw problem("a verb has at most a particle and a preposition: \"" + word + "\"");
    }
    return new Trigger.Verb(word.substring(0, space), particle);
  }

  private static Trigger.Noun noun(String word) {
    if (word.indexOf(' ') < 0 && word.indexOf('-') < 0) {
      return new Trigger.Noun(List.of(), word);
    }
    String[] parts = PARTS.split(word);
    return new Trigger.Noun(List.of(parts).subList(0, parts.length - 1), parts[parts.length - 1]);
  }

  private void light(String value, Draft entry) {
    int plus = value.indexOf('+');
    if (plus < 1) {
      throw problem("expected \"light: verb, verb + noun, noun\"");
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
      throw problem("no slot \"" + name.strip() + "\" (docs/lexicon.md lists the slots)");
    }
    return slot;
  }

  private List<Slot> slots(String value) {
    List<Slot> slots = new ArrayList<>();
    for (String name : value.split(",")) {
      if (!name.isBlank()) {
        slots.add(slot(name));
      }
    }
    return List.copyOf(slots);
  }

  private List<List<Slot>> roles(String value) {
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

  private List<Condition> alternatives(String value) {
    List<Condition> alternatives = new ArrayList<>();
    for (String part : value.split("\\|")) {
      String text = part.strip();
      Condition known = conditions.get(text);
      if (known == null) {
        known = condition(text);
        conditions.put(text, known);
      }
      alternatives.add(known);
    }
    return List.copyOf(alternatives);
  }

  private Condition condition(String text) {
    String[] parts = text.split("\\s+", 3);
    if (parts.length < 2) {
      throw problem(
          "expected \"slot present\", \"slot missing\", \"slot is …\", \"slot not …\" or \"slot has"
              + " …\"");
    }
    Slot slot = slot(parts[0]);
    Condition.Test test = constant(Condition.Test.class, parts[1]);
    Set<String> lemmas = new LinkedHashSet<>();
    Set<String> builtIn = new LinkedHashSet<>();
    if (parts.length == 3) {
      for (String part : parts[2].split(",")) {
        String word = part.strip().toLowerCase(Locale.ROOT);
        if (WordClasses.BUILT_IN.contains(word)) {
          builtIn.add(word);
        } else {
          lemmas.addAll(words(word));
        }
      }
    }
    boolean needsWords = test != Condition.Test.PRESENT && test != Condition.Test.MISSING;
    if (needsWords == (lemmas.isEmpty() && builtIn.isEmpty())) {
      throw problem("\"" + text + "\": words belong after is, not and has, and only there");
    }
    return new Condition(slot, test, lemmas, builtIn);
  }

  private Entry.PositionRule position(String value) {
    int space = value.indexOf(' ');
    if (space < 0) {
      throw problem("expected \"position: demands object, clause\"");
    }
    return new Entry.PositionRule(
        constant(Position.Stance.class, value.substring(0, space)),
        slots(value.substring(space + 1)));
  }

  private Example example(String text) {
    String body = text.substring(1).strip();
    int arrow = body.indexOf("=>");
    Map<String, String> expected = new LinkedHashMap<>();
    if (arrow >= 0) {
      for (String pair : body.substring(arrow + 2).split(";")) {
        int colon = pair.indexOf(':');
        if (colon < 1) {
          throw problem("expected \"=> field: value; field: value\" after the example");
        }
        expected.put(pair.substring(0, colon).strip(), pair.substring(colon + 1).strip());
      }
      body = body.substring(0, arrow).strip();
    }
    return new Example(text.startsWith("+"), body, expected, file, line);
  }

  private LexiconException problem(String text) {
    return new LexiconException(file, line, text);
  }
}
