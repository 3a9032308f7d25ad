package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server of this machine plays feeds and pages over real HTTP; what they tell is in the dossier.
 */
class WatchCommandTest {
  @TempDir private Path folder;

  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String page = pages.get(exchange.getRequestURI().getPath());
          byte[] body = page == null ? new byte[0] : page.getBytes(UTF_8);
          exchange.sendResponseHeaders(
              page == null ? 404 : 200, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    article("/a", "Rebels shelled the city of Kyiv on Monday, the mayor said.");
    article("/b", "Soldiers arrested nine protesters in Minsk on Tuesday, witnesses said.");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void articlesOfAFeedComeIntoTheDossierOnce() throws IOException {
    feed("/a");
    assertThat(watch()).isZero();
    assertThat(said()).contains("1 reports added", "It holds 1 reports");
    feed("/b", "/a");
    assertThat(watch()).isZero();
    assertThat(said()).contains("1 reports added", "It holds 2 reports");
    assertThat(watch()).isZero();
    assertThat(said()).contains("0 reports added", "It holds 2 reports");
  }

  @Test
  void anAddressIsASourceToo() {
    int status = parley("annotate", url("/a"));
    assertThat(status).isZero();
    assertThat(said())
        .contains("\"url\":\"" + url("/a") + "\"", "Rebels shelled", "\"date\":\"2022-03-08\"");
    assertThat(parley("annotate", url("/none"))).isEqualTo(1);
    assertThat(errors.toString(UTF_8)).contains("the server answers 404");
  }

  @Test
  void aListOfFeedsMayBeAFile() throws IOException {
    feed("/a", "/b");
    Path list = folder.resolve("list.opml");
    Files.writeString(list, "<opml><body><outline xmlUrl=\"" + url("/feed") + "\"/></body></opml>");
    assertThat(
            parley("watch", "--once", "--distance", "0", "--dossier", dossier(), list.toString()))
        .isZero();
    assertThat(said()).contains("2 reports added");
    assertThat(parley("watch", "--once", folder.resolve("none").toString())).isEqualTo(2);
  }

  private int watch() {
    return parley("watch", "--once", "--distance", "0", "--dossier", dossier(), url("/feed"));
  }

  private String dossier() {
    return folder.resolve("d.db").toString();
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void article(String path, String text) {
    pages.put(
        path,
        "<html lang=en><head><meta property='article:published_time'"
            + " content='2022-03-08'></head><body><article><h1>News</h1><p>"
            + text
            + " Nobody said who had given the order for it, or why it came that"
            + " day.</p></article></body></html>");
  }

  private void feed(String... items) {
    StringBuilder rss = new StringBuilder("<rss version='2.0'><channel><title>Wire</title>");
    for (String item : items) {
      rss.append("<item><title>News</title><link>").append(url(item)).append("</link></item>");
    }
    pages.put("/feed", rss.append("</channel></rss>").toString());
  }

  private int parley(String... arguments) {
    output.reset();
    errors.reset();
    return Parley.run(arguments, TestConsole.of(output, errors));
  }

  private String said() {
    return output.toString(UTF_8);
  }
}
