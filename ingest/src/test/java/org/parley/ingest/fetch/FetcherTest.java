package org.parley.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetcherTest {
  private TestServer server;

  @BeforeEach
  void start() throws IOException {
    server = new TestServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aPageIsFetchedThroughRedirects() throws Exception {
    server.redirect("/old", "/new");
    server.on("/new", "text/html; charset=\"ISO-8859-1\"", "<p>Here</p>");
    Fetched fetched = fetcher().get(server.url("/old#part"));
    assertThat(fetched.address()).hasPath("/new");
    assertThat(fetched.charset()).isEqualTo("ISO-8859-1");
    assertThat(fetched.mediaType()).isEqualTo("text/html");
    assertThat(new String(fetched.body(), UTF_8)).isEqualTo("<p>Here</p>");
  }

  @Test
  void redirectsInACircleEnd() {
    server.redirect("/a", "/b");
    server.redirect("/b", "/a");
    assertReason("/a", "circle");
  }

  @Test
  void redirectsWithoutEndEnd() {
    for (int i = 0; i < 30; i++) {
      server.redirect("/" + i, "/" + (i + 1));
    }
    assertReason("/0", "more than 5 redirects");
  }

  @Test
  void aRedirectToAFileIsNotFollowed() {
    server.redirect("/file", "file:///etc/passwd");
    server.redirect("/jar", "jar:file:///a.jar!/b");
    server.redirect("/ftp", "ftp://example.org/a");
    assertReason("/file", "no web address");
    assertReason("/jar", "no web address");
    assertReason("/ftp", "no web address");
  }

  @Test
  void aRedirectToAnInnerNetworkIsNotFollowed() {
    List<String> inner =
        List.of(
            "http://localhost:" + server.port() + "/secret",
            "http://127.1.2.3/",
            "http://10.0.0.1/",
            "http://192.168.1.1/",
            "http://172.20.0.1/",
            "http://169.254.169.254/latest/meta-data/",
            "http://100.64.0.1/",
            "http://0.0.0.0/",
            "http://[::1]/",
            "http://[fe80::1]/",
            "http://[fd00::1]/",
            "http://[::ffff:10.0.0.1]/",
            "http://2130706433/");
    for (int i = 0; i < inner.size(); i++) {
      server.redirect("/r" + i, inner.get(i));
      String path = "/r" + i;
      assertThatThrownBy(() -> fetcher().get(server.url(path)))
          .as(inner.get(i))
          .isInstanceOf(FetchException.class)
          .hasMessageMatching(".*(inner network|not known|no web address).*");
    }
    assertThat(server.requests()).doesNotContain("/secret");
  }

  @Test
  void addressesOfThePublicInternetAreNotTakenForInnerOnes() throws IOException {
    for (String address :
        List.of(
            "8.8.8.8", "172.15.0.1", "172.32.0.1", "100.128.0.1", "192.0.1.1", "2606:4700::1111")) {
      assertThat(PrivateNetwork.contains(InetAddress.getByName(address))).as(address).isFalse();
    }
  }

  @Test
  void aSlowServerIsLeft() {
    server.on(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try {
            for (int i = 0; i < 100; i++) {
              exchange.getResponseBody().write('.');
              exchange.getResponseBody().flush();
              Thread.sleep(100);
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    long start = System.nanoTime();
    assertReason("/slow", "--max-time");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(9));
  }

  @Test
  void whatIsTooLargeIsLeft() {
    server.on("/large", "text/plain", "x".repeat(200_000));
    assertReason("/large", "--max-size");
  }

  @Test
  void whatUnpacksToTooMuchIsLeft() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      gzip.write(new byte[50 << 20]);
    }
    server.on(
        "/bomb",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          TestServer.answer(exchange, 200, "text/html", bomb.toByteArray());
        });
    assertReason("/bomb", "--max-size");
  }

  @Test
  void whatTheServerRefusesIsSaid() {
    assertReason("/missing", "answers 404");
    assertThatThrownBy(() -> fetcher().get("http://127.0.0.1:1/"))
        .isInstanceOf(FetchException.class);
    assertThatThrownBy(() -> fetcher().get("file:///etc/passwd"))
        .hasMessageContaining("no web address");
  }

  private Fetcher fetcher() {
    return new Fetcher(new FetchOptions(100_000, Duration.ofSeconds(3), 5), Set.of("127.0.0.1"));
  }

  private void assertReason(String path, String reason) {
    assertThatThrownBy(() -> fetcher().get(server.url(path)))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining(reason);
  }
}
