package org.parley.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages with nothing on them say what to do next. */
class EmptyTest {
  @TempDir private Path folder;

  @Test
  void everyPageOfAnEmptyDossierSaysWhatToDo() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("/", "Add reports");
    pages.put("/negotiation", "Name two parties");
    pages.put("/negotiation?party=ARM&party=AZE", "Add reports, or name the parties");
    pages.put("/claims", "Show all claims");
    pages.put("/claims?show=all", "Add reports");
    pages.put("/review", "Add reports");
    pages.put("/briefing", "Back to the situation");
    pages.put("/search", "Write words into the field");
    pages.put("/search?q=truce", "Try another form");
    pages.put("/incident?id=none", "Try again");
    pages.put("/report?id=none", "Try again");
    try (Chromium chromium = Chromium.start();
        Served served = Served.overNothing(folder);
        Page page = chromium.window(served.workbench, 1440, 900, ColorScheme.DARK)) {
      pages.forEach((address, words) -> {
        Chromium.visit(page, address);
        assertThat(page.locator("main").textContent()).as(address).contains(words);
        assertThat(
                new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                    .analyze()
                    .getViolations())
            .as(address)
            .isEmpty();
      });
    }
  }
}
