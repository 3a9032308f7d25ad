package org.parley.workbench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.parley.dossier.Dossier;
import org.parley.dossier.Provenance;
import org.parley.dossier.Totals;

/** How fast the workbench is over very many incidents; run by {@code bench/workbench}. */
@EnabledIfSystemProperty(named = "parley.measure", matches = "\\d+")
class MeasureTest {
  private static final int INCIDENTS = Integer.getInteger("parley.measure", 0);
  private static final int SECONDS = Integer.getInteger("parley.measure.seconds", 300);
  private static final Path REPORT =
      Path.of(System.getProperty("basedir", "."))
          .resolve("../bench/reports/workbench.md")
          .normalize();

  @TempDir private Path folder;

  @Test
  void measure() throws Exception {
    List<String> rows = new ArrayList<>();
    // Made anew each time: a program that joins otherwise would join the copies anew, and drop
    // them.
    Path file = folder.resolve("invented.db");
    Invented.make(file, INCIDENTS);
    try (Dossier dossier = Dossier.open(file, Provenance.UNKNOWN)) {
      try (Workbench workbench =
          Workbench.start(
              dossier, Reports.desk(dossier), Clock.systemUTC(), new Settings(0, false, null))) {
        pages(workbench, rows);
        clients(workbench, rows);
      }
      write(dossier.totals(), rows);
    }
  }

  private static void pages(Workbench workbench, List<String> rows) {
    try (Chromium chromium = Chromium.start();
        Page page = chromium.window(workbench, 1440, 900, ColorScheme.LIGHT)) {
      Chromium.settle(page);
      double[] views = new double[7];
      for (int i = 0; i < views.length; i++) {
        long begun = System.nanoTime();
        page.reload();
        page.waitForFunction("() => window.parley && window.parley.map.cells.length > 0");
        views[i] = (System.nanoTime() - begun) / 1e6;
      }
      rows.add(row("first view: list, timeline and incidents on the map, ms", median(views)));
      page.waitForTimeout(2000);
      rows.add(row("a move of the brush: all four drawn anew, median ms", sift(page, 0.5)));
      rows.add(row("the same, 95 of 100 moves, ms", sift(page, 0.95)));
    }
  }

  /** Moves the brush sixty times; what a move costs until every listener has drawn. */
  private static double sift(Page page, double share) {
    Object times =
        page.evaluate(
            "async () => { const { selection, timeline, map, list } = window.parley; const times ="
                + " []; const [first, last] = timeline.whole; const frame = () => new"
                + " Promise(requestAnimationFrame); for (let i = 0; i < 60; i++) { const from ="
                + " first + Math.floor((last - first) * i / 120); const begun = performance.now();"
                + " selection.set({ from, to: from + 900 }); timeline.drawNow(); map.drawNow();"
                + " list.drawNow(); times.push(performance.now() - begun); await frame(); }"
                + " selection.set({ from: null, to: null }); return times; }");
    double[] sorted =
        ((List<?>) times)
            .stream().mapToDouble(time -> ((Number) time).doubleValue()).sorted().toArray();
    return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
  }

  private static void clients(Workbench workbench, List<String> rows) throws Exception {
    List<String> requests =
        List.of(
            "/incidents?limit=50",
            "/incidents?limit=50&from=2018-03-01&to=2018-03-31",
            "/incidents?limit=50&country=UKR",
            "/incidents?limit=50&type=ASSAULT&contested=false",
            "/claims?limit=20&contested=true",
            "/reports?limit=50",
            "/summary",
            "/search?q=rockets&limit=20",
            "/report?id=invented-7",
            "/events?limit=20&from=2019-05-01&to=2019-05-07");
    Clients.ask(workbench, requests, 8, Duration.ofSeconds(10));
    Clients.Outcome outcome =
        Clients.ask(workbench, requests, 50, Duration.ofSeconds(Math.min(SECONDS, 300)));
    rows.add(
        row(
            "50 clients for " + Math.min(SECONDS, 300) + " s: answers",
            outcome.milliseconds().length));
    rows.add(row("errors", outcome.errors().size()));
    rows.add(row("median, ms", outcome.percentile(0.5)));
    rows.add(row("p95, ms", outcome.percentile(0.95)));
    rows.add(row("p99, ms", outcome.percentile(0.99)));
    outcome.errors().stream().distinct().limit(5).forEach(System.err::println);
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private static String row(String what, double figure) {
    return String.format(Locale.ROOT, "| %s | %,.0f |%n", what, figure);
  }

  private static void write(Totals totals, List<String> rows) throws IOException {
    StringBuilder text = new StringBuilder("# The workbench over very many incidents\n\n");
    text.append(
        String.format(
            Locale.ROOT,
            "Made by `bench/workbench` over %,d incidents, copies of invented ones; server, fifty"
                + " clients and browser (Chromium, no graphics card, 1440 by 900) share one machine"
                + " of %d cores. Load of the machine at the end: %s.%n%n",
            totals.incidents(),
            Runtime.getRuntime().availableProcessors(),
            load()));
    text.append("| what | figure |\n| --- | ---: |\n");
    rows.forEach(text::append);
    Files.writeString(REPORT, text);
    System.err.print(text);
  }

  private static String load() throws IOException {
    Path load = Path.of("/proc/loadavg");
    return Files.exists(load)
        ? Files.readString(load).replaceFirst("^(\\S+).*\\s*", "$1")
        : "unknown";
  }
}
