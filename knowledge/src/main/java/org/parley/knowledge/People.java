package org.parley.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.names.NameTable;
import org.parley.knowledge.names.NameTableBuilder;
import org.parley.knowledge.table.Row;
import org.parley.knowledge.table.Table;

/**
 * Leaders, ministers, negotiators, envoys, spokespeople, rebel leaders, each office with its
 * period. Who is not here may still be known from the text: this is a help, not a limit. Immutable.
 */
public final class People {
  private final NameTable<Known> names;

  /** Of those who were met, by their standard full names. */
  private final Map<String, List<Officeholder>> offices = new ConcurrentHashMap<>();

  private People(byte[] packed) {
    names = new NameTable<>(packed, this::known);
  }

  static People load() {
    return new People(ShippedNames.PEOPLE.load());
  }

  /**
   * Everybody with the names: a thing for those that are full, of which the text is the person's
   * rows, and after it one for those that are not.
   */
  static NameTableBuilder fromText() {
    Map<String, List<Row>> rows = new LinkedHashMap<>(1 << 12);
    for (Row row : Table.read(People.class, "people.tsv").rows()) {
      rows.computeIfAbsent(row.required("name"), name -> new ArrayList<>(2)).add(row);
    }
    NameTableBuilder names = new NameTableBuilder();
    for (List<Row> person : rows.values()) {
      putNames(names, names.add(Table.text(person)), names.add(""), officesOf(person).getLast());
    }
    return names;
  }

  private Known known(int number) {
    boolean surname = number % 2 == 1;
    List<Officeholder> held = offices(surname ? number - 1 : number);
    return new Known.PersonName(held.getLast(), surname);
  }

  /** The offices of somebody by the number of his full names. */
  private List<Officeholder> offices(int number) {
    List<Officeholder> held =
        officesOf(Table.parse(ShippedNames.PEOPLE.file(), names.text(number)).rows());
    List<Officeholder> before = offices.putIfAbsent(held.getLast().name(), held);
    return before == null ? held : before;
  }

  /** The rows of one person; each office carries the aliases of all rows. */
  private static List<Officeholder> officesOf(List<Row> rows) {
    Set<String> aliases = new LinkedHashSet<>();
    for (Row row : rows) {
      aliases.addAll(row.list("aliases"));
    }
    List<String> others = List.copyOf(aliases);
    List<Officeholder> held = new ArrayList<>(rows.size());
    for (Row row : rows) {
      held.add(officeholder(row, others));
    }
    held.sort(People::earlierFirst);
    return List.copyOf(held);
  }

  private static int earlierFirst(Officeholder one, Officeholder other) {
    LocalDate from = one.from();
    LocalDate otherFrom = other.from();
    if (from == null || otherFrom == null) {
      return Boolean.compare(from != null, otherFrom != null);
    }
    return from.compareTo(otherFrom);
  }

  private static Officeholder officeholder(Row row, List<String> aliases) {
    return new Officeholder(
        row.required("name"),
        aliases,
        row.textOrNull("country"),
        row.required("sector"),
        row.required("office"),
        row.dayOrNull("from", false),
        row.dayOrNull("to", true));
  }

  /** A short name in the aliases is how the person is called; else it is the last word. */
  private static void putNames(NameTableBuilder names, int full, int surname, Officeholder person) {
    names.put(person.name(), full);
    boolean shortName = false;
    for (String alias : person.aliases()) {
      boolean single = alias.indexOf(' ') < 0;
      names.put(alias, single ? surname : full);
      shortName |= single;
    }
    String last = person.name().substring(person.name().lastIndexOf(' ') + 1);
    if (!shortName && !isNumeral(last)) {
      names.put(last, surname);
    }
  }

  /** "II" and "Jr." are no family names. */
  private static boolean isNumeral(String word) {
    return word.endsWith(".") || word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** All offices of all people, in the order of the table. */
  public List<Officeholder> all() {
    List<Officeholder> all = new ArrayList<>();
    for (int number = 0; number < names.things(); number += 2) {
      all.addAll(offices(number));
    }
    return all;
  }

  /**
   * Somebody by full name or another full spelling.
   *
   * @param date day of the report; null where unknown, then the last office counts
   * @return the office held on that day, or else the last one before it, or else the first after
   *     it; null where the name is not known
   */
  public @Nullable Officeholder byName(CharSequence name, @Nullable LocalDate date) {
    for (Known known : names.find(name)) {
      if (known instanceof Known.PersonName person && !person.surnameOnly()) {
        return officeOn(person.officeholder().name(), date);
      }
    }
    return null;
  }

  /**
   * Everybody of a family name or short name, each with the office of that day (as in {@link
   * #byName}); those in office on that day first.
   *
   * @param date day of the report; null where unknown
   * @return empty where the name is not known
   */
  public List<Officeholder> bySurname(CharSequence surname, @Nullable LocalDate date) {
    List<Officeholder> inOffice = new ArrayList<>(2);
    List<Officeholder> others = new ArrayList<>(2);
    for (Known known : names.find(surname)) {
      if (known instanceof Known.PersonName person && person.surnameOnly()) {
        Officeholder holder = officeOn(person.officeholder().name(), date);
        (date == null || holder.holdsOn(date) ? inOffice : others).add(holder);
      }
    }
    inOffice.addAll(others);
    return inOffice;
  }

  /** The offices of somebody by the standard full name, in the order of time; empty if unknown. */
  public List<Officeholder> offices(String name) {
    names.find(name); // Whoever is found is known from now on.
    return offices.getOrDefault(name, List.of());
  }

  /** The office on a day of somebody who has been met. */
  private Officeholder officeOn(String name, @Nullable LocalDate date) {
    List<Officeholder> held = Objects.requireNonNull(offices.get(name));
    if (date == null) {
      return held.get(held.size() - 1);
    }
    Officeholder before = null;
    for (Officeholder office : held) {
      if (office.holdsOn(date)) {
        return office;
      }
      if (office.to() != null && office.to().isBefore(date)) {
        before = office;
      }
    }
    return before != null ? before : held.get(0);
  }

  NameTable<Known> names() {
    return names;
  }
}
