package org.parley.dossier.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.dossier.AddResult;
import org.parley.dossier.Dossier;
import org.parley.dossier.DossierException;
import org.parley.dossier.Filter;
import org.parley.dossier.PageRequest;
import org.parley.dossier.Provenance;
import org.parley.dossier.Tiny;

/** Full disks, wrong files, two at once: a clear message each, and nothing lost. */
class FailuresTest {
  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("parley.db");
  }

  private Dossier open() {
    return Dossier.open(file(), Provenance.UNKNOWN);
  }

  @Test
  void aFullDiskIsSaidAndLosesNothing() {
    try (Dossier dossier = open()) {
      dossier.add(Tiny.report(0));
    }
    try (Database database = Database.open(file())) {
      // SQLite's own bound on the size of the file fails as a full disk does.
      database.write(connection -> {
        long pages = Sql.number(connection, "PRAGMA page_count");
        return Sql.number(connection, "PRAGMA max_page_count = " + (pages + 2));
      });
      assertThatThrownBy(() ->
              database.write(connection -> {
                for (int i = 1; i < 200; i++) {
                  add(connection, i);
                }
                return true;
              }))
          .isInstanceOf(DossierException.class)
          .hasMessageContaining("parley.db")
          .hasMessageContaining("disk is full")
          .hasMessageContaining("kept");
    }
    try (Dossier dossier = open()) {
      assertThat(dossier.totals().reports()).isEqualTo(1);
      assertThat(dossier.add(Tiny.report(1))).isEqualTo(AddResult.ADDED);
    }
  }

  @Test
  void aNewerFileIsRefusedAndNotTouched() throws Exception {
    open().close();
    sql("PRAGMA user_version = 99");
    byte[] before = Files.readAllBytes(file());
    assertThatThrownBy(this::open)
        .isInstanceOf(DossierException.class)
        .hasMessageContaining("newer version")
        .hasMessageContaining("99");
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void anOlderFileIsBroughtUpToDateAfterACopyIsKept() throws Exception {
    Migrations today = Migrations.shipped();
    Database.open(file(), today, 1000).close();
    try (Dossier dossier = open()) {
      dossier.add(Tiny.report(0));
    }
    List<String> steps = new ArrayList<>(today.steps());
    steps.add("CREATE TABLE later (x INTEGER) STRICT;\nINSERT INTO later VALUES (7);\n");
    try (Database database = Database.open(file(), new Migrations(steps), 1000)) {
      assertThat(database.<Long>read(c -> Sql.number(c, "SELECT x FROM later"))).isEqualTo(7);
      assertThat(database.<Long>read(c -> Sql.number(c, "SELECT count(*) FROM report"))).isOne();
    }
    Path copy = folder.resolve("parley.db.before-" + steps.size());
    try (Dossier dossier = Dossier.open(copy, Provenance.UNKNOWN)) {
      assertThat(dossier.totals().reports()).isEqualTo(1);
    }
  }

  @Test
  void anOlderFileLearnsTheBoundsOfItsTolls() throws Exception {
    try (Dossier dossier = open()) {
      LocalDate day = LocalDate.of(2024, 1, 1);
      dossier.add(Tiny.report("a", "Belmora", day, 12, "Wire", "the mayor said"));
      dossier.add(Tiny.report("b", "Belmora", day, 15, "Herald", "a nurse in the clinic said"));
      assertThat(tolls(dossier)).containsExactly("12 to 15");
    }
    sql("ALTER TABLE incident DROP COLUMN fatalities_low");
    sql("ALTER TABLE incident DROP COLUMN fatalities_high");
    sql("DROP INDEX report_newest");
    sql("PRAGMA user_version = 3");
    try (Dossier dossier = open()) {
      assertThat(tolls(dossier)).containsExactly("12 to 15");
    }
  }

  private static List<String> tolls(Dossier dossier) {
    List<String> tolls = new ArrayList<>();
    dossier.points(
        Filter.ALL, point -> tolls.add(point.fatalitiesLow() + " to " + point.fatalitiesHigh()));
    return tolls;
  }

  @Test
  void aStepThatFailsLeavesTheFileAsItWas() {
    Migrations today = Migrations.shipped();
    Database.open(file(), today, 1000).close();
    List<String> steps = new ArrayList<>(today.steps());
    steps.add("CREATE TABLE later (x INTEGER) STRICT;\nNONSENSE;\n");
    assertThatThrownBy(() -> Database.open(file(), new Migrations(steps), 1000))
        .isInstanceOf(DossierException.class);
    open().close();
  }

  @Test
  void otherFilesAreNoDossiers() throws IOException, SQLException {
    Files.writeString(file(), "Dear diary, today the army attacked.", UTF_8);
    assertThatThrownBy(this::open).hasMessageContaining("no dossier");
    assertThat(Files.readString(file(), UTF_8)).startsWith("Dear diary");
    Files.delete(file());
    sql("CREATE TABLE somebody (elses INTEGER)");
    assertThatThrownBy(this::open).hasMessageContaining("another program");
    assertThatThrownBy(() -> Dossier.open(folder, Provenance.UNKNOWN))
        .hasMessageContaining("folder");
    assertThatThrownBy(() -> Dossier.open(folder.resolve("no/such/parley.db"), Provenance.UNKNOWN))
        .hasMessageContaining("no such folder");
    assertThatThrownBy(() -> Dossier.openReadOnly(folder.resolve("none.db")))
        .hasMessageContaining("no such file");
  }

  @Test
  void aDamagedFileIsSaid() throws IOException {
    try (Dossier dossier = open()) {
      dossier.addAll(IntStream.range(0, 300).mapToObj(Tiny::report).toList());
    }
    try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
      for (long page = 1; page < bytes.length() / 4096; page++) {
        bytes.seek(page * 4096);
        bytes.write(new byte[2048]);
      }
    }
    assertThatThrownBy(
            () -> {
              try (Dossier dossier = open()) {
                dossier.incidents(Filter.ALL, PageRequest.first(100));
              }
            })
        .isInstanceOf(DossierException.class)
        .hasMessageContaining("damaged")
        .hasMessageContaining("copy");
  }

  @Test
  void whatIsOpenedForReadingIsNotWritten() {
    try (Dossier dossier = open()) {
      dossier.add(Tiny.report(0));
      dossier.settle((done, total) -> {});
    }
    try (Dossier dossier = Dossier.openReadOnly(file())) {
      assertThat(dossier.totals().reports()).isEqualTo(1);
      assertThatThrownBy(() -> dossier.add(Tiny.report(1)))
          .isInstanceOf(DossierException.class)
          .hasMessageContaining("reading only");
    }
  }

  @Test
  void aFileThatMayNotBeWrittenIsSaid() {
    try (Dossier dossier = open()) {
      dossier.add(Tiny.report(0));
    }
    try (Database database = Database.open(file())) {
      // SQLite refuses as it does for a file without the permission, which would not stop root.
      database.write(connection -> {
        Sql.run(connection, "PRAGMA query_only = 1");
        return true;
      });
      assertThatThrownBy(() -> database.write(connection -> add(connection, 1)))
          .isInstanceOf(DossierException.class)
          .hasMessageContaining("parley.db")
          .hasMessageContaining("read-only")
          .hasMessageContaining("permissions");
    }
    try (Dossier dossier = open()) {
      assertThat(dossier.totals().reports()).isEqualTo(1);
    }
  }

  private static AddResult add(Connection connection, int number) throws SQLException {
    try (ReportWriter writer = new ReportWriter(connection, Provenance.UNKNOWN)) {
      return writer.add(Incoming.of(Tiny.report(number)));
    }
  }

  @Test
  void whoWritesTooLongIsNamedToTheOther() throws Exception {
    open().close();
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = other.createStatement();
        Database database = Database.open(file(), Migrations.shipped(), 100)) {
      statement.execute("BEGIN IMMEDIATE");
      assertThatThrownBy(() -> database.write(connection -> true))
          .isInstanceOf(DossierException.class)
          .hasMessageContaining("another program is writing");
      statement.execute("COMMIT");
      assertThat(database.<Boolean>write(connection -> true)).isTrue();
    }
  }

  @Test
  void twoThatAddAtOnceLoseNothingAndDoubleNothing() throws Exception {
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      List<Future<?>> done = new ArrayList<>();
      for (int one = 0; one < 2; one++) {
        done.add(
            both.submit(() -> {
              // Each with connections of its own, as two processes have.
              try (Dossier dossier = open()) {
                for (int i = 0; i < 60; i++) {
                  dossier.add(Tiny.report(i));
                  if (i % 20 == 0) {
                    dossier.totals();
                  }
                }
              }
            }));
      }
      for (Future<?> each : done) {
        each.get();
      }
    }
    try (Dossier dossier = open()) {
      assertThat(dossier.totals().reports()).isEqualTo(60);
      assertThat(dossier.totals().events()).isEqualTo(60);
    }
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
