package org.parley.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.dossier.Dossier;
import org.parley.dossier.Filter;
import org.parley.dossier.PageRequest;
import org.parley.dossier.Provenance;

/** An analyst's morning over the reports in the folder examples, in a browser. */
class MorningTest {
  @TempDir static Path folder;
  private static Dossier dossier;
  private static Workbench workbench;
  private static Chromium chromium;
  private final List<String> troubles = new ArrayList<>();

  @BeforeAll
  static void open() {
    chromium = Chromium.start();
    dossier = Dossier.open(folder.resolve("examples.db"), Provenance.UNKNOWN);
    Examples.addAll(dossier);
    dossier.add(Reports.read(Reports.ALL.get(2)));
    workbench =
        Workbench.start(
            dossier, Reports.desk(dossier), Clock.systemUTC(), new Settings(0, false, null));
  }

  @AfterAll
  static void close() {
    if (workbench != null) {
      workbench.close();
      dossier.close();
      chromium.close();
    }
  }

  private Page window(int width, ColorScheme colours) {
    Page page = chromium.window(workbench, width, 900, colours);
    page.onPageError(troubles::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        troubles.add(message.text());
      }
    });
    Chromium.settle(page);
    return page;
  }

  @Test
  void fromTheWholePictureDownToTheSentenceAndBackWithACorrectedToll() throws IOException {
    try (Page page = window(1440, ColorScheme.LIGHT)) {
      Locator heading = page.locator(".incidents h2").first();
      String all = heading.textContent();
      assertThat(all).matches("\\d+ incidents");

      // Filter to a week.
      page.getByLabel("First day").first().fill("2012-11-15");
      page.getByLabel("First day").first().dispatchEvent("change");
      page.locator(".filters").getByLabel("Last day").fill("2012-11-21");
      page.locator(".filters").getByLabel("Last day").dispatchEvent("change");
      page.waitForFunction("() => location.search.includes('to=2012-11-21')");
      assertThat(heading.textContent()).contains(" of ");
      int bars = timelineCount(page);
      assertThat(bars).isPositive();

      // Read an incident down to the sentence.
      page.locator(".row").first().click();
      Chromium.settle(page);
      assertThat(page.url()).contains("/incident?id=");
      String words = page.locator(".quote").first().evaluate("q => q.firstChild.data").toString();
      page.locator(".quote footer a").first().click();
      Chromium.settle(page);
      page.waitForSelector(".sentence.shown");
      assertThat(page.locator(".report-text").textContent()).contains(words);
      page.waitForSelector(".aside .facts, .aside .faint");

      // Correct a toll.
      page.goBack();
      Chromium.settle(page);
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Correct …")).click();
      page.getByLabel("The right value").fill("4321");
      page.locator("dialog .primary").click();
      page.getByLabel("Your name").fill("Ana");
      page.locator("dialog .primary").click();
      page.waitForSelector("text=Fatalities: 4,321");

      // The list, the map and the timeline follow; the filter still stands in the address.
      Chromium.visit(page, "/?from=2012-11-15&to=2012-11-21");
      assertThat(page.locator(".incidents").textContent()).contains("4,321 dead");
      assertThat(timelineCount(page)).isEqualTo(bars);
      page.waitForFunction("() => window.parley.map.cells.length > 0");

      // Export what is on the screen.
      page.getByText("Export", new Page.GetByTextOptions().setExact(true)).click();
      Download download =
          page.waitForDownload(() -> page.getByText("Everything known (JSON lines)").click());
      assertThat(Files.readString(download.path())).contains("4321");

      // Print.
      page.locator("summary[aria-label=More]").click();
      page.getByText("Situation report to print").click();
      page.waitForURL("**/briefing**");
      Chromium.settle(page);
      assertThat(page.locator(".briefing").textContent()).contains("Sources", "4,321");
      assertThat(page.locator(".briefing sup a").count()).isPositive();
      assertThat(page.pdf())
          .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
    assertThat(troubles).isEmpty();
  }

  private static int timelineCount(Page page) {
    return ((Number) page.evaluate("() => window.parley.selection.passing().length")).intValue();
  }

  @Test
  void theBoardShowsWhereEachPartyStands() {
    try (Page page = window(1440, ColorScheme.DARK)) {
      Chromium.visit(page, "/negotiation");
      page.getByLabel("Party 1").fill("Armenia");
      page.getByLabel("Party 2").fill("Azerbaijan");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show the board"))
          .click();
      page.waitForSelector(".board");
      assertThat(page.locator(".board").textContent()).contains("Armenia", "Azerbaijan");
      assertThat(page.locator(".board a[href^='/report?']").count()).isPositive();
    }
    assertThat(troubles).isEmpty();
  }

  @Test
  void reviewGoesByKeyboardAloneAndCanBeTakenBack() {
    try (Page page = window(1440, ColorScheme.LIGHT)) {
      page.evaluate("() => localStorage.setItem('reviewer', 'Ben')");
      Chromium.visit(page, "/review");
      String before = page.locator("header [role=status]").textContent();
      page.keyboard().press("a");
      page.waitForFunction(
          "before => document.querySelector('.page header [role=status]').textContent !== before",
          before);
      page.keyboard().press("z");
      page.waitForFunction(
          "before => document.querySelector('.page header [role=status]').textContent === before",
          before);
      assertThat(page.locator(".page").textContent()).contains("Ben");
    }
    assertThat(troubles).isEmpty();
  }

  @Test
  void aPastedTextIsReadWithProgressAndFound() {
    try (Page page = window(1440, ColorScheme.LIGHT)) {
      Chromium.visit(page, "/add");
      page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
          .fill("Gunmen attacked a convoy near Timbuktu on Monday, killing nine soldiers.");
      page.getByLabel("Published").fill("2023-02-07");
      page.getByText("Read this text").click();
      page.waitForSelector("text=/^Done: 1 report/");
      page.getByText("See the situation").click();
      Chromium.settle(page);
      page.waitForFunction(
          "() => document.querySelector('.incidents')?.textContent.includes('Timbuktu')");
    }
    assertThat(troubles).isEmpty();
  }

  @Test
  void wordsOfAReportAreNeverMarkUp() {
    try (Page page = window(1440, ColorScheme.LIGHT)) {
      for (String address :
          List.of(
              "/",
              "/report?id=harbour-times%2F2",
              "/search?q=Tbilisi",
              "/claims?show=all",
              "/briefing?from=2022-05-01&to=2022-05-31")) {
        Chromium.visit(page, address);
        assertThat(page.locator("img[src=x], script:not([src])").count()).as(address).isZero();
        assertThat(page.locator("a[href^='javascript']").count()).as(address).isZero();
        assertThat(page.title()).as(address).isNotEqualTo("owned").endsWith("Parley");
      }
      assertThat(page.evaluate("() => window.owned === undefined")).isEqualTo(true);
    }
    assertThat(troubles).isEmpty();
  }

  @Test
  void everyPageIsAccessibleOnAScreenInLight() {
    checkEveryPage(1440, ColorScheme.LIGHT);
  }

  @Test
  void everyPageIsAccessibleOnATelephoneInTheDark() {
    checkEveryPage(360, ColorScheme.DARK);
  }

  private void checkEveryPage(int width, ColorScheme colours) {
    List<String> violations = new ArrayList<>();
    try (Page page = window(width, colours)) {
      for (String address : addresses()) {
        Chromium.visit(page, address);
        for (Rule rule : violations(page)) {
          violations.add(
              address + ": " + rule.getId() + " " + rule.getNodes().getFirst().getHtml());
        }
        Object broad = page.evaluate("() => document.documentElement.scrollWidth > innerWidth");
        assertThat(broad).as("sideways scrolling on " + address).isEqualTo(false);
      }
    }
    assertThat(violations).isEmpty();
  }

  private static List<String> addresses() {
    String incident =
        dossier
            .incidents(Filter.ALL.contested(true), PageRequest.first(1))
            .items()
            .getFirst()
            .incident()
            .id();
    return List.of(
        "/",
        "/incident?id=" + incident,
        "/report?id=2020-10-10-karabakh.txt",
        "/negotiation?party=ARM&party=AZE",
        "/claims",
        "/review",
        "/add",
        "/briefing?from=2020-01-01",
        "/search?q=ceasefire");
  }

  private static List<Rule> violations(Page page) {
    return new AxeBuilder(page)
        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
        .analyze()
        .getViolations();
  }
}
