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
  void anAnalystsMorning() throws IOException {
    try (Page page = window(1440, ColorScheme.LIGHT)) {
      assertThat(page.locator(".incidents h2").first().textContent()).matches("\\d+ incidents");
      filterToAWeek(page);
      assertAllFourAgree(page);
      int before = passing(page);

      readDownToTheSentence(page);
      correct(page, "Dead", "4321");
      page.waitForSelector("text=Fatalities: 4,321");

      // The list and the map follow; the filter still stands in the address.
      backToTheWeek(page);
      assertThat(page.locator(".incidents").textContent()).contains("4,321 dead");
      assertThat(passing(page)).isEqualTo(before);
      assertAllFourAgree(page);
      assertThat(tipOf(page, "4,321 dead")).contains("4,321 dead");

      // A day corrected takes the incident out of the week, in all four.
      page.locator(".row").filter(new Locator.FilterOptions().setHasText("4,321 dead")).click();
      Chromium.settle(page);
      correct(page, "Days", "2012-12-24");
      page.waitForSelector("text=24 Dec 2012");
      backToTheWeek(page);
      assertThat(passing(page)).isEqualTo(before - 1);
      assertThat(page.locator(".incidents").textContent()).doesNotContain("4,321");
      assertAllFourAgree(page);
      undoTheLast(page);
      backToTheWeek(page);
      assertThat(passing(page)).isEqualTo(before);

      readTheBoard(page);
      export(page);
      print(page);
    }
    assertThat(troubles).isEmpty();
  }

  private static void filterToAWeek(Page page) {
    page.locator(".filters").getByLabel("First day").fill("2012-11-15");
    page.locator(".filters").getByLabel("First day").dispatchEvent("change");
    page.locator(".filters").getByLabel("Last day").fill("2012-11-21");
    page.locator(".filters").getByLabel("Last day").dispatchEvent("change");
    page.waitForFunction("() => location.search.includes('to=2012-11-21')");
    assertThat(page.locator(".incidents h2").first().textContent()).contains(" of ");
  }

  private static void backToTheWeek(Page page) {
    Chromium.visit(page, "/?from=2012-11-15&to=2012-11-21");
    page.waitForFunction("() => window.parley.map.cells.length > 0");
  }

  /** As many in the list, on the map (but for those without a place), in the bars and the kinds. */
  private static void assertAllFourAgree(Page page) {
    page.evaluate("() => window.parley.map.fit(window.parley.selection.passing(), false)");
    Chromium.settle(page);
    Object counts =
        page.evaluate(
            """
            () => {
              const { selection, map, timeline } = window.parley;
              const passing = [...selection.passing()];
              const placed = passing.filter((i) => !Number.isNaN(selection.columns.latitude[i]));
              const kinds = [...document.querySelectorAll('.filters .count')].slice(0, 7)
                .map((c) => Number(c.textContent));
              const sum = (list) => list.reduce((a, b) => a + b, 0);
              const bins = timeline.bins();
              const { totals } = timeline.stacks(bins);
              const [from, to] = timeline.span();
              const inSpan = ([first, last]) => last >= from && first <= to;
              const bars = sum([...totals].filter((_, i) => inSpan(bins.rangeOf(i))));
              return [passing.length > 0, sum(map.cells.map((c) => c.count)) - placed.length,
                sum(kinds) - passing.length, bars >= passing.length,
                parseInt(document.querySelector('.incidents h2').textContent, 10)
                  - passing.length].join();
            }
            """);
    assertThat(counts).isEqualTo("true,0,0,true,0");
  }

  private static void readDownToTheSentence(Page page) {
    page.locator(".row").first().click();
    Chromium.settle(page);
    assertThat(page.url()).contains("/incident?id=");
    String words = page.locator(".quote").first().evaluate("q => q.firstChild.data").toString();
    page.locator(".quote footer a").first().click();
    Chromium.settle(page);
    page.waitForSelector(".sentence.shown");
    assertThat(page.locator(".report-text").textContent()).contains(words);
    page.waitForSelector(".aside .facts, .aside .faint");
    page.goBack();
    Chromium.settle(page);
  }

  private static void correct(Page page, String field, String value) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Correct …")).click();
    page.getByLabel("What is wrong").selectOption(field);
    page.getByLabel("The right value").fill(value);
    page.locator("dialog .primary").click();
    // Who decides is asked once.
    if (page.evaluate("() => localStorage.getItem('reviewer')") == null) {
      page.getByLabel("Your name").fill("Ana");
      page.locator("dialog .primary").click();
    }
  }

  private static void undoTheLast(Page page) {
    Chromium.visit(page, "/?from=2012-12-24&to=2012-12-24");
    page.locator(".row").filter(new Locator.FilterOptions().setHasText("4,321 dead")).click();
    Chromium.settle(page);
    Locator days = page.locator("p").filter(new Locator.FilterOptions().setHasText("2012-12-24"));
    days.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo")).click();
    page.waitForSelector("text=taken back by Ana");
  }

  /** What the map says of the incident whose row, when pointed at, holds some words. */
  private static String tipOf(Page page, String words) {
    page.locator(".row").filter(new Locator.FilterOptions().setHasText(words)).hover();
    Object number = page.evaluate("() => window.parley.map.chosen");
    return page.evaluate("i => window.parley.map.options.describe(i)", number).toString();
  }

  private static void readTheBoard(Page page) {
    Chromium.visit(page, "/negotiation");
    page.getByLabel("Party 1").fill("Armenia");
    page.getByLabel("Party 2").fill("Azerbaijan");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show the board")).click();
    page.waitForSelector(".board");
    assertThat(page.locator(".board").textContent()).contains("Armenia", "Azerbaijan", "Demands");
    assertThat(page.locator(".board a[href^='/report?']").count()).isPositive();
  }

  private static void export(Page page) throws IOException {
    backToTheWeek(page);
    page.getByText("Export", new Page.GetByTextOptions().setExact(true)).click();
    Download download =
        page.waitForDownload(() -> page.getByText("Everything known (JSON lines)").click());
    List<String> lines = Files.readAllLines(download.path());
    assertThat(lines).hasSize(passing(page)).anyMatch(line -> line.contains("4321"));
  }

  private static void print(Page page) {
    page.locator("summary[aria-label=More]").click();
    page.getByText("Situation report to print").click();
    page.waitForURL("**/briefing**");
    Chromium.settle(page);
    assertThat(page.locator(".briefing").textContent()).contains("Sources", "4,321");
    // Every footnote leads to a source that stands below.
    assertThat(page.locator(".briefing sup a").count()).isPositive();
    assertThat(
            page.evaluate(
                "() => [...document.querySelectorAll('sup a')].every((a) =>"
                    + " document.querySelector(a.getAttribute('href')))"))
        .isEqualTo(true);
    assertThat(page.pdf()).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }

  private static int passing(Page page) {
    return ((Number) page.evaluate("() => window.parley.selection.passing().length")).intValue();
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
