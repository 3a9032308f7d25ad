package org.parley.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.names.NameTable;
import org.parley.knowledge.table.Row;
import org.parley.knowledge.table.Table;

/**
 * Countries and territories of today and of the past, the words for their peoples, their capitals
 * and the seats that stand for their governments. Names are looked up as {@link NameTable} says:
 * case-sensitive as names are, diacritics and hyphens folded, all capitals accepted. Immutable.
 */
public final class Countries {
  private final Map<String, Country> byCode;
  private final NameTable<Known> names;

  private Countries(Map<String, Country> byCode, NameTable<Known> names) {
    this.byCode = byCode;
    this.names = names;
  }

  static Countries load() {
    Map<String, Country> byCode = new LinkedHashMap<>();
    NameTable.Builder<Known> names = new NameTable.Builder<>();
    for (Row row : Table.read(Countries.class, "countries.tsv").rows()) {
      Country country = country(row);
      if (byCode.put(country.code(), country) != null) {
        throw row.error("code", "stands twice: " + country.code());
      }
      putNames(names, country);
    }
    for (Row row : Table.read(Countries.class, "capitals.tsv").rows()) {
      putAll(
          names,
          row,
          new Known.Capital(
              row.required("name"),
              known(row, byCode),
              row.number("latitude"),
              row.number("longitude")));
    }
    for (Row row : Table.read(Countries.class, "seats.tsv").rows()) {
      putAll(
          names,
          row,
          new Known.Seat(row.required("name"), known(row, byCode), row.required("sector")));
    }
    for (Row row : Table.read(Countries.class, "peoples.tsv").rows()) {
      String code = row.text("country").isEmpty() ? null : known(row, byCode);
      putAll(names, row, new Known.People(row.required("name"), code));
    }
    return new Countries(byCode, names.build());
  }

  private static Country country(Row row) {
    String name = row.required("name");
    return new Country(
        row.required("code"),
        row.textOrNull("iso2"),
        name,
        row.text("official").isEmpty() ? name : row.text("official"),
        row.list("aliases"),
        row.list("adjectives"),
        row.list("people"),
        row.required("continent"),
        row.required("region"),
        Set.copyOf(row.list("memberships")),
        Country.Kind.valueOf(row.required("kind").toUpperCase(Locale.ROOT)),
        row.number("latitude"),
        row.number("longitude"),
        row.wholeOrNull("from"),
        row.wholeOrNull("to"));
  }

  private static String known(Row row, Map<String, Country> byCode) {
    String code = row.required("country");
    if (!byCode.containsKey(code)) {
      throw row.error("country", "is no code of countries.tsv: " + code);
    }
    return code;
  }

  private static void putNames(NameTable.Builder<Known> names, Country country) {
    Known named = new Known.CountryName(country);
    names.put(country.name(), named);
    names.put(country.official(), named);
    names.putAll(country.aliases(), named);
    names.putAll(country.adjectives(), new Known.Demonym(country, false));
    names.putAll(country.people(), new Known.Demonym(country, true));
  }

  private static void putAll(NameTable.Builder<Known> names, Row row, Known known) {
    names.put(known.name(), known);
    names.putAll(row.list("aliases"), known);
  }

  /** All of them, in the order of the table. */
  public List<Country> all() {
    return List.copyOf(byCode.values());
  }

  /** A country by its ISO 3166-1 alpha-3 code, or null. */
  public @Nullable Country byCode(String code) {
    return byCode.get(code);
  }

  /**
   * A country by one of its names, as "Burma" or "the UK" without the article; the likelier one
   * where two share it ("Congo"). Null where no country is called so.
   */
  public @Nullable Country byName(CharSequence name) {
    for (Known known : names.find(name)) {
      if (known instanceof Known.CountryName found) {
        return found.state();
      }
    }
    return null;
  }

  /** A country by the adjective or noun for its people, as "Turkish" or "Turks", or null. */
  public @Nullable Country byDemonym(CharSequence word) {
    for (Known known : names.find(word)) {
      if (known instanceof Known.Demonym found) {
        return found.state();
      }
    }
    return null;
  }

  /** A people that is no country, as "Kurds" or "Bosnian Serb", or null. */
  public Known.@Nullable People people(CharSequence word) {
    for (Known known : names.find(word)) {
      if (known instanceof Known.People found) {
        return found;
      }
    }
    return null;
  }

  /** A capital by one of its names, as "Kiev", or null. */
  public Known.@Nullable Capital byCapital(CharSequence name) {
    for (Known known : names.find(name)) {
      if (known instanceof Known.Capital found) {
        return found;
      }
    }
    return null;
  }

  /** A seat that stands for a government or army, as "Kremlin" or "Pentagon", or null. */
  public Known.@Nullable Seat bySeat(CharSequence name) {
    for (Known known : names.find(name)) {
      if (known instanceof Known.Seat found) {
        return found;
      }
    }
    return null;
  }

  /** Everything that a name stands for here; empty where it is not known. */
  public List<Known> find(CharSequence name) {
    return new ArrayList<>(names.find(name));
  }

  NameTable<Known> names() {
    return names;
  }
}
