package org.parley.dossier.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.dossier.Provenance;
import org.parley.dossier.ReadingListener;
import org.parley.dossier.Tiny;
import org.parley.dossier.incidents.Bounds;
import org.parley.dossier.incidents.IncidentGrouper;
import org.parley.dossier.incidents.Sighting;
import org.parley.extraction.Report;

/**
 * Joining reports as they come, some at a time, gives what joining all of them at once gives: also
 * where keys become crowded and roomy again, where components grow over their bound and fall apart,
 * and where a report tells something else than before.
 */
class SettlerTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  @TempDir private Path folder;

  @RepeatedTest(6)
  void joiningAsReportsComeIsJoiningThemAtOnce() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    Bounds bounds = new Bounds(3 + random.nextInt(20), 2 + random.nextInt(8));
    try (Database database = Database.open(folder.resolve("parley.db"))) {
      for (int step = 0; step < 25; step++) {
        add(database, some(random));
        if (random.nextInt(3) > 0) {
          new Settler(database, bounds).settle(ReadingListener.SILENT);
          assertThat(stored(database))
              .as("seed %d, step %d, %s", seed, step, bounds)
              .isEqualTo(atOnce(database, bounds));
        }
      }
    }
  }

  @Test
  void whatIsJoinedUnderOtherBoundsIsJoinedAnew() {
    Random random = new Random(1);
    try (Database database = Database.open(folder.resolve("parley.db"))) {
      for (int step = 0; step < 10; step++) {
        add(database, some(random));
      }
      for (Bounds bounds : List.of(new Bounds(5, 3), Bounds.SHIPPED)) {
        new Settler(database, bounds).settle(ReadingListener.SILENT);
        assertThat(stored(database)).isEqualTo(atOnce(database, bounds));
      }
    }
  }

  /** Reports of few places and days; some of them come again with another text. */
  private static List<Report> some(Random random) {
    List<Report> reports = new ArrayList<>();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      reports.add(
          Tiny.report(
              "report-" + random.nextInt(60),
              random.nextBoolean() ? "Ardenport" : "Belmora",
              DAY.plusDays(random.nextInt(4)),
              1 + random.nextInt(3),
              "Wire " + random.nextInt(5),
              "edition " + random.nextInt(1000)));
    }
    return reports;
  }

  private static void add(Database database, List<Report> reports) {
    database.write(connection -> {
      try (ReportWriter writer = new ReportWriter(connection, Provenance.UNKNOWN)) {
        for (Report report : reports) {
          writer.add(Incoming.of(report));
        }
      }
      return true;
    });
  }

  private static Set<Set<String>> stored(Database database) {
    Map<Long, Set<String>> incidents = new HashMap<>();
    database.read(connection -> {
      Sql.each(
          connection,
          "SELECT member.incident, finding.id FROM member JOIN finding ON finding.key ="
              + " member.finding",
          row ->
              incidents
                  .computeIfAbsent(row.getLong(1), any -> new HashSet<>())
                  .add(row.getString(2)));
      assertThat(Sql.number(connection, "SELECT count(*) FROM incident"))
          .isEqualTo(incidents.size());
      return true;
    });
    return new HashSet<>(incidents.values());
  }

  private static Set<Set<String>> atOnce(Database database, Bounds bounds) {
    List<Sighting> sightings =
        database.read(connection ->
            Sql.list(
                connection,
                "SELECT body FROM finding WHERE kind = 'event'",
                row -> Json.read(row.getString(1), Sighting.class)));
    Set<Set<String>> incidents = new HashSet<>();
    for (List<Sighting> component : IncidentGrouper.components(sightings, bounds)) {
      assertThat(component).hasSizeLessThanOrEqualTo(bounds.members());
      for (List<Sighting> cluster : IncidentGrouper.cluster(component)) {
        incidents.add(cluster.stream().map(Sighting::id).collect(Collectors.toSet()));
      }
    }
    return incidents;
  }
}
