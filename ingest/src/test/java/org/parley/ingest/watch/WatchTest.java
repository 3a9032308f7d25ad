package org.parley.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.ingest.Intake;
import org.parley.ingest.ReadingOptions;
import org.parley.ingest.archive.Warcs;
import org.parley.ingest.fetch.FetchOptions;
import org.parley.ingest.fetch.Fetcher;
import org.parley.ingest.fetch.TestServer;
import org.parley.language.Document;

/** A server of this machine plays feeds and pages over real HTTP. */
class WatchTest {
  private final Set<String> stored = new HashSet<>();
  private TestServer server;

  @BeforeEach
  void start() throws IOException {
    server = new TestServer();
    page("/a", "Bridge closed");
    page("/b", "Talks resume");
    page("/c", "Road reopened");
    feed("/feed", "/a", "/b");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theArticlesOfAFeedAreGivenOnce() {
    List<Intake> intakes = watch(3, "/feed");
    assertThat(documents(intakes))
        .extracting(Document::id)
        .containsExactly(server.url("/a"), server.url("/b"));
    Document first = documents(intakes).getFirst();
    assertThat(first.title()).isEqualTo("Item /a");
    assertThat(first.text()).contains("Soldiers closed the way").doesNotContain("Home");
    assertThat(first.publisher()).isEqualTo("Wire");
    assertThat(first.published()).isEqualTo("2022-03-07");
    assertThat(server.requests()).containsOnlyOnce("/a", "/b", "/robots.txt");
  }

  @Test
  void whatIsStoredIsNotFetchedAgainAfterARestart() {
    documents(watch(1, "/feed")).forEach(document -> stored.add(document.id()));
    feed("/feed", "/c", "/a", "/b");
    server.requests().clear();
    assertThat(documents(watch(1, "/feed")))
        .extracting(Document::id)
        .containsExactly(server.url("/c"));
    assertThat(server.requests()).doesNotContain("/a", "/b");
  }

  @Test
  void anItemOfTwoFeedsIsGivenOnce() {
    feed("/other", "/b?utm_source=rss&utm_medium=feed", "/a#top");
    assertThat(documents(watch(1, "/feed", "/other"))).hasSize(2);
  }

  @Test
  void anUnchangedFeedIsNotSentAgain() {
    List<String> asked = new ArrayList<>();
    server.on(
        "/tagged",
        exchange -> {
          String etag = String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match"));
          asked.add(etag + " " + exchange.getRequestHeaders().getFirst("If-Modified-Since"));
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          exchange.getResponseHeaders().set("Last-Modified", "Mon, 07 Mar 2022 05:10:00 GMT");
          boolean same = etag.equals("\"v1\"");
          TestServer.answer(
              exchange,
              same ? 304 : 200,
              "application/rss+xml",
              same ? new byte[0] : rss("/a").getBytes());
        });
    assertThat(documents(watch(2, "/tagged"))).hasSize(1);
    assertThat(asked).containsExactly("null null", "\"v1\" Mon, 07 Mar 2022 05:10:00 GMT");
  }

  @Test
  void robotsAreHeeded() {
    server.on("/robots.txt", "text/plain", "User-agent: *\nDisallow: /a\n");
    List<Intake> intakes = watch(1, "/feed");
    assertThat(documents(intakes)).extracting(Document::id).containsExactly(server.url("/b"));
    assertThat(intakes)
        .anyMatch(intake ->
            intake instanceof Intake.Refused refused && refused.reason().contains("robots.txt"));
    assertThat(server.requests()).doesNotContain("/a");
  }

  @Test
  void aFeedThatFailsIsAskedAgainLaterAndTheOthersGoOn() {
    List<Intake> intakes = watch(1, "/missing", "/feed");
    assertThat(documents(intakes)).hasSize(2);
    assertThat(intakes)
        .anyMatch(
            intake -> intake instanceof Intake.Refused refused && refused.reason().contains("404"));
    Subscription failing = new Subscription("x", 0);
    failing.failed(null, 0, Duration.ofMinutes(10));
    assertThat(failing.dueAt()).isEqualTo(Duration.ofMinutes(20).toNanos());
    failing.failed(null, 0, Duration.ofMinutes(10));
    assertThat(failing.dueAt()).isEqualTo(Duration.ofMinutes(40).toNanos());
    failing.failed(Duration.ofHours(30), 0, Duration.ofMinutes(10));
    assertThat(failing.dueAt()).isEqualTo(Duration.ofHours(30).toNanos());
  }

  @Test
  void aServerThatWantsToBeLeftAloneForeverEndsNoWatch() {
    server.on(
        "/never",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "Fri, 31 Dec 9999 23:59:59 GMT");
          TestServer.answer(exchange, 503, "text/plain", new byte[0]);
        });
    assertThat(documents(watch(1, "/never", "/feed"))).hasSize(2);
  }

  @Test
  void aListOfFeedsIsFollowed() {
    server.on(
        "/list",
        "text/x-opml",
        "<opml version='2.0'><body><outline xmlUrl='" + server.url("/feed") + "'/></body></opml>");
    assertThat(documents(watch(1, "/list"))).hasSize(2);
  }

  @Test
  void aFeedCannotLeadToInnerAddresses() {
    server.on(
        "/evil",
        "application/rss+xml",
        "<rss version='2.0'><channel><title>E</title><item><title>x</title><link>http://localhost:"
            + server.port()
            + "/secret</link></item>"
            + "<item><title>y</title><link>file:///etc/passwd</link></item></channel></rss>");
    assertThat(documents(watch(1, "/evil"))).isEmpty();
    assertThat(server.requests()).doesNotContain("/secret");
  }

  @Test
  void requestsToOneHostKeepTheirDistance() {
    long start = System.nanoTime();
    watch(1, Duration.ofMillis(150), "/feed");
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isGreaterThan(Duration.ofMillis(3 * 150));
  }

  private List<Intake> watch(int rounds, String... feeds) {
    return watch(rounds, Duration.ZERO, feeds);
  }

  private List<Intake> watch(int rounds, Duration between, String... feeds) {
    Fetcher fetcher =
        new Fetcher(new FetchOptions(1 << 20, Duration.ofSeconds(20), 5), Set.of("127.0.0.1"));
    WatchOptions options =
        new WatchOptions(Duration.ofMillis(20), between, rounds, ReadingOptions.withDate(null));
    List<String> addresses = List.of(feeds).stream().map(server::url).toList();
    List<Intake> intakes = new ArrayList<>();
    try (Watch watch = new Watch(addresses, fetcher, options, stored::contains)) {
      watch.forEachRemaining(intakes::add);
    }
    return intakes;
  }

  private static List<Document> documents(List<Intake> intakes) {
    return intakes.stream()
        .filter(Intake.Accepted.class::isInstance)
        .map(intake -> ((Intake.Accepted) intake).document())
        .toList();
  }

  private void page(String path, String title) {
    server.on(
        path,
        "text/html",
        Warcs.page(
            title,
            "Soldiers closed the way to the bridge on Monday, a spokesman of the district said."));
  }

  private void feed(String path, String... items) {
    server.on(
        path,
        exchange -> TestServer.answer(exchange, 200, "application/rss+xml", rss(items).getBytes()));
  }

  private String rss(String... items) {
    StringBuilder rss = new StringBuilder("<rss version=\"2.0\"><channel><title>Wire</title>");
    for (String item : items) {
      rss.append("<item><title>Item ")
          .append(item.split("[?#]")[0])
          .append("</title><link>")
          .append(server.url(item).replace("&", "&amp;"))
          .append("</link></item>");
    }
    return rss.append("</channel></rss>").toString();
  }
}
