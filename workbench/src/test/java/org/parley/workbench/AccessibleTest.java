package org.parley.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What opens upon a page is for everyone too: dialogs, menus, reasons, and the ways in. */
class AccessibleTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void dialogsMenusAndReasons(ColorScheme colours) {
    try (Chromium chromium = Chromium.start();
        Served served = Served.over(folder);
        Page page = chromium.window(served.workbench, 1440, 900, colours)) {
      page.evaluate("() => localStorage.setItem('reviewer', 'Ana')");
      Chromium.settle(page);
      for (String menu : List.of(".menu summary >> nth=0", ".menu summary >> nth=1")) {
        page.locator(menu).click();
      }
      page.locator(".filters details summary").last().click();
      assertNothingStandsInTheWay(page, "menus");

      Chromium.visit(page, "/review");
      for (String key : List.of("c", "r")) {
        page.keyboard().press(key);
        page.waitForSelector("dialog[open]");
        assertNothingStandsInTheWay(page, "the dialog of " + key);
        page.keyboard().press("Escape");
        page.waitForSelector(
            "dialog",
            new Page.WaitForSelectorOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
      }

      Chromium.visit(page, "/report?id=river-post%2F1");
      page.locator(".sentence[role=button]").first().focus();
      page.keyboard().press("Enter");
      page.waitForSelector(".aside .facts");
      page.locator(".aside summary").click();
      assertNothingStandsInTheWay(page, "the reasons of a sentence");
    }
  }

  @Test
  void whoIsNotLetInIsToldSo() {
    try (Chromium chromium = Chromium.start();
        Served open = Served.over(folder, false, "a long password");
        Page page = chromium.window(open.workbench, 900, 700, ColorScheme.DARK)) {
      assertThat(page.locator("input[type=password]").count()).isEqualTo(1);
      assertNothingStandsInTheWay(page, "the way in by a password");
    }
    try (Chromium chromium = Chromium.start();
        Served served = Served.over(folder);
        Page page = chromium.window(served.workbench, 900, 700, ColorScheme.LIGHT)) {
      page.context().clearCookies();
      page.navigate(served.base());
      assertThat(page.locator("main").textContent()).contains("parley open");
      assertNothingStandsInTheWay(page, "the locked door");
    }
  }

  private static void assertNothingStandsInTheWay(Page page, String where) {
    List<Rule> violations =
        new AxeBuilder(page)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze()
            .getViolations();
    assertThat(violations)
        .as(where)
        .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
  }
}
