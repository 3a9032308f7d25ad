package org.parley.ingest.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WarcPagesTest {
  private static final byte[] A =
      Warcs.response("https://example.org/a", 200, "text/html; charset=utf-8", "<p>A</p>");
  private static final byte[] B =
      Warcs.response("https://example.org/b", 200, "text/html", "<p>B</p>");
  private static final byte[] C =
      Warcs.response("https://example.org/c", 200, "application/xhtml+xml", "<p>C</p>");

  @Test
  void pagesComeWithTheirAddressIdAndCharacterSet() throws IOException {
    for (byte[] archive :
        List.of(
            Warcs.join(A, B),
            Warcs.join(Warcs.gzip(A), Warcs.gzip(B)),
            Warcs.gzip(Warcs.join(A, B)))) {
      List<ArchivedPage> pages = read(archive);
      assertThat(pages)
          .extracting(ArchivedPage::address)
          .containsExactly("https://example.org/a", "https://example.org/b");
      assertThat(pages.getFirst().id()).isEqualTo(Warcs.id("https://example.org/a"));
      assertThat(pages.getFirst().charset()).isEqualTo("utf-8");
      assertThat(new String(pages.getFirst().page(), UTF_8)).isEqualTo("<p>A</p>");
    }
  }

  @Test
  void onlyDeliveredPagesAreGiven() throws IOException {
    byte[] archive =
        Warcs.join(
            Warcs.record("warcinfo", "x:", "application/warc-fields", "software: test\r\n"),
            Warcs.record(
                "request",
                "https://example.org/a",
                "application/http; msgtype=request",
                "GET / HTTP/1.1\r\n\r\n"),
            Warcs.response("https://example.org/gone", 404, "text/html", "<p>Gone</p>"),
            Warcs.response("https://example.org/picture", 200, "image/png", "png"),
            A,
            Warcs.record(
                "metadata", "https://example.org/a", "application/warc-fields", "a: b\r\n"));
    assertThat(read(archive))
        .extracting(ArchivedPage::address)
        .containsExactly("https://example.org/a");
  }

  @Test
  void aBrokenRecordIsNamedWithItsOffsetAndTheRestIsRead() throws IOException {
    byte[] broken = Warcs.gzip(B);
    broken[broken.length / 2] ^= 0x55;
    byte[] first = Warcs.gzip(A);
    List<ArchivedPage> pages = read(Warcs.join(first, broken, Warcs.gzip(C)));
    assertThat(pages).hasSize(3);
    assertThat(pages.get(1).problem()).contains("broken");
    assertThat(pages.get(1).offset()).isEqualTo(first.length);
    assertThat(pages.get(2).address()).isEqualTo("https://example.org/c");
  }

  @Test
  void aBrokenRecordOfAnUnpackedArchiveToo() throws IOException {
    byte[] broken =
        new String(B, UTF_8).replace("Content-Length: ", "Content-Length: x").getBytes(UTF_8);
    List<ArchivedPage> pages = read(Warcs.join(A, broken, C));
    assertThat(pages)
        .extracting(ArchivedPage::problem)
        .satisfies(problems -> {
          assertThat(problems.getFirst()).isNull();
          assertThat(problems.getLast()).isNull();
          assertThat(problems).anyMatch(problem -> problem != null && problem.contains("broken"));
        });
    assertThat(pages.getLast().address()).isEqualTo("https://example.org/c");
  }

  @Test
  void anArchiveThatIsCutOffGivesWhatIsWhole() throws IOException {
    byte[] whole = Warcs.join(Warcs.gzip(A), Warcs.gzip(B));
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 30);
    List<ArchivedPage> pages = read(cut);
    assertThat(pages.getFirst().address()).isEqualTo("https://example.org/a");
    assertThat(pages.getLast().problem()).contains("cut off");
  }

  @Test
  void aPageBeyondTheBoundIsNotRead() throws IOException {
    byte[] large = Warcs.response("https://example.org/l", 200, "text/html", "x".repeat(200_000));
    List<ArchivedPage> pages = new ArrayList<>();
    try (WarcPages archive =
        new WarcPages(new ByteArrayInputStream(Warcs.join(large, A)), 100_000, 200)) {
      for (ArchivedPage page = archive.next(); page != null; page = archive.next()) {
        pages.add(page);
      }
    }
    assertThat(pages.getFirst().problem()).contains("--max-size");
    assertThat(pages.getLast().address()).isEqualTo("https://example.org/a");
  }

  @Test
  void aRecordThatUnpacksToThousandTimesItsSizeIsABomb() throws IOException {
    byte[] bomb =
        Warcs.gzip(
            Warcs.response("https://example.org/bomb", 200, "text/html", "0".repeat(40 << 20)));
    List<ArchivedPage> pages = read(Warcs.join(bomb, Warcs.gzip(A)));
    assertThat(pages)
        .extracting(ArchivedPage::problem)
        .anyMatch(problem -> problem != null && problem.contains("--max-"));
    assertThat(pages.getLast().address()).isEqualTo("https://example.org/a");
  }

  @Test
  void whateverIsBrokenTheReadingEnds() throws IOException {
    Random random = new Random(7);
    byte[] whole = Warcs.join(Warcs.gzip(A), Warcs.gzip(B), Warcs.gzip(C), A, B);
    for (int round = 0; round < 300; round++) {
      byte[] broken = whole.clone();
      for (int i = 0; i < 1 + round % 5; i++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      }
      assertThat(read(broken)).hasSizeLessThan(100);
    }
  }

  @Test
  void noiseIsNoArchive() throws IOException {
    assertThat(read("WARC/1.0".getBytes(US_ASCII))).allMatch(page -> page.problem() != null);
    assertThat(read(new byte[0])).isEmpty();
  }

  private static List<ArchivedPage> read(byte[] archive) throws IOException {
    List<ArchivedPage> pages = new ArrayList<>();
    InputStream trickle = new ByteArrayInputStream(archive);
    try (WarcPages warc = new WarcPages(trickle, 1 << 20, 200)) {
      for (ArchivedPage page = warc.next(); page != null; page = warc.next()) {
        pages.add(page);
      }
    }
    return pages;
  }
}
