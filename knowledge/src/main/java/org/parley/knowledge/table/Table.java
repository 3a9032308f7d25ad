package org.parley.knowledge.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A data file shipped in the jar: UTF-8, tab-separated. Lines that begin with {@code #} are
 * comments, the first other line names the columns, every further line is a row. Trailing empty
 * cells may be left out. Immutable.
 */
public final class Table {
  private final String file;
  private final List<String> columns;
  private final List<Row> rows;

  private Table(String file, List<String> columns, List<Row> rows) {
    this.file = file;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Reads a resource that stands beside a class.
   *
   * @throws IllegalStateException where the resource is missing or a row has too many cells
   */
  public static Table read(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            file + " is missing beside " + beside.getName() + ": build the module anew");
      }
      return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * Reads a table from its text.
   *
   * @param file name to give in errors
   * @throws IllegalStateException where there is no line of column names or a row is too long
   */
  public static Table parse(String file, String text) {
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      number++;
      if (end > start && text.charAt(start) != '#') {
        List<String> cells = split(text, start, end, '\t');
        if (columns.isEmpty()) {
          columns = cells;
        } else if (cells.size() > columns.size()) {
          throw new IllegalStateException(
              "%s:%d: %d cells where %d columns are named; look for a stray tab"
                  .formatted(file, number, cells.size(), columns.size()));
        } else {
          rows.add(new Row(file, number, columns, cells));
        }
      }
      start = end + 1;
    }
    if (columns.isEmpty()) {
      throw new IllegalStateException(file + ": no line names the columns");
    }
    return new Table(file, columns, List.copyOf(rows));
  }

  /**
   * Some rows of one table as the text of a table of their own, which {@link #parse} reads.
   *
   * @param rows at least one
   */
  public static String text(List<Row> rows) {
    StringBuilder text = new StringBuilder(String.join("\t", rows.getFirst().columns()));
    rows.forEach(row -> text.append('\n').append(String.join("\t", row.cells())));
    return text.toString();
  }

  static List<String> split(String text, int start, int end, char separator) {
    List<String> parts = new ArrayList<>(8);
    for (int from = start; ; ) {
      int at = text.indexOf(separator, from);
      if (at < 0 || at >= end) {
        parts.add(text.substring(from, end).strip());
        return parts;
      }
      parts.add(text.substring(from, at).strip());
      from = at + 1;
    }
  }

  /** The file's name. */
  public String file() {
    return file;
  }

  /** The names of the columns, from left to right. */
  public List<String> columns() {
    return List.copyOf(columns);
  }

  /** The rows in the order of the file. */
  public List<Row> rows() {
    return rows;
  }
}
