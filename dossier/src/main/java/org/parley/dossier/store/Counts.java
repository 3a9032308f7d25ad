package org.parley.dossier.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many rows pass a filter, counted once for each state of the file, so that turning pages costs
 * no counting. Thread-safe.
 */
public final class Counts {
  /** Filters kept. */
  private static final int MOST = 500;

  private final Map<List<@Nullable Object>, Long> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<@Nullable Object>, Long> eldest) {
          return size() > MOST;
        }
      };

  private String state = "";

  /** The rows of {@code tables} for which {@code conditions} hold. */
  long of(Connection connection, String tables, Conditions conditions) throws SQLException {
    String sql = "SELECT count(*)" + tables + conditions.where();
    @Nullable Object[] values = conditions.values();
    List<@Nullable Object> key = Arrays.asList(sql, Arrays.asList(values));
    String now = state(connection);
    synchronized (this) {
      if (!now.equals(state)) {
        kept.clear();
        state = now;
      }
      Long known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    long count = Sql.number(connection, sql, values);
    synchronized (this) {
      // Another thread may have seen a newer state meanwhile.
      if (now.equals(state)) {
        kept.put(key, count);
      }
    }
    return count;
  }

  /** Changes with every change of incidents and with every report. */
  private static String state(Connection connection) throws SQLException {
    return Sql.number(connection, Settler.GENERATION)
        + " "
        + Sql.number(connection, "SELECT max(key) FROM revision");
  }
}
