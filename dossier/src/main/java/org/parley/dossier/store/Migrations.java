package org.parley.dossier.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.parley.dossier.DossierException;

/**
 * Brings a file's tables up to date. The number of the last step is kept in the file's header
 * ({@code user_version}); each step and its number are one transaction.
 *
 * @param steps SQL scripts in their order, the first being number 1
 */
record Migrations(List<String> steps) {
  /** Marks a SQLite file as a dossier: "Prly", kept in the file's header. */
  static final int APPLICATION_ID = 0x50726c79;

  private static final List<String> FILES =
      List.of(
          "001-tables.sql",
          "002-incidents.sql",
          "003-links.sql",
          "004-bounds-of-tolls.sql",
          "005-newest-revisions.sql");

  Migrations {
    steps = List.copyOf(steps);
  }

  /** The steps shipped with the program. */
  static Migrations shipped() {
    List<String> steps = new ArrayList<>();
    for (String name : FILES) {
      try (InputStream stream = Migrations.class.getResourceAsStream(name)) {
        if (stream == null) {
          throw new IllegalStateException(name + " is missing from the program's jar");
        }
        steps.add(new String(stream.readAllBytes(), UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(name, e);
      }
    }
    return new Migrations(steps);
  }

  /**
   * Refuses a file that this program must not touch.
   *
   * @throws DossierException where it is of a newer version, or is no dossier
   */
  void check(Path file, Connection connection) throws SQLException {
    int version = number(connection, "PRAGMA user_version");
    int application = number(connection, "PRAGMA application_id");
    boolean empty = number(connection, "SELECT count(*) FROM sqlite_master") == 0;
    if (application != APPLICATION_ID && !(empty && application == 0 && version == 0)) {
      throw new DossierException(
          file + ": this is a SQLite file of another program, no dossier. Nothing was changed");
    }
    if (version > steps.size()) {
      throw new DossierException(
          "%s: it was written by a newer version of the program (tables %d; this one knows %d)."
                  .formatted(file, version, steps.size())
              + " Nothing was changed; use the newer program");
    }
  }

  /** True where steps are missing. */
  boolean isNeeded(Connection connection) throws SQLException {
    return number(connection, "PRAGMA user_version") < steps.size();
  }

  /**
   * Takes the missing steps, after a copy of a file that holds anything.
   *
   * @param connection one that may write, outside a transaction
   */
  void apply(Path file, Connection connection) throws SQLException {
    int version = number(connection, "PRAGMA user_version");
    if (version > 0) {
      keepCopy(file, version, connection);
    }
    StepFunctions.addTo(connection);
    for (int step = version; step < steps.size(); step++) {
      take(step, connection);
    }
  }

  private void take(int step, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN EXCLUSIVE");
      // Another process may have been faster.
      if (number(connection, "PRAGMA user_version") == step) {
        for (String sql : steps.get(step).split(";\\s*\\n", -1)) {
          if (!sql.isBlank()) {
            statement.execute(sql);
          }
        }
        statement.execute("PRAGMA application_id = " + APPLICATION_ID);
        statement.execute("PRAGMA user_version = " + (step + 1));
      }
      statement.execute("COMMIT");
    } catch (SQLException e) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("ROLLBACK");
      } catch (SQLException alreadyRolledBack) {
        e.addSuppressed(alreadyRolledBack);
      }
      throw e;
    }
  }

  private static void keepCopy(Path file, int version, Connection connection) throws SQLException {
    Path copy = file.resolveSibling(file.getFileName() + ".before-" + (version + 1));
    if (Files.exists(copy)) {
      return;
    }
    // First under another name: a copy that was broken off must not pass for a whole one.
    Path part = copy.resolveSibling(copy.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
        statement.setString(1, part.toString());
        statement.execute();
      }
      Files.move(part, copy);
    } catch (IOException e) {
      throw new DossierException(
          copy
              + ": no copy could be kept before the file is brought up to date. Nothing was"
              + " changed; make room or mend the permissions",
          e);
    }
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }
}
