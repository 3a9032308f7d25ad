package org.parley.knowledge.user;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.Countries;
import org.parley.knowledge.table.Row;
import org.parley.knowledge.table.Table;

/**
 * Reads actors from CSV with a line of column names: {@code name}, and of {@code aliases} (several
 * separated by {@code |} or {@code ;}), {@code kind} (person or organisation), {@code country},
 * {@code sector} or {@code code} (as "USAGOV"), {@code from}, {@code to} those that there are. Rows
 * of one name are its periods. Serves one file, one thread.
 */
final class ActorCsv {
  private final String file;
  private final Countries countries;
  private final List<SkippedLine> skipped = new ArrayList<>();

  ActorCsv(String file, Countries countries) {
    this.file = file;
    this.countries = countries;
  }

  static boolean isHeader(String line) {
    return line.indexOf(',') >= 0 && line.indexOf('[') < 0 && columns(line).contains("name");
  }

  private static List<String> columns(String line) {
    List<String> names = new ArrayList<>();
    List<String> cells = cells(line.replace("\ufeff", ""));
    if (cells != null) {
      cells.forEach(cell -> names.add(cell.strip().toLowerCase(Locale.ROOT)));
    }
    return names;
  }

  ActorsImport.Result read(List<String> lines) {
    List<String> columns = List.of();
    Map<String, UserActor> actors = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (columns.isEmpty()) {
        columns = columns(line);
        continue;
      }
      try {
        add(columns, line, actors);
      } catch (IllegalArgumentException e) {
        skipped.add(new SkippedLine(file, i + 1, String.valueOf(e.getMessage())));
      }
    }
    return new ActorsImport.Result(List.copyOf(actors.values()), List.of(), skipped);
  }

  private void add(List<String> columns, String line, Map<String, UserActor> actors) {
    List<String> cells = cells(line);
    if (cells == null || cells.size() > columns.size()) {
      throw new IllegalArgumentException(
          cells == null
              ? "a quotation mark is not closed"
              : cells.size() + " cells where " + columns.size() + " columns are named");
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(columns.get(i), cells.get(i).strip());
    }
    String name = row.getOrDefault("name", "");
    if (name.chars().noneMatch(Character::isLetter)) {
      throw new IllegalArgumentException("there is no name");
    }
    UserActor.Period period = period(row);
    UserActor known = actors.get(name);
    List<String> aliases = new ArrayList<>(known == null ? List.of() : known.aliases());
    for (String alias : row.getOrDefault("aliases", "").split("[|;]")) {
      if (alias.chars().anyMatch(Character::isLetter)) {
        aliases.add(alias.strip());
      }
    }
    List<UserActor.Period> periods = new ArrayList<>(known == null ? List.of() : known.periods());
    periods.add(period);
    Boolean person = known == null || known.person() == null ? person(row) : known.person();
    actors.put(name, new UserActor(name, aliases, person, periods));
  }

  private UserActor.Period period(Map<String, String> row) {
    String country = orNull(row.get("country"));
    String sector = orNull(row.get("sector"));
    String code = orNull(row.get("code"));
    if (code != null) {
      ActorCode read = ActorCode.of(code, countries);
      if (read == null) {
        throw new IllegalArgumentException(
            "the code " + code + " is of no country and no sector that are known");
      }
      country = country == null ? read.country() : country;
      sector = sector == null ? read.sector() : sector;
    }
    if (country != null && countries.byCode(country) == null) {
      throw new IllegalArgumentException(country + " is no ISO 3166-1 code of three letters");
    }
    if (sector != null && !ActorCode.isSector(sector)) {
      throw new IllegalArgumentException(sector + " is no sector of PLOVER");
    }
    if (country == null && sector == null) {
      throw new IllegalArgumentException("there is neither a country nor a sector");
    }
    return new UserActor.Period(country, sector, day(row, "from", false), day(row, "to", true));
  }

  private static @Nullable LocalDate day(Map<String, String> row, String column, boolean last) {
    String text = row.getOrDefault(column, "");
    try {
      Row cell = Table.parse(column, column + "\n" + (text.isEmpty() ? "-" : text)).rows().get(0);
      return text.isEmpty() ? null : cell.dayOrNull(column, last);
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException(
          column + " expects a day as 2014-06-07, a month or a year, not " + text, e);
    }
  }

  private static @Nullable Boolean person(Map<String, String> row) {
    return switch (row.getOrDefault("kind", "").toLowerCase(Locale.ROOT)) {
      case "person" -> true;
      case "organisation", "organization" -> false;
      case "" -> null;
      default -> throw new IllegalArgumentException("kind expects person or organisation");
    };
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }

  /** The cells of a line; null where a quotation mark is not closed. */
  private static @Nullable List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return quoted ? null : cells;
  }
}
