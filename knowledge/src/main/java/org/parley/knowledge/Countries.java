package org.parley.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.names.NameTable;
import org.parley.knowledge.names.NameTableBuilder;
import org.parley.knowledge.table.Row;
import org.parley.knowledge.table.Table;

/**
 * Countries and territories of today and of the past, the words for their peoples, their capitals
 * and the seats that stand for their governments. Names are looked up as {@link NameTable} says:
 * case-sensitive as names are, diacritics and hyphens folded, all capitals accepted. Immutable.
 */
public final class Countries {
  /** With what the text of a country begins, before its code. */
  private static final String COUNTRY = "country ";

  private final NameTable<Known> names;

  /** The numbers of countries by their codes, in the order of the table. */
  private final Map<String, Integer> byCode = new LinkedHashMap<>();

  private Countries(byte[] packed) {
    names = new NameTable<>(packed, this::known);
    for (int number = 0; ; number++) {
      String text = names.text(number);
      if (!text.startsWith(COUNTRY)) {
        return;
      }
      byCode.put(text.substring(COUNTRY.length(), text.indexOf('\n')), number);
    }
  }

  static Countries load() {
    return new Countries(ShippedNames.COUNTRIES.load());
  }

  /**
   * All names: first a thing for each country, then one each for its adjectives and its people, for
   * capitals, seats and peoples. The text of each says what it is, and behind it of which country,
   * or below it its row.
   */
  static NameTableBuilder fromText() {
    NameTableBuilder names = new NameTableBuilder();
    Map<String, Country> byCode = new LinkedHashMap<>();
    for (Row row : Table.read(Countries.class, "countries.tsv").rows()) {
      Country country = country(row);
      if (byCode.put(country.code(), country) != null) {
        throw row.error("code", "stands twice: " + country.code());
      }
      names.add(COUNTRY + country.code() + "\n" + Table.text(List.of(row)));
    }
    int number = 0;
    for (Country country : byCode.values()) {
      putNames(names, number++, country);
    }
    for (String file : List.of("capitals.tsv", "seats.tsv", "peoples.tsv")) {
      for (Row row : Table.read(Countries.class, file).rows()) {
        String code = row.text("country");
        if (!code.isEmpty() && !byCode.containsKey(code)) {
          throw row.error("country", "is no code of countries.tsv: " + code);
        }
        int thing = names.add(file + "\n" + Table.text(List.of(row)));
        names.put(ofRow(file, row).name(), thing);
        names.putAll(row.list("aliases"), thing);
      }
    }
    return names;
  }

  private static void putNames(NameTableBuilder names, int number, Country country) {
    names.put(country.name(), number);
    names.put(country.official(), number);
    names.putAll(country.aliases(), number);
    names.putAll(country.adjectives(), names.add("adjective " + country.code()));
    names.putAll(country.people(), names.add("noun " + country.code()));
  }

  private Known known(int number) {
    String text = names.text(number);
    int end = text.indexOf('\n');
    if (end < 0) {
      String[] word = text.split(" ");
      return new Known.Demonym(Objects.requireNonNull(byCode(word[1])), word[0].equals("noun"));
    }
    String kind = text.substring(0, end);
    Row row = Table.parse(ShippedNames.COUNTRIES.file(), text.substring(end + 1)).rows().getFirst();
    return kind.startsWith(COUNTRY) ? new Known.CountryName(country(row)) : ofRow(kind, row);
  }

  private static Known ofRow(String file, Row row) {
    String name = row.required("name");
    return switch (file) {
      case "capitals.tsv" ->
          new Known.Capital(
              name, row.required("country"), row.number("latitude"), row.number("longitude"));
      case "seats.tsv" -> new Known.Seat(name, row.required("country"), row.required("sector"));
      default -> new Known.People(name, row.textOrNull("country"));
    };
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

  /** All of them, in the order of the table. */
  public List<Country> all() {
    return byCode.values().stream().map(this::country).toList();
  }

  /** A country by its ISO 3166-1 alpha-3 code, or null. */
  public @Nullable Country byCode(String code) {
    Integer number = byCode.get(code);
    return number == null ? null : country(number);
  }

  private Country country(int number) {
    return ((Known.CountryName) names.thing(number)).state();
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
