package org.parley.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedReaderTest {
  private static final String ITEM =
      "<item><title>Bridge &amp;amp; road"
          + " closed</title><link>https://example.org/b</link><guid>b-1</guid><pubDate>Mon, 07 Mar"
          + " 2022 23:10:00 -0500</pubDate><dc:creator"
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">Jo"
          + " Marsh</dc:creator><description>&lt;p&gt;Police closed the"
          + " bridge.&lt;/p&gt;&lt;p&gt;Traffic stopped.&lt;/p&gt;</description></item>";
  private static final String RSS =
      "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Lakeside"
          + " Herald</title><link>https://example.org</link><description>News</description><language>en-gb</language>"
          + ITEM
          + "</channel></rss>";

  @Test
  void rssIsRead() throws Exception {
    Feed feed = read(RSS);
    assertThat(feed.title()).isEqualTo("Lakeside Herald");
    assertThat(feed.language()).isEqualTo("en");
    FeedItem item = feed.items().getFirst();
    assertThat(item.title()).isEqualTo("Bridge & road closed");
    assertThat(item.link()).isEqualTo("https://example.org/b");
    assertThat(item.id()).isEqualTo("b-1");
    assertThat(item.text()).isEqualTo("Police closed the bridge.\n\nTraffic stopped.");
    assertThat(item.published()).as("as written, whatever the zone").isEqualTo("2022-03-07");
    assertThat(item.author()).isEqualTo("Jo Marsh");
  }

  @Test
  void atomIsRead() throws Exception {
    FeedItem item =
        read("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Wire</title><entry><title"
                 + " type=\"html\">&lt;b&gt;Talks&lt;/b&gt; end</title><link rel=\"self\""
                 + " href=\"https://example.org/self\"/><link"
                 + " href=\"https://example.org/t\"/><id>tag:example.org,2022:t</id><updated>2022-03-07T10:00:00Z</updated><content"
                 + " type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Talks"
                 + " ended.</p></div></content></entry></feed>")
            .items()
            .getFirst();
    assertThat(item.title()).isEqualTo("Talks end");
    assertThat(item.link()).isEqualTo("https://example.org/t");
    assertThat(item.id()).isEqualTo("tag:example.org,2022:t");
    assertThat(item.text()).isEqualTo("Talks ended.");
    assertThat(item.published()).isEqualTo("2022-03-07");
  }

  @Test
  void olderAndRicherKindsAreRead() throws Exception {
    for (String feed :
        List.of(
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                + " xmlns=\"http://purl.org/rss/1.0/\"><channel"
                + " rdf:about=\"x\"><title>W</title></channel><item"
                + " rdf:about=\"https://example.org/b\"><title>Bridge"
                + " closed</title><link>https://example.org/b</link></item></rdf:RDF>",
            "<rss version=\"0.91\"><channel><title>W</title><item><title>Bridge"
                + " closed</title><link>https://example.org/b</link></item></channel></rss>",
            "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"W\", \"items\":"
                + " [{\"id\": \"1\", \"url\": \"https://example.org/b\", \"title\": \"Bridge"
                + " closed\", \"content_html\": \"<p>Shut.</p>\"}]}")) {
      FeedItem item = read(feed).items().getFirst();
      assertThat(item.title()).isEqualTo("Bridge closed");
      assertThat(item.link()).isEqualTo("https://example.org/b");
    }
  }

  @Test
  void illFormedFeedsAreReadAsReadersDo() throws Exception {
    for (String feed :
        List.of(
            RSS.replace("</channel></rss>", ""),
            "\n\n junk " + RSS,
            RSS.replace("Lakeside Herald", "Lakeside & Herald&nbsp;&eacute;"),
            RSS.replace("<channel>", "<channel><undeclared:x>1</undeclared:x>"),
            RSS.replace("Police closed", "Police \u0008closed"),
            RSS.replace(
                "<?xml version=\"1.0\"?>",
                "<!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\""
                    + " \"http://my.netscape.com/rss.dtd\">"))) {
      assertThat(read(feed).items()).as(feed).hasSize(1);
      assertThat(read(feed).items().getFirst().title()).isEqualTo("Bridge & road closed");
    }
  }

  @Test
  void characterSetsAreFound() throws Exception {
    String feed =
        RSS.replace("<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"windows-1251\"?>")
            .replace("Lakeside", "Озеро");
    assertThat(
            new FeedReader(100).read(feed.getBytes(Charset.forName("windows-1251")), null).title())
        .startsWith("Озеро");
    assertThat(new FeedReader(100).read(RSS.getBytes(Charset.forName("UTF-16BE")), null).items())
        .hasSize(1);
    assertThat(new FeedReader(100).read(RSS.getBytes(Charset.forName("UTF-32LE")), null).items())
        .hasSize(1);
  }

  @Test
  void entitiesAreNeverExpandedAndNothingIsFetched() throws Exception {
    String bomb =
        "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
            + " \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
            + " \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY file SYSTEM \"file:///etc/passwd\">]>"
            + RSS.replace("<?xml version=\"1.0\"?>", "")
                .replace("Police closed", "&c; &file; Police closed");
    Feed feed = read(bomb);
    assertThat(feed.items().getFirst().text())
        .contains("Police closed")
        .doesNotContain("aaaaaaaaaaaa", "root:");
  }

  @Test
  void opmlIsAListOfFeeds() throws Exception {
    Feed feed =
        read(
            "<opml version=\"2.0\"><body><outline text=\"x\"><outline type=\"rss\""
                + " xmlUrl=\"https://example.org/rss\"/></outline><outline"
                + " xmlUrl=\"https://example.org/atom\"/></body></opml>");
    assertThat(feed.feeds()).containsExactly("https://example.org/rss", "https://example.org/atom");
  }

  @Test
  void nestingBeyondTheBoundIsRefused() {
    assertThatThrownBy(() -> read("<rss><channel>" + "<a>".repeat(200_000)))
        .isInstanceOf(FeedReader.UnreadableFeedException.class)
        .hasMessageContaining("--max-depth");
  }

  private static Feed read(String feed) throws Exception {
    return new FeedReader(400).read(feed.getBytes(UTF_8), null);
  }
}
