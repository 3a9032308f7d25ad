package org.parley.ingest.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageReaderTest {
  private static final String FIRST =
      "Soldiers left the northern district on Monday, the governor said, after two weeks of talks"
          + " with elders.";
  private static final String SECOND =
      "Residents who had fled to the hills began to come back, carrying what they had been able to"
          + " save.";
  private static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

  @Test
  void menusSharesCaptionsBannersAndTeasersAreNoText() throws Exception {
    Page page =
        read(
            """
            <html lang="en"><head><title>Soldiers leave | Lakeside Herald</title>
            <meta property="og:site_name" content="Lakeside Herald"></head><body>
            <div id="cookie-banner"><p>We use cookies, and so do our many partners, to make this site better for you and them.</p></div>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
            <main><h1>Soldiers leave</h1><div class="byline">By Jo Marsh</div>
            <div class="share-bar"><a href="#">Tweet</a> <a href="#">Share on Facebook</a></div>
            <div class="story-body"><figure><img src="a.jpg"><figcaption>A soldier waves, in a file picture.</figcaption></figure>
            <p>%s</p>
            <p><a href="/older">Read more: How the talks began</a></p>
            <p>%s</p></div>
            <div class="related"><h3>Related stories</h3><p>Elders of the valley meet again to speak about water, land and grazing.</p></div>
            </main><footer><p>Copyright Lakeside Herald, all rights reserved, no part may be used.</p></footer></body></html>
            """
                .formatted(FIRST, SECOND));
    assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(page.title()).isEqualTo("Soldiers leave");
    assertThat(page.author()).isEqualTo("Jo Marsh");
    assertThat(page.publisher()).isEqualTo("Lakeside Herald");
    assertThat(page.language()).isEqualTo("en");
  }

  @Test
  void linkedDataComesFirst() throws Exception {
    Page page =
        read(
            """
            <html><head><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},
            {"@type":"NewsArticle","headline":"Soldiers leave &amp; elders stay","datePublished":"2022-03-07T22:10:00-05:00",
            "author":[{"@type":"Person","name":"Jo Marsh"},{"name":"Kim Reed"}],"publisher":{"name":"Lakeside Herald"},}]}</script>
            <link rel="canonical" href="/2022/soldiers"><meta name="date" content="2020-01-01"></head><body>%s</body></html>
            """
                .formatted(BODY));
    assertThat(page.title()).isEqualTo("Soldiers leave & elders stay");
    assertThat(page.published()).isEqualTo("2022-03-07");
    assertThat(page.author()).isEqualTo("Jo Marsh, Kim Reed");
    assertThat(page.publisher()).isEqualTo("Lakeside Herald");
    assertThat(page.url()).isEqualTo("https://example.org/2022/soldiers");
  }

  @Test
  void theDayIsFoundWhereverThePageSaysIt() throws Exception {
    for (String head :
        List.of(
            "<meta property='article:published_time' content='2022-03-07T05:10Z'>",
            "<meta name='pubdate' content='20220307'>",
            "<meta itemprop='datePublished' content='2022-03-07'>",
            "</head><body><time datetime='2022-03-07T05:10'>Monday</time>",
            "</head><body><p class='dateline'>March 7, 2022</p>",
            "</head><body><p>Published 7 March 2022</p>",
            "<link rel='canonical' href='https://example.org/2022/03/07/soldiers'>")) {
      assertThat(read("<html><head>" + head + BODY).published())
          .as(head)
          .isEqualTo(LocalDate.of(2022, 3, 7));
    }
    assertThat(read(BODY).published()).isNull();
  }

  @Test
  void theAddressSaysWhichDayItWasForThePublisher() throws Exception {
    Page page =
        read(
            "<meta property='article:published_time' content='2022-03-08T01:30:00Z'>"
                + "<link rel='canonical' href='https://example.org/2022/03/07/soldiers'>"
                + BODY);
    assertThat(page.published()).isEqualTo("2022-03-07");
  }

  @Test
  void characterSetsAreWhatBrowsersTakeThemFor() throws Exception {
    String text =
        "<p>Präsident Živković sprach in Łódź mit “Freunden” über die Lage an der Grenze und im"
            + " Süden.</p>";
    assertThat(read(text.getBytes(UTF_8), null).text()).contains("Živković", "“Freunden”");
    byte[] western =
        "<meta charset=iso-8859-1><p>Pr\u00e4sident “Krause” sprach über die Lage im Süden des Landes.</p>"
            .getBytes(Charset.forName("windows-1252"));
    assertThat(read(western, null).text()).contains("Präsident “Krause”");
    byte[] central =
        text.replace('\u201c', '"').replace('\u201d', '"').getBytes(Charset.forName("iso-8859-2"));
    assertThat(read(central, "ISO-8859-2").text()).contains("Živković");
    byte[] marked = ("\ufeff" + text).getBytes(Charset.forName("UTF-16LE"));
    assertThat(read(marked, "utf-8").text()).contains("Łódź");
    byte[] cyrillic =
        "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'><p>Войска вышли из города в понедельник, сообщил губернатор.</p>"
            .getBytes(Charset.forName("windows-1251"));
    assertThat(read(cyrillic, null).text()).contains("Войска вышли");
  }

  @Test
  void theEntriesOfALiveBlogAreReportsOfTheirOwn() throws Exception {
    String entries =
        """
        <html><body><div itemscope itemtype="https://schema.org/LiveBlogPosting"><h1>As it happened</h1>
        <div itemprop="liveBlogUpdate" id="u2"><h2 itemprop="headline">Bridge reopened</h2><time datetime="2022-03-08T09:00Z">9am</time><p>Engineers reopened the bridge.</p></div>
        <div itemprop="liveBlogUpdate" id="u1"><h2 itemprop="headline">Bridge closed</h2><time datetime="2022-03-07T21:00Z">9pm</time><p>Police closed the bridge.</p></div>
        </div></body></html>
        """;
    List<Page> pages = reader().read(entries.getBytes(UTF_8), null, "https://example.org/live");
    assertThat(pages).extracting(Page::entry).containsExactly("u2", "u1");
    assertThat(pages).extracting(Page::title).containsExactly("Bridge reopened", "Bridge closed");
    assertThat(pages)
        .extracting(Page::text)
        .containsExactly("Engineers reopened the bridge.", "Police closed the bridge.");
    assertThat(pages)
        .extracting(page -> String.valueOf(page.published()))
        .containsExactly("2022-03-08", "2022-03-07");
  }

  @Test
  void aLiveBlogMayStandInLinkedDataOnly() throws Exception {
    String html =
        """
        <script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"As it happened","liveBlogUpdate":[
        {"@type":"BlogPosting","headline":"Two","articleBody":"<p>Second entry.</p>","url":"https://example.org/l#b2"},
        {"@type":"BlogPosting","headline":"One","articleBody":"First entry."}]}</script><body><p>Live</p></body>
        """;
    List<Page> pages = reader().read(html.getBytes(UTF_8), null, null);
    assertThat(pages).extracting(Page::entry).containsExactly("b2", "2");
    assertThat(pages).extracting(Page::text).containsExactly("Second entry.", "First entry.");
  }

  @Test
  void commentsOfReadersAreNoText() throws Exception {
    String comment =
        "<div class='comment'><p>"
            + "I do not believe a word of this, and neither do my neighbours. ".repeat(3)
            + "</p></div>";
    Page page =
        read(
            "<article><h1>Soldiers leave</h1>"
                + BODY
                + "</article><section id='comments'>"
                + comment.repeat(3)
                + "</section>");
    assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void nestingBeyondTheBoundIsRefused() {
    assertThatThrownBy(() -> read("<div>".repeat(200_000) + BODY))
        .isInstanceOf(PageReader.TooDeepException.class);
  }

  @Test
  void aPageWithoutTextHasNone() throws Exception {
    assertThat(read("").text()).isEmpty();
    assertThat(read("<html><body><script>var a = 1;</script></body></html>").text()).isEmpty();
  }

  @Test
  void aPageMadeForExponentialPatternsIsReadInTime() throws Exception {
    String evil =
        "<meta "
            + "a=".repeat(100_000)
            + "><!--"
            + "-".repeat(200_000)
            + "<p class='"
            + "aA-".repeat(100_000)
            + "'>"
            + "a ".repeat(100_000)
            + "</p>"
            + BODY;
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        java.time.Duration.ofSeconds(60), () -> read(evil));
  }

  private static PageReader reader() {
    return new PageReader(400);
  }

  private static Page read(String html) throws Exception {
    return read(html.getBytes(UTF_8), null);
  }

  private static Page read(byte[] html, String charset) throws Exception {
    return reader().read(html, charset, "https://example.org/page").getFirst();
  }
}
