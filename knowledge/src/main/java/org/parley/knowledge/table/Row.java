package org.parley.knowledge.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a {@link Table}. Every error names the file, the line and the column. */
public final class Row {
  private final String file;
  private final int line;
  private final List<String> columns;
  private final List<String> cells;

  Row(String file, int line, List<String> columns, List<String> cells) {
    this.file = file;
    this.line = line;
    this.columns = columns;
    this.cells = cells;
  }

  List<String> columns() {
    return columns;
  }

  List<String> cells() {
    return cells;
  }

  /** The text of a cell; empty where the cell is. */
  public String text(String column) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new IllegalStateException(file + ": no column is named " + column);
    }
    return index < cells.size() ? cells.get(index) : "";
  }

  /** The text of a cell, or null where it is empty. */
  public @Nullable String textOrNull(String column) {
    String text = text(column);
    return text.isEmpty() ? null : text;
  }

  /** The text of a cell that must not be empty. */
  public String required(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      throw error(column, "must not be empty");
    }
    return text;
  }

  /** The parts of a cell, separated by {@code |}; empty where the cell is. */
  public List<String> list(String column) {
    String text = text(column);
    return text.isEmpty() ? List.of() : List.copyOf(Table.split(text, 0, text.length(), '|'));
  }

  /** A number, or null where the cell is empty. */
  public @Nullable Double numberOrNull(String column) {
    String text = text(column);
    return text.isEmpty() ? null : number(column);
  }

  /** A number. */
  public double number(String column) {
    try {
      return Double.parseDouble(text(column));
    } catch (NumberFormatException e) {
      throw error(column, "expects a number, not '" + text(column) + "'");
    }
  }

  /** A whole number, or null where the cell is empty. */
  public @Nullable Integer wholeOrNull(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw error(column, "expects a whole number, not '" + text + "'");
    }
  }

  /**
   * A day, or null where the cell is empty: 2014, 2014-06 or 2014-06-07.
   *
   * @param last whether the last day of the year or month is meant, else the first
   */
  public @Nullable LocalDate dayOrNull(String column, boolean last) {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      int year = Integer.parseInt(text, 0, Math.min(4, text.length()), 10);
      if (text.length() == 4) {
        return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
      }
      int month = Integer.parseInt(text, 5, 7, 10);
      if (text.length() == 7) {
        YearMonth of = YearMonth.of(year, month);
        return last ? of.atEndOfMonth() : of.atDay(1);
      }
      return LocalDate.of(year, month, Integer.parseInt(text, 8, 10, 10));
    } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
      throw error(column, "expects a year, year-month or day, not '" + text + "'");
    }
  }

  /** An error in a cell, to be thrown. */
  public IllegalStateException error(String column, String problem) {
    return new IllegalStateException(file + ":" + line + ": column " + column + " " + problem);
  }

  @Override
  public String toString() {
    return file + ":" + line + " " + cells;
  }
}
