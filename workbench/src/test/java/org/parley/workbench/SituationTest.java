package org.parley.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first page, as somebody without a mouse, with another language or a large screen has it. */
class SituationTest {
  @TempDir static Path folder;
  private static Chromium chromium;
  private static Served served;

  @BeforeAll
  static void open() {
    chromium = Chromium.start();
    served = Served.over(folder);
  }

  @AfterAll
  static void close() {
    if (served != null) {
      served.close();
      chromium.close();
    }
  }

  private static Page window(int width, String locale) {
    Page page = chromium.window(served.workbench, width, 900, ColorScheme.LIGHT, locale);
    Chromium.settle(page);
    return page;
  }

  @Test
  void aTollOnWhichSourcesDifferStandsWithBothItsEnds() {
    try (Page page = window(1440, "en-GB")) {
      Locator row = page.locator(".row").filter(containing("Attack")).first();
      assertThat(row.locator(".toll").textContent()).startsWith("12 – 15 dead");
      assertThat(row.locator(".badge.warn").textContent()).isEqualTo("contested");
      Locator quiet = page.locator(".row").filter(containing("Georgia")).first();
      assertThat(quiet.locator(".badge.warn").count()).isZero();
      Chromium.visit(page, "/review");
      assertThat(page.locator(".page").textContent()).contains("12–15 dead");
      Chromium.visit(page, "/claims");
      assertThat(page.locator(".page").textContent()).contains("12 – 15 dead");
    }
  }

  @Test
  void daysAndNumbersAreWrittenAsTheReaderWritesThem() {
    try (Page page = window(1440, "de-DE")) {
      assertThat(page.locator(".incidents").textContent()).contains("2. Mai 2022");
    }
  }

  @Test
  void everythingIsReachedByKeyboard() {
    try (Page page = window(1440, "en-GB")) {
      page.keyboard().press("Tab");
      assertThat(focused(page)).isEqualTo("Skip to content");
      assertThat(page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle"))
          .isEqualTo("solid");
      page.keyboard().press("/");
      assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("words");

      // The handles of the timeline choose days; Escape chooses all again.
      page.locator(".handle").first().focus();
      page.keyboard().press("ArrowRight");
      page.waitForFunction("() => location.search.includes('from=')");
      int chosen = passing(page);
      page.keyboard().press("Escape");
      page.waitForFunction("() => !location.search.includes('from=')");
      assertThat(passing(page)).isGreaterThan(chosen);

      // The list goes by arrow keys, and Enter opens.
      page.locator(".row").first().focus();
      page.keyboard().press("ArrowDown");
      String second = page.locator(".row").nth(1).getAttribute("href");
      assertThat(page.evaluate("() => document.activeElement.getAttribute('href')"))
          .isEqualTo(second);
      page.keyboard().press("Enter");
      Chromium.settle(page);
      assertThat(page.url()).endsWith(second);
    }
  }

  @Test
  void theWayBackKeepsTheFilters() {
    try (Page page = window(1440, "en-GB")) {
      Chromium.visit(page, "/?kind=violence");
      int chosen = passing(page);
      page.locator(".row").first().click();
      Chromium.settle(page);
      page.locator(".nav a").first().click();
      Chromium.settle(page);
      assertThat(page.url()).contains("kind=violence");
      assertThat(passing(page)).isEqualTo(chosen);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 800, 3840})
  void aScreenOfAnyWidthShowsAllFour(int width) {
    try (Page page = window(width, "en-GB")) {
      for (String part : new String[] {".filters", ".map", ".timeline", ".incidents"}) {
        assertThat(page.locator(part).boundingBox().width).as(part).isGreaterThan(150);
      }
      assertThat(page.evaluate("() => document.documentElement.scrollWidth > innerWidth"))
          .isEqualTo(false);
      // No title is cut off in the middle of a line.
      assertThat(
              page.evaluate(
                  "() => [...document.querySelectorAll('.row .title')].map((title) =>"
                      + " title.clientHeight / parseFloat(getComputedStyle(title).lineHeight))"
                      + ".every((lines) => Math.abs(lines - Math.round(lines)) < 0.1)"))
          .isEqualTo(true);
    }
  }

  private static Locator.FilterOptions containing(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private static Object focused(Page page) {
    return page.evaluate("() => document.activeElement.textContent");
  }

  private static int passing(Page page) {
    return ((Number) page.evaluate("() => window.parley.selection.passing().length")).intValue();
  }
}
