package org.parley.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.DossierException;
import org.parley.dossier.ReviewedIncident;

/** The project's own table as Parquet, written by DuckDB. */
final class ParquetSink implements Sink, AutoCloseable {
  private static final int BATCH = 1000;

  private final OutputStream out;
  private @Nullable Connection connection;
  private @Nullable PreparedStatement insert;
  private int waiting;

  ParquetSink(OutputStream out) {
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    try {
      Connection opened = DriverManager.getConnection("jdbc:duckdb:");
      connection = opened;
      String columns =
          IncidentColumns.ALL.stream()
              .map(column -> '"' + column.name() + "\" " + type(column.kind()))
              .collect(Collectors.joining(", "));
      run("CREATE TABLE incidents (" + columns + ")");
      insert =
          opened.prepareStatement(
              "INSERT INTO incidents VALUES ("
                  + String.join(", ", Collections.nCopies(IncidentColumns.ALL.size(), "?"))
                  + ")");
    } catch (SQLException e) {
      throw new DossierException(
          "Parquet is written by DuckDB, which could not be started: lib/duckdb_jdbc.jar must stand"
              + " beside the program's jar. "
              + e.getMessage(),
          e);
    }
  }

  private static String type(Column.Kind kind) {
    return switch (kind) {
      case TEXT -> "VARCHAR";
      case INTEGER -> "BIGINT";
      case REAL -> "DOUBLE";
      case DAY -> "DATE";
      case FLAG -> "BOOLEAN";
    };
  }

  @Override
  public void add(ReviewedIncident reviewed) throws IOException {
    PreparedStatement row = insert;
    if (row == null) {
      throw new IllegalStateException("begin() comes first");
    }
    try {
      for (int i = 0; i < IncidentColumns.ALL.size(); i++) {
        Object value = IncidentColumns.ALL.get(i).value().apply(reviewed);
        row.setObject(i + 1, value instanceof LocalDate day ? Date.valueOf(day) : value);
      }
      row.addBatch();
      if (++waiting == BATCH) {
        row.executeBatch();
        waiting = 0;
      }
    } catch (SQLException e) {
      throw new IOException("DuckDB: " + e.getMessage(), e);
    }
  }

  @Override
  public void end() throws IOException {
    Path folder = Files.createTempDirectory("parley");
    Path file = folder.resolve("incidents.parquet");
    try {
      if (insert != null && waiting > 0) {
        insert.executeBatch();
      }
      // The name is the program's own, but a folder for temporary files may hold a quote.
      String name = file.toString().replace("'", "''");
      run("COPY incidents TO '" + name + "' (FORMAT parquet)");
      Files.copy(file, out);
    } catch (SQLException e) {
      throw new IOException("DuckDB: " + e.getMessage(), e);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  private void run(String sql) throws SQLException {
    Connection opened = connection;
    if (opened == null) {
      throw new IllegalStateException("begin() comes first");
    }
    try (Statement statement = opened.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() {
    try {
      if (insert != null) {
        insert.close();
      }
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      // It held nothing but a copy in memory.
    }
  }
}
