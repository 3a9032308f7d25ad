package org.parley.dossier.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs SQL with bound values. */
final class Sql {
  private Sql() {}

  /** Makes a value of a row. */
  @FunctionalInterface
  interface Mapper<T extends @Nullable Object> {
    T of(ResultSet row) throws SQLException;
  }

  /** All rows. */
  static <T> List<T> list(
      Connection connection, String sql, Mapper<T> mapper, @Nullable Object... values)
      throws SQLException {
    List<T> list = new ArrayList<>();
    each(connection, sql, row -> list.add(mapper.of(row)), values);
    return list;
  }

  /** The first row, null where there is none. */
  static <T> @Nullable T first(
      Connection connection, String sql, Mapper<T> mapper, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? mapper.of(rows) : null;
      }
    }
  }

  /** A number; 0 where there is no row. */
  static long number(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    Long number = first(connection, sql, row -> row.getLong(1), values);
    return number == null ? 0 : number;
  }

  /** Every row in turn. */
  static void each(Connection connection, String sql, Mapper<?> taker, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          taker.of(rows);
        }
      }
    }
  }

  /** Changes rows. */
  static void run(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      statement.executeUpdate();
    }
  }

  /** Inserts a row and gives its key. */
  static long insert(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    Long key = first(connection, sql + " RETURNING rowid", row -> row.getLong(1), values);
    if (key == null) {
      throw new SQLException("no row was inserted by: " + sql);
    }
    return key;
  }

  static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      switch (value) {
        case null -> statement.setObject(i + 1, null);
        case Boolean flag -> statement.setInt(i + 1, flag ? 1 : 0);
        case Enum<?> constant -> statement.setString(i + 1, constant.name());
        case byte[] bytes -> statement.setBytes(i + 1, bytes);
        case Number number -> statement.setObject(i + 1, number);
        default -> statement.setString(i + 1, value.toString());
      }
    }
  }
}
