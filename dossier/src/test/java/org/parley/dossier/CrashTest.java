package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Another process adds reports to one file and is killed at random moments, again and again:
 * nothing that it reported as added is lost, nothing is there twice, and the file is whole each
 * time. The number of kills is the system property {@code kills}; the seed is printed and can be
 * given as {@code seed}.
 */
class CrashTest {
  @TempDir private Path folder;

  @Test
  void nothingThatWasReportedAsAddedIsLostAndNothingIsThereTwice() throws Exception {
    int kills = Integer.getInteger("kills", 6);
    long seed = Long.getLong("seed", System.nanoTime());
    System.out.println("crash test: kills=" + kills + " seed=" + seed);
    Random random = new Random(seed);
    Path file = folder.resolve("parley.db");
    // So many that there is always something left to add.
    int all = 60 * kills;
    Set<String> reported = new HashSet<>();
    for (int kill = 0; kill < kills; kill++) {
      addAndKill(file, all, reported, random);
      check(file, reported);
    }
    assertThat(reported).isNotEmpty();
    // The last one is let through: everything is there once, and the incidents are those of a run
    // that was never killed.
    try (Dossier dossier = Dossier.open(file, Provenance.UNKNOWN);
        Dossier whole = Dossier.open(folder.resolve("whole.db"), Provenance.UNKNOWN)) {
      dossier.addAll(IntStream.range(0, all).mapToObj(Tiny::report).toList());
      whole.addAll(IntStream.range(0, all).mapToObj(Tiny::report).toList());
      assertThat(dossier.totals()).isEqualTo(whole.totals());
      PageRequest page = PageRequest.first(PageRequest.LARGEST);
      assertThat(dossier.incidents(Filter.ALL, page).items())
          .isEqualTo(whole.incidents(Filter.ALL, page).items());
    }
  }

  private static void addAndKill(Path file, int all, Set<String> reported, Random random)
      throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Adder.class.getName(),
                file.toString(),
                Integer.toString(all))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      // A moment after it has begun to add, so that the moments are spread over its work.
      int first = random.nextInt(40);
      for (int i = 0; i < first; i++) {
        String line = lines.readLine();
        if (line == null) {
          throw new IllegalStateException("the process that adds ended by itself");
        }
        reported.add(line);
      }
      Thread.sleep(random.nextInt(12), random.nextInt(1_000_000));
      // Not Process.destroyForcibly, which would close what there is still to read.
      process.toHandle().destroyForcibly();
      // What it had printed before it died was committed before it was printed.
      while (true) {
        String line = lines.readLine();
        if (line == null) {
          break;
        }
        if (line.startsWith("tiny-") && line.endsWith(";")) {
          reported.add(line);
        }
      }
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
  }

  private static void check(Path file, Set<String> reported) throws SQLException, IOException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      assertThat(text(statement, "PRAGMA integrity_check")).isEqualTo("ok");
      if (text(statement, "PRAGMA user_version").equals("0")) {
        // Killed before it had made the tables.
        assertThat(reported).isEmpty();
        return;
      }
      try (ResultSet rows = statement.executeQuery("PRAGMA foreign_key_check")) {
        assertThat(rows.next()).isFalse();
      }
      statement.execute("INSERT INTO report_search (report_search) VALUES ('integrity-check')");
      statement.execute("INSERT INTO evidence_search (evidence_search) VALUES ('integrity-check')");
      Set<String> stored = new HashSet<>();
      try (ResultSet rows = statement.executeQuery("SELECT id FROM report")) {
        while (rows.next()) {
          assertThat(stored.add(rows.getString(1) + ";")).isTrue();
        }
      }
      assertThat(stored).containsAll(reported);
      assertThat(text(statement, "SELECT count(*) FROM revision"))
          .isEqualTo(Integer.toString(stored.size()));
      assertThat(text(statement, "SELECT count(*) FROM finding"))
          .isEqualTo(Integer.toString(stored.size()));
      assertThat(
              text(
                  statement,
                  "SELECT count(*) FROM report r WHERE NOT EXISTS (SELECT 1 FROM revision v WHERE"
                      + " v.key = r.newest)"))
          .isEqualTo("0");
    }
  }

  private static String text(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : "";
    }
  }

  /** The process that is killed: adds some reports and settles, and says each when it is added. */
  static final class Adder {
    private Adder() {}

    /** Adds; the arguments are the file and how many reports there are. */
    public static void main(String[] arguments) {
      Random random = new Random();
      try (Dossier dossier = Dossier.open(Path.of(arguments[0]), Provenance.UNKNOWN)) {
        while (true) {
          int number = random.nextInt(Integer.parseInt(arguments[1]));
          dossier.add(Tiny.report(number));
          System.out.print("tiny-" + number + ";\n");
          System.out.flush();
          if (random.nextInt(20) == 0) {
            dossier.settle(ReadingListener.SILENT);
          }
        }
      }
    }
  }
}
