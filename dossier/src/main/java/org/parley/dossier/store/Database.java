package org.parley.dossier.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.DossierException;
import org.sqlite.SQLiteConfig;

/**
 * The file and the connections to it: one that writes, used by one thread at a time, and some that
 * read beside it. Every piece of work sees one state of the file. Thread-safe.
 */
public final class Database implements AutoCloseable {
  private static final int READERS = 8;

  /** How long a writer waits for another process, in milliseconds. */
  private static final int PATIENCE = 60_000;

  private static final byte[] HEADER = "SQLite format 3\0".getBytes(US_ASCII);

  private final Path file;
  private final int patience;
  private final @Nullable Connection writer;
  private final ReentrantLock writing = new ReentrantLock();
  private final Semaphore reading = new Semaphore(READERS);
  private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
  private final AtomicBoolean closed = new AtomicBoolean();

  private Database(Path file, int patience, @Nullable Connection writer) {
    this.file = file;
    this.patience = patience;
    this.writer = writer;
  }

  /** Work with a connection. */
  @FunctionalInterface
  public interface Work<T extends @Nullable Object> {
    /** Does it. */
    T with(Connection connection) throws SQLException;
  }

  /** Opens for reading and writing, makes the file where there is none, brings it up to date. */
  public static Database open(Path file) {
    return open(file, Migrations.shipped(), PATIENCE);
  }

  static Database open(Path file, Migrations migrations, int patience) {
    checkHeader(file);
    Connection connection = null;
    try {
      connection = connect(file, false, patience);
      migrations.check(file, connection);
      if (migrations.isNeeded(connection)) {
        migrations.apply(file, connection);
      }
      return new Database(file, patience, connection);
    } catch (SQLException e) {
      close(connection);
      throw SqlFailures.explain(file, e);
    } catch (RuntimeException e) {
      close(connection);
      throw e;
    }
  }

  /** Opens for reading only. */
  public static Database openReadOnly(Path file) {
    if (!Files.exists(file)) {
      throw new DossierException(
          file + ": there is no such file. Make a dossier with: parley add SOURCE… --dossier FILE");
    }
    checkHeader(file);
    Database database = new Database(file, PATIENCE, null);
    Migrations migrations = Migrations.shipped();
    database.read(connection -> {
      migrations.check(file, connection);
      if (migrations.isNeeded(connection)) {
        throw new DossierException(
            file
                + ": it was written by an older version of the program; open it once for writing,"
                + " which keeps a copy and brings it up to date");
      }
      return true;
    });
    return database;
  }

  /** The file. */
  public Path file() {
    return file;
  }

  /** True where nothing may be written. */
  public boolean isReadOnly() {
    return writer == null;
  }

  /** Reads; the work sees one state of the file from beginning to end. */
  public <T extends @Nullable Object> T read(Work<T> work) {
    reading.acquireUninterruptibly();
    try {
      if (closed.get()) {
        throw new DossierException(file + ": the dossier is closed");
      }
      Connection connection = idle.pollFirst();
      try {
        if (connection == null) {
          connection = connect(file, true, patience);
        }
        return inTransaction(connection, "BEGIN DEFERRED", work);
      } catch (SQLException e) {
        throw SqlFailures.explain(file, e);
      } finally {
        if (connection != null) {
          idle.addFirst(connection);
        }
      }
    } finally {
      reading.release();
    }
  }

  /** Writes in one transaction: all of it is on the disk when this returns, or nothing is. */
  public <T extends @Nullable Object> T write(Work<T> work) {
    Connection connection = writer;
    if (connection == null) {
      throw new DossierException(
          file + ": it was opened for reading only, so nothing can be changed in it");
    }
    writing.lock();
    try {
      return inTransaction(connection, "BEGIN IMMEDIATE", work);
    } catch (SQLException e) {
      throw SqlFailures.explain(file, e);
    } finally {
      writing.unlock();
    }
  }

  private static <T extends @Nullable Object> T inTransaction(
      Connection connection, String begin, Work<T> work) throws SQLException {
    execute(connection, begin);
    boolean done = false;
    try {
      T result = work.with(connection);
      execute(connection, "COMMIT");
      done = true;
      return result;
    } finally {
      if (!done) {
        rollBack(connection);
      }
    }
  }

  private static void rollBack(Connection connection) {
    try {
      execute(connection, "ROLLBACK");
    } catch (SQLException e) {
      // A full disk makes SQLite roll back by itself, and then there is nothing left to do.
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection connect(Path file, boolean readOnly, int patience) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(patience);
    config.enforceForeignKeys(true);
    config.setReadOnly(readOnly);
    // 64 MB for the writer, 16 for each reader.
    config.setCacheSize(readOnly ? -16_000 : -64_000);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    // The driver would ask for the last key after each change, with a statement prepared anew.
    config.setGetGeneratedKeys(false);
    if (!readOnly) {
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      // What was reported as added outlives a power cut, not only a crash of the program.
      config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    }
    return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri());
  }

  private static void checkHeader(Path file) {
    if (Files.isDirectory(file)) {
      throw new DossierException(file + ": this is a folder; name a file");
    }
    if (!Files.exists(file)) {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        throw new DossierException(folder + ": there is no such folder for the dossier; make it");
      }
      return;
    }
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] head = stream.readNBytes(HEADER.length);
      if (head.length > 0 && !Arrays.equals(head, HEADER)) {
        throw new DossierException(
            file
                + ": this is no dossier: another kind of file, or a damaged one. Nothing was"
                + " changed");
      }
    } catch (IOException e) {
      throw new DossierException(file + ": it cannot be read: " + e.getMessage(), e);
    }
  }

  private static void close(@Nullable Connection connection) {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException e) {
        // Everything that was promised is on the disk already.
      }
    }
  }

  /** Waits for work that is under way. */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    reading.acquireUninterruptibly(READERS);
    idle.forEach(Database::close);
    idle.clear();
    reading.release(READERS);
    writing.lock();
    try {
      close(writer);
    } finally {
      writing.unlock();
    }
  }
}
