package org.parley.dossier.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.parley.dossier.ReadingListener;
import org.parley.dossier.incidents.Bounds;
import org.parley.dossier.incidents.IncidentGrouper;

/**
 * Keeps incidents in step with reports and reviews: they are always a function of the events of the
 * newest revisions and of the reviews that hold. Only what new reports touch is looked at.
 */
public final class Settler {
  /** Reports joined in one transaction: a second's work at most, so that nobody waits long. */
  private static final int TOGETHER = 256;

  /** Asks how often the incidents have changed. */
  static final String GENERATION =
      "SELECT CAST(value AS INTEGER) FROM state WHERE name = 'generation'";

  private final Database database;
  private final Bounds bounds;

  /** A settler of one file. */
  public Settler(Database database) {
    this(database, Bounds.SHIPPED);
  }

  Settler(Database database, Bounds bounds) {
    this.database = database;
    this.bounds = bounds;
  }

  /** Joins what waits. */
  public void settle(ReadingListener listener) {
    while (database.<Boolean>read(this::isNeeded)) {
      if (database.<Boolean>read(this::isOfAnotherWay)) {
        database.write(this::beginAnew);
      }
      // In the order of their days, so that those that meet are at hand together. Which order it is
      // does not show.
      List<Long> waiting =
          database.read(connection ->
              Sql.list(
                  connection,
                  "SELECT pending.report FROM pending JOIN report ON report.key = pending.report"
                      + " JOIN revision ON revision.key = report.newest"
                      + " ORDER BY coalesce(published, '9999'), pending.report",
                  row -> row.getLong(1)));
      SightingCache sightings = new SightingCache();
      for (int from = 0; from < waiting.size(); from += TOGETHER) {
        int to = Math.min(waiting.size(), from + TOGETHER);
        List<Long> some = waiting.subList(from, to);
        database.write(connection -> settle(connection, some, sightings));
        listener.progress(to, waiting.size());
      }
    }
  }

  /** True where reports wait for their events to be joined. */
  private boolean isNeeded(Connection connection) throws SQLException {
    return Sql.number(connection, "SELECT EXISTS (SELECT 1 FROM pending)") != 0
        || isOfAnotherWay(connection);
  }

  /** What a program that joins otherwise has joined. */
  private boolean isOfAnotherWay(Connection connection) throws SQLException {
    String way =
        Sql.first(
            connection, "SELECT value FROM state WHERE name = 'grouping'", row -> row.getString(1));
    return !way().equals(way);
  }

  private String way() {
    return IncidentGrouper.version() + "-" + bounds.sharing() + "-" + bounds.members();
  }

  private boolean beginAnew(Connection connection) throws SQLException {
    for (String table : List.of("incident", "block", "link", "gone")) {
      Sql.run(connection, "DELETE FROM " + table);
    }
    Sql.run(connection, "INSERT OR IGNORE INTO pending (report) SELECT key FROM report");
    Sql.run(connection, "INSERT OR REPLACE INTO state (name, value) VALUES ('grouping', ?)", way());
    touch(connection);
    return true;
  }

  private boolean settle(Connection connection, List<Long> reports, SightingCache sightings)
      throws SQLException {
    try (Statements statements = new Statements(connection)) {
      List<Long> still = new ArrayList<>();
      for (long report : reports) {
        // Another process may have been faster.
        if (statements.number("SELECT count(*) FROM pending WHERE report = ?", report) > 0) {
          still.add(report);
        }
      }
      Map<Long, Long> heaps = new Regrouping(statements, sightings, bounds).join(still);
      Neighbourhood around = new Neighbourhood(statements, sightings, heaps);
      for (long report : still) {
        for (long incident :
            statements.list(
                "SELECT incident FROM gone JOIN incident ON incident.key = gone.incident WHERE"
                    + " gone.report = ?",
                row -> row.getLong(1),
                report)) {
          around.addIncident(incident);
        }
        around.addReport(report);
      }
      around.build();
      for (long report : still) {
        statements.run("DELETE FROM gone WHERE report = ?", report);
        statements.run("DELETE FROM pending WHERE report = ?", report);
      }
      touch(connection);
    }
    return true;
  }

  /**
   * Builds anew the incidents that a review speaks of, and all that hang together with them.
   *
   * @param incidents keys of incidents
   */
  static void resettle(Connection connection, Collection<Long> incidents) throws SQLException {
    try (Statements statements = new Statements(connection)) {
      Neighbourhood around = new Neighbourhood(statements, new SightingCache(), Map.of());
      for (long incident : incidents) {
        around.addIncident(incident);
      }
      around.build();
    }
    touch(connection);
  }

  /** Counts every change of the incidents, so that what was worked out from them can be kept. */
  private static void touch(Connection connection) throws SQLException {
    Sql.run(
        connection,
        "INSERT INTO state (name, value) VALUES ('generation', '1') ON CONFLICT (name) DO UPDATE"
            + " SET value = CAST(value AS INTEGER) + 1");
  }
}
