package org.parley.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.archive.Warcs;
import org.parley.ingest.fetch.LookUps;

/** Whatever a source names, reading it connects to nothing. */
class NoConnectionTest {
  private static final String HOST = "names-of-hosts.invalid";

  @TempDir private Path folder;

  @Test
  void readingLooksUpNoHost() throws Exception {
    String url = "http://" + HOST + "/x";
    String page =
        "<!DOCTYPE html PUBLIC \"x\" \""
            + url
            + "\"><html><head><base href=\""
            + url
            + "\"><link rel=stylesheet href=\""
            + url
            + "\"><script src=\""
            + url
            + "\"></script></head><body><img src=\""
            + url
            + "\"><iframe src=\""
            + url
            + "\"></iframe><p>Text.</p></body></html>";
    Files.writeString(folder.resolve("a.html"), page);
    Files.write(folder.resolve("a.warc"), Warcs.response(url, 200, "text/html", page));
    Files.writeString(
        folder.resolve("a.xml"),
        "<?xml version=\"1.0\"?><!DOCTYPE rss SYSTEM \""
            + url
            + ".dtd\" [<!ENTITY % p SYSTEM \""
            + url
            + "\">%p;<!ENTITY e SYSTEM \""
            + url
            + "\">]><rss version=\"2.0\"><channel><title>&e;</title><item><title>T</title><link>"
            + url
            + "</link></item></channel></rss>");
    Files.writeString(folder.resolve("a.jsonl"), "{\"text\": \"T\", \"url\": \"" + url + "\"}");
    Files.write(folder.resolve("a.txt"), ("Url: " + url + "\n\nText.").getBytes(UTF_8));
    int documents = 0;
    try (IntakeIterator intakes =
        new DocumentReader(ReadingOptions.withDate(null))
            .read(List.of(folder.toString()), InputStream.nullInputStream())) {
      while (intakes.hasNext()) {
        documents += intakes.next() instanceof Intake.Accepted ? 1 : 0;
      }
    }
    assertThat(documents).isEqualTo(5);
    assertThat(LookUps.names()).doesNotContain(HOST);
  }

  @Test
  void aLookUpWouldBeSeen() {
    try {
      InetAddress.getByName("another." + HOST);
    } catch (UnknownHostException e) {
      // As it should be: no such name can be.
    }
    assertThat(LookUps.names()).contains("another." + HOST);
  }
}
