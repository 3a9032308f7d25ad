package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.parley.extraction.Report;

/**
 * The order in which reports come, and how many of them come at a time, does not show in what the
 * dossier holds.
 */
class OrderTest {
  private static final PageRequest ALL = PageRequest.first(PageRequest.LARGEST);

  @TempDir private Path folder;

  @RepeatedTest(6)
  void theOrderOfArrivalDoesNotShow() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<Report> reports = new ArrayList<>(Reports.ofOneAttack());
    reports.addAll(Reports.ofOtherThings());
    // The same text under other ids, published on other days.
    reports.add(copy(reports.getFirst(), "z-copy", "2024-05-06"));
    reports.add(copy(reports.getFirst(), "0-copy", "2024-05-09"));
    for (int i = 0; i < 40; i++) {
      reports.add(Tiny.report(i));
    }
    assertThat(contents("shuffled.db", shuffled(reports, random), random))
        .as("seed %d", seed)
        .isEqualTo(contents("sorted.db", reports, new Random(0)));
  }

  private List<Object> contents(String name, List<Report> reports, Random random) {
    try (Dossier dossier = Dossier.open(folder.resolve(name), Provenance.UNKNOWN)) {
      for (int from = 0; from < reports.size(); ) {
        int to = Math.min(reports.size(), from + 1 + random.nextInt(8));
        dossier.addAll(reports.subList(from, to));
        from = to;
        if (random.nextInt(3) == 0) {
          dossier.settle(ReadingListener.SILENT);
        }
      }
      return List.of(
          dossier.totals(),
          dossier.incidents(Filter.ALL, ALL),
          dossier.claims(Filter.ALL, ALL),
          dossier.events(Filter.ALL, ALL),
          dossier.reports(Filter.ALL, ALL),
          dossier.search("Goma", Filter.ALL, ALL),
          dossier.track(List.of("Armenia", "Azerbaijan")));
    }
  }

  private static List<Report> shuffled(List<Report> reports, Random random) {
    List<Report> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static Report copy(Report report, String id, String day) {
    return Reports.read(id, report.analysis().document().text(), day, "Copy Press");
  }
}
