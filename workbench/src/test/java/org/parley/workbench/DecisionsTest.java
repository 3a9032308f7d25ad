package org.parley.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.dossier.Filter;
import org.parley.dossier.PageRequest;
import org.parley.dossier.ReviewedIncident;
import org.parley.workbench.review.ReviewQueue;

/** Two incidents made one, and one made two, in a browser, by the keys of the review. */
class DecisionsTest {
  @TempDir private Path folder;

  @Test
  void incidentsAreMergedAndSplitAndBothAreTakenBack() {
    try (Chromium chromium = Chromium.start();
        Served served = Served.over(folder);
        Page page = chromium.window(served.workbench, 1440, 900, ColorScheme.LIGHT)) {
      page.evaluate("() => localStorage.setItem('reviewer', 'Ana')");
      long before = served.dossier.totals().incidents();
      String merged = merge(page, served);
      awaitTotal(page, before - 1);
      assertThat(served.dossier.totals().incidents()).isEqualTo(before - 1);
      page.keyboard().press("z");
      awaitTotal(page, before);
      assertThat(served.dossier.totals().incidents()).isEqualTo(before);
      String apart = split(page, served);
      awaitTotal(page, before + 1);
      assertThat(served.dossier.totals().incidents()).isEqualTo(before + 1);
      page.keyboard().press("z");
      awaitTotal(page, before);
      assertThat(served.dossier.totals().incidents()).isEqualTo(before);
      assertThat(served.dossier.reviews(null))
          .extracting(review -> review.incident())
          .contains(merged, apart);
    }
  }

  /** Merges the first that waits and has another beside it; gives its id. */
  private static String merge(Page page, Served served) {
    String id = goTo(page, served, incident -> beside(served, incident) > 0);
    page.keyboard().press("m");
    choose(page);
    page.waitForSelector("text=Merged. Kept with your name.");
    return id;
  }

  /** Splits the first that waits and rests on several events; gives its id. */
  private static String split(Page page, Served served) {
    String id = goTo(page, served, incident -> incident.incident().sightings().size() > 1);
    page.keyboard().press("s");
    choose(page);
    page.waitForSelector("text=Split. Kept with your name.");
    return id;
  }

  /** Marks the first of what the dialog offers, which has the focus, and goes on. */
  private static void choose(Page page) {
    page.waitForSelector("dialog input[type=checkbox]:focus");
    page.keyboard().press("Space");
    page.keyboard().press("Enter");
  }

  /** Waits until the head of the queue says how many incidents there are. */
  private static void awaitTotal(Page page, long incidents) {
    page.waitForFunction(
        "n => document.querySelector('.page header [role=status]').textContent.includes(`of ${n}"
            + " incidents`)",
        Math.toIntExact(incidents));
  }

  private static int beside(Served served, ReviewedIncident one) {
    Filter days = Filter.ALL.between(one.incident().from(), one.incident().to());
    return served.dossier.incidents(days, PageRequest.first(60)).items().size() - 1;
  }

  /** Goes on in the queue to the first incident that is wanted. */
  private static String goTo(Page page, Served served, Predicate<ReviewedIncident> wanted) {
    Chromium.visit(page, "/review");
    List<ReviewQueue.Waiting> waiting = ReviewQueue.of(served.dossier, Filter.ALL, 200).waiting();
    for (int i = 0; i < waiting.size(); i++) {
      String id = waiting.get(i).id();
      ReviewedIncident incident = served.dossier.incident(id);
      if (incident != null && wanted.test(incident)) {
        page.waitForSelector("article a[href$='" + id + "']");
        return id;
      }
      page.keyboard().press("j");
    }
    throw new AssertionError("no incident of the examples is fit for this");
  }
}
