package org.parley.dossier.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL with bound values, each text prepared once: for work that runs the same few again and
 * again. For one thread.
 */
final class Statements implements AutoCloseable {
  private final Connection connection;

  /** Those that nobody is using. */
  private final Map<String, PreparedStatement> idle = new HashMap<>();

  Statements(Connection connection) {
    this.connection = connection;
  }

  Connection connection() {
    return connection;
  }

  /** Every row in turn. */
  void each(String sql, Sql.Mapper<?> taker, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = take(sql);
    try {
      Sql.bind(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          taker.of(rows);
        }
      }
    } finally {
      giveBack(sql, statement);
    }
  }

  /** All rows. */
  <T> List<T> list(String sql, Sql.Mapper<T> mapper, @Nullable Object... values)
      throws SQLException {
    List<T> list = new ArrayList<>();
    each(sql, row -> list.add(mapper.of(row)), values);
    return list;
  }

  /** The first row, null where there is none. */
  <T> @Nullable T first(String sql, Sql.Mapper<T> mapper, @Nullable Object... values)
      throws SQLException {
    PreparedStatement statement = take(sql);
    try {
      Sql.bind(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? mapper.of(rows) : null;
      }
    } finally {
      giveBack(sql, statement);
    }
  }

  /** A number; 0 where there is no row. */
  long number(String sql, @Nullable Object... values) throws SQLException {
    Long number = first(sql, row -> row.getLong(1), values);
    return number == null ? 0 : number;
  }

  /** Changes rows. */
  void run(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = take(sql);
    try {
      Sql.bind(statement, values);
      statement.executeUpdate();
    } finally {
      giveBack(sql, statement);
    }
  }

  /** Inserts a row and gives its key. */
  long insert(String sql, @Nullable Object... values) throws SQLException {
    run(sql, values);
    return number("SELECT last_insert_rowid()");
  }

  private PreparedStatement take(String sql) throws SQLException {
    PreparedStatement statement = idle.remove(sql);
    return statement != null ? statement : connection.prepareStatement(sql);
  }

  /** One that is used within its own rows has a twin. */
  private void giveBack(String sql, PreparedStatement statement) throws SQLException {
    if (idle.putIfAbsent(sql, statement) != null) {
      statement.close();
    }
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : idle.values()) {
      statement.close();
    }
    idle.clear();
  }
}
