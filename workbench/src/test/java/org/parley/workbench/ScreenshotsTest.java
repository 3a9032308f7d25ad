package org.parley.workbench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.parley.dossier.Dossier;
import org.parley.dossier.Filter;
import org.parley.dossier.PageRequest;
import org.parley.dossier.Provenance;
import org.parley.dossier.ReviewedIncident;
import org.parley.dossier.incidents.Incident;

/** Pictures of every page, at two widths, light and dark; made by {@code bench/screenshots}. */
@EnabledIfSystemProperty(named = "parley.screenshots", matches = ".+")
class ScreenshotsTest {
  private static final Path FOLDER = Path.of(System.getProperty("parley.screenshots", "."));
  private static final String ONLY = System.getProperty("parley.screenshots.only", "");
  private static final int[] WIDTHS =
      Arrays.stream(System.getProperty("parley.screenshots.widths", "1440,360").split(",", -1))
          .mapToInt(Integer::parseInt)
          .toArray();

  @Test
  void everyPageIsDrawn(@TempDir Path temporary) throws IOException {
    Files.createDirectories(FOLDER);
    try (Dossier dossier = Dossier.open(temporary.resolve("examples.db"), Provenance.UNKNOWN)) {
      Examples.addAll(dossier);
      try (Workbench workbench =
              Workbench.start(
                  dossier, Reports.desk(dossier), Clock.systemUTC(), new Settings(0, false, null));
          Chromium chromium = Chromium.start()) {
        draw(chromium, workbench, pages(dossier));
      }
    }
  }

  private static void draw(Chromium chromium, Workbench workbench, Map<String, String> pages) {
    for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : WIDTHS) {
        int height = width > 2000 ? width * 9 / 16 : width > 1000 ? 900 : 760;
        try (Page page = chromium.window(workbench, width, height, colours)) {
          pages.forEach((name, address) -> {
            if (!name.startsWith(ONLY)) {
              return;
            }
            Chromium.visit(page, address);
            awaitContent(page, name);
            page.screenshot(
                new Page.ScreenshotOptions()
                    .setPath(
                        FOLDER.resolve(
                            name
                                + "-"
                                + width
                                + "-"
                                + colours.name().toLowerCase(java.util.Locale.ROOT)
                                + ".png"))
                    .setFullPage(width < 1000 && !name.startsWith("situation")));
          });
        }
      }
    }
  }

  /** What a page shows after it says that it is shown: the map, the reason of a sentence. */
  private static void awaitContent(Page page, String name) {
    if (name.startsWith("situation")) {
      page.waitForSelector(".map canvas.leaflet-tile-loaded");
    } else if (name.equals("report")) {
      page.waitForFunction("() => !document.body.textContent.includes('Reading the sentence')");
    }
    page.waitForTimeout(500);
  }

  private static Map<String, String> pages(Dossier dossier) {
    // The one of which most sources tell, and not the same.
    String incident =
        dossier.incidents(Filter.ALL.contested(true), PageRequest.first(100)).items().stream()
            .map(ReviewedIncident::incident)
            .max(Comparator.comparingInt(Incident::independentSources))
            .map(Incident::id)
            .orElseThrow();
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("situation", "/");
    pages.put("situation-near", "/?from=2020-01-01&to=2022-12-31&map=4,42,42");
    pages.put("incident", "/incident?id=" + incident);
    pages.put("report", "/report?id=2020-10-10-karabakh.txt&start=400&end=480");
    pages.put("negotiation", "/negotiation?party=ARM&party=AZE");
    pages.put("claims", "/claims");
    pages.put("review", "/review");
    pages.put("add", "/add");
    pages.put("briefing", "/briefing?from=2020-01-01&to=2022-12-31");
    pages.put("search", "/search?q=ceasefire");
    return pages;
  }
}
