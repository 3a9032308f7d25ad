package org.parley.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports chosen, dropped or named on the page "Add", with what became of them. */
class AddingTest {
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

  private static Page adding() {
    Page page = chromium.window(served.workbench, 1440, 900, ColorScheme.LIGHT);
    Chromium.visit(page, "/add");
    return page;
  }

  @Test
  void filesAreChosenAndReadWithWordsOfProgress() {
    try (Page page = adding()) {
      page.locator("#files")
          .setInputFiles(
              new FilePayload[] {
                file("one.txt", "Rebels shelled a bridge near Kidal on 3 May 2023."),
                file("two.txt", "Police arrested 12 students in Harare on 4 May 2023.")
              });
      page.waitForSelector("text=/^Done: 2 reports, [1-9]/");
      assertThat(page.locator(".page").textContent()).contains("2 new", "one.txt", "two.txt");
      // What was read can be opened at once.
      page.locator(".timeline-list a").first().click();
      Chromium.settle(page);
      assertThat(page.locator(".report-text").textContent()).contains("May 2023");
    }
  }

  @Test
  void aDroppedFileIsRead() {
    try (Page page = adding()) {
      page.evaluate(
          "() => { const data = new DataTransfer();"
              + " data.items.add(new File(['Soldiers attacked a mill near Segou.'], 'drop.txt'));"
              + " document.querySelector('.drop').dispatchEvent("
              + "new DragEvent('drop', { dataTransfer: data, bubbles: true })); }");
      page.waitForSelector("text=/^Done: 1 report/");
      assertThat(page.locator(".page").textContent()).contains("drop.txt");
    }
  }

  @Test
  void filesOfOneNameInTwoFoldersAreTwoReports() throws IOException {
    for (String name : new String[] {"north", "south"}) {
      Path folder = Files.createDirectories(AddingTest.folder.resolve("reports").resolve(name));
      Files.writeString(folder.resolve("day.txt"), "Rebels shelled a road in the " + name + ".");
    }
    try (Page page = adding()) {
      page.locator("#folder").setInputFiles(folder.resolve("reports"));
      page.waitForSelector("text=/^Done: 2 reports/");
      assertThat(page.locator(".page").textContent())
          .contains("2 new", "reports/north/day.txt", "reports/south/day.txt");
    }
  }

  @Test
  void anAddressThatCannotBeFetchedIsTold() {
    try (Page page = adding()) {
      page.getByLabel("Address of a page or feed").fill("https://reports.example/page");
      page.getByText("Fetch and read").click();
      page.waitForSelector("text=/^Done: 0 reports/");
      assertThat(page.locator(".page").textContent())
          .contains("trouble", "no network in tests: https://reports.example/page");
    }
  }

  @Test
  void whatIsOpenForReadingOnlyTakesNothing(@TempDir Path other) {
    try (Served reading = Served.over(other, true, null);
        Page page = chromium.window(reading.workbench, 1440, 900, ColorScheme.LIGHT)) {
      Chromium.visit(page, "/add");
      assertThat(page.locator("main").textContent()).contains("without --read-only");
      Chromium.visit(page, "/review");
      assertThat(page.locator(".review-bar button:enabled").allTextContents())
          .containsExactly("jNext", "kBack");
    }
  }

  private static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/plain", text.getBytes(UTF_8));
  }
}
