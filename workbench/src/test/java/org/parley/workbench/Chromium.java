package org.parley.workbench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The system's own Chromium, driven by Playwright; tests are skipped where there is none. */
final class Chromium implements AutoCloseable {
  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setHeadless(true)
                    .setTimeout(120_000)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** Starts it, or skips the test with a message. */
  static Chromium start() {
    Path executable =
        Stream.concat(Stream.ofNullable(System.getProperty("parley.chromium")), PLACES.stream())
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(null);
    Assumptions.assumeTrue(
        executable != null,
        "no Chromium found; install it (apt-get install chromium) or name it with"
            + " -Dparley.chromium=…");
    return new Chromium(java.util.Objects.requireNonNull(executable));
  }

  /** A window of its own, signed in; in English, so that tests can read it. */
  Page window(Workbench workbench, int width, int height, ColorScheme colours) {
    return window(workbench, width, height, colours, "en-GB");
  }

  /** The same for a reader of another language, as {@code de-DE}. */
  Page window(Workbench workbench, int width, int height, ColorScheme colours, String locale) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(locale)
                .setTimezoneId("UTC")
                .setColorScheme(colours)
                .setAcceptDownloads(true));
    context.setDefaultTimeout(60_000);
    Page page = context.newPage();
    page.navigate(workbench.address());
    return page;
  }

  /** Goes to a page of the workbench and waits until it is shown. */
  static void visit(Page page, String address) {
    String base = page.url().replaceFirst("^(https?://[^/]+).*", "$1");
    page.navigate(base + address);
    settle(page);
  }

  /** Waits until the page says that it is shown, and for two frames more. */
  static void settle(Page page) {
    page.waitForFunction("() => document.documentElement.dataset.ready !== undefined");
    page.evaluate(
        "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
