package org.parley.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way in that an attacker might try. */
class DoorTest {
  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.over(folder);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:%d",
        "127.0.0.1.evil.example:%d",
        "127.0.0.1:1",
        "[::2]:%d"
      })
  void aPageThatResolvesItsNameToThisMachineIsRefused(String host) throws IOException {
    String named = host.formatted(served.workbench.port());
    assertThat(served.send(served.friend("/api/v1/summary").header("Host", named)).statusCode())
        .isEqualTo(421);
    assertThat(served.send(served.stranger("/").header("Host", named)).statusCode()).isEqualTo(421);
  }

  @Test
  void thisMachinesOwnNamesAreAnswered() throws IOException {
    for (String host : new String[] {"127.0.0.1", "localhost", "LOCALHOST"}) {
      String named = host + ":" + served.workbench.port();
      assertThat(served.send(served.friend("/api/v1/summary").header("Host", named)).statusCode())
          .isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.example",
        "null",
        "http://127.0.0.1:1",
        "https://localhost",
        "http://127.0.0.1.evil.example",
        "://"
      })
  void aFormOfAnotherSiteIsRefusedEvenWithTheCookie(String origin) throws IOException {
    HttpResponse<String> response =
        served.send(
            served
                .stranger("/api/v1/additions")
                .header("Cookie", served.cookie())
                .header("Origin", origin)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"text\": \"Rebels attacked Goma.\"}")));
    assertThat(response.statusCode()).isEqualTo(403);
  }

  @Test
  void aChangeWithTheCookieButWithoutAnOriginIsRefused() throws IOException {
    assertThat(
            served
                .send(
                    served
                        .stranger("/api/v1/additions")
                        .header("Cookie", served.cookie())
                        .POST(BodyPublishers.ofString("{}")))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void aReadByAnotherSitesScriptIsRefused() throws IOException {
    for (String site : new String[] {"cross-site", "same-site"}) {
      assertThat(
              served
                  .send(
                      served
                          .stranger("/api/v1/points")
                          .header("Cookie", served.cookie())
                          .header("Sec-Fetch-Site", site)
                          .header("Sec-Fetch-Mode", "no-cors"))
                  .statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void noOtherSiteIsAllowedToReadAnswers() throws IOException {
    HttpResponse<String> response = served.get("/api/v1/summary");
    assertThat(response.headers().map()).doesNotContainKey("access-control-allow-origin");
    assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy"))
        .hasValue("same-origin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/summary",
        "/api/v1/points",
        "/api/v1/reports",
        "/api/v1/nothing",
        "/api/v1/additions/1"
      })
  void whoHasNoTokenSeesNothing(String path) throws IOException {
    HttpResponse<String> response = served.send(served.stranger(path));
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void theStartPageWithoutATokenSaysWhatToDo() throws IOException {
    HttpResponse<String> response = served.send(served.stranger("/"));
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.body()).contains("parley open");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?token=",
        "/?token=0",
        "/?token=%00",
        "/?token=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      })
  void aWrongTokenGivesNoCookie(String path) throws IOException {
    HttpResponse<String> response = served.send(served.stranger(path));
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().map()).doesNotContainKey("set-cookie");
  }

  @Test
  void theTokenIsTurnedIntoAStrictCookieAndLeavesTheAddress() throws IOException {
    HttpResponse<String> response =
        served.send(HttpRequest.newBuilder(URI.create(served.workbench.address())));
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location").orElseThrow()).doesNotContain("token");
    String cookie = response.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict").contains("Path=/");
    assertThat(cookie).doesNotContain(served.workbench.token());
  }

  @Test
  void theCookieLetsIn() throws IOException {
    assertThat(
            served
                .send(served.stranger("/api/v1/summary").header("Cookie", served.cookie()))
                .statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../../etc/passwd",
        "/js/../../package-info.class",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/js/..%2f..%2fapi",
        "/vendor/leaflet/../../../../../org/parley/workbench/Workbench.class",
        "/vendor/leaflet/%2e%2e/package.json",
        "/js//app.js",
        "/js/app.js%00.css",
        "/META-INF/MANIFEST.MF",
        "/org/parley/workbench/web/index.html",
        "/js/"
      })
  void nothingLeadsOutOfTheFolderOfPages(String path) throws IOException {
    HttpResponse<String> response = served.send(served.friend(path));
    assertThat(response.statusCode()).isBetween(400, 404);
    assertThat(response.body()).doesNotContain("root:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/app.css", "/api/v1/summary", "/nothing"})
  void everyAnswerCarriesAPolicyWithoutInlineScript(String path) throws IOException {
    HttpResponse<String> response = served.get(path);
    assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(response.headers().map()).doesNotContainKey("server");
  }

  @Test
  void theServerListensOnThisMachineOnly() throws IOException {
    java.net.InetAddress other = null;
    for (var card : java.util.Collections.list(java.net.NetworkInterface.getNetworkInterfaces())) {
      for (var address : java.util.Collections.list(card.getInetAddresses())) {
        if (!address.isLoopbackAddress() && address instanceof java.net.Inet4Address) {
          other = address;
        }
      }
    }
    org.junit.jupiter.api.Assumptions.assumeTrue(other != null, "no network card to try");
    java.net.InetAddress card = java.util.Objects.requireNonNull(other);
    assertThatThrownBy(() -> new java.net.Socket(card, served.workbench.port()).close())
        .isInstanceOf(IOException.class);
  }

  @Test
  void readOnlyRefusesEveryChange(@TempDir Path other) throws IOException {
    try (Served readOnly = Served.over(other, true, null)) {
      for (String path : new String[] {"/api/v1/additions", "/api/v1/incidents/x/reviews"}) {
        HttpResponse<String> response = readOnly.post(path, "{\"text\": \"x\"}");
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("urn:parley:problem:read-only");
      }
      assertThat(readOnly.send(readOnly.friend("/api/v1/reviews/1?who=a").DELETE()).statusCode())
          .isEqualTo(403);
      assertThat(readOnly.get("/api/v1/incidents").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aPublicServerNeedsItsPasswordAndIsSlowToGuess(@TempDir Path other) throws IOException {
    try (Served open = Served.over(other, false, "a long password")) {
      assertThat(open.workbench.address()).doesNotContain("token");
      assertThat(open.send(open.stranger("/api/v1/summary")).statusCode()).isEqualTo(401);
      assertThat(signIn(open, "wrong password").statusCode()).isEqualTo(401);
      assertThat(signIn(open, "a long password").statusCode()).isEqualTo(429);
      await(1100);
      HttpResponse<String> in = signIn(open, "a long password");
      assertThat(in.statusCode()).isEqualTo(303);
      assertThat(in.headers().firstValue("Set-Cookie").orElseThrow()).contains("SameSite=Strict");
    }
  }

  @Test
  void aPublicServerIsSignedInToFromABrowser(@TempDir Path other) {
    try (Chromium chromium = Chromium.start();
        Served open = Served.over(other, false, "a long password");
        Page page = chromium.window(open.workbench, 900, 700, ColorScheme.LIGHT)) {
      page.getByLabel("Password").fill("a long password");
      page.getByText("Sign in").click();
      Chromium.settle(page);
      assertThat(page.locator("nav a").first().textContent()).isEqualTo("Situation");
    }
  }

  @Test
  void anAddressIsOneOfTheWebAndNoFileOfThisMachine() throws IOException {
    for (String url : new String[] {"/etc/passwd", "file:///etc/passwd", "-", ".", "http://"}) {
      HttpResponse<String> response =
          served.post("/api/v1/additions", "{\"url\": \"" + url + "\"}");
      assertThat(response.statusCode()).as(url).isEqualTo(400);
      assertThat(response.body()).contains("http://");
    }
  }

  @Test
  void additionsThatNobodyFollowsDoNotShutTheDoor() throws IOException {
    for (int i = 0; i < 120; i++) {
      HttpResponse<String> response =
          served.post("/api/v1/additions", "{\"text\": \"Police closed the bridge.\"}");
      assertThat(response.statusCode()).as("addition " + i).isIn(202, 429);
      if (response.statusCode() == 429) {
        // A hundred at once: some must end first.
        await(200);
        i--;
      }
    }
  }

  private static HttpResponse<String> signIn(Served open, String password) throws IOException {
    return open.send(
        open.stranger("/sign-in")
            .header("Origin", open.base())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "password="
                        + java.net.URLEncoder.encode(
                            password, java.nio.charset.StandardCharsets.UTF_8))));
  }

  private static void await(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aPublicServerCannotBeSetUpWithoutAPassword() {
    assertThatThrownBy(() -> new Settings(0, false, "short"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least 10");
  }
}
