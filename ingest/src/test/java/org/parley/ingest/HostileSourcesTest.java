package org.parley.ingest;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.archive.Warcs;
import org.parley.language.Document;

/**
 * Sources of every kind, whole, broken and made to do harm: what is right is read, the rest is
 * named.
 */
class HostileSourcesTest {
  private static final String TEXT =
      "Soldiers closed the way to the bridge on Monday, a spokesman of the district said.";
  private static final String RSS =
      "<rss version=\"2.0\"><channel><title>Wire</title><item><title>Item</title><link>https://example.org/i</link><description>"
          + TEXT
          + "</description></item></channel></rss>";

  @TempDir private Path folder;

  @Test
  void aFolderOfAllKindsGivesItsDocumentsAndNamesWhatIsBroken() throws IOException {
    List<String> ids = good();
    List<String> bad = bad();
    assertThat(bad).hasSizeGreaterThanOrEqualTo(30);
    List<Intake> intakes = new ArrayList<>();
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(3), () -> intakes.addAll(read(ReadingOptions.withDate(null), folder)));
    assertThat(documents(intakes))
        .extracting(Document::id)
        .containsExactlyInAnyOrderElementsOf(ids);
    assertThat(documents(intakes))
        .allSatisfy(document -> assertThat(document.text()).contains("Soldiers closed"));
    List<String> refused = refused(intakes);
    for (String name : bad) {
      assertThat(refused).as("what is said of " + name).anyMatch(line -> line.contains(name));
    }
    assertThat(refused).allMatch(line -> bad.stream().anyMatch(line::contains));
  }

  /** Files that are read, with the ids of what is in them. */
  private List<String> good() throws IOException {
    List<String> ids = new ArrayList<>();
    write("a.txt", TEXT);
    write("deep/er/b.txt", TEXT);
    write("c.html", Warcs.page("Bridge closed", TEXT));
    write("d", Warcs.page("Bridge closed", TEXT));
    write(
        "e.jsonl", "{\"id\": \"e1\", \"text\": \"" + TEXT + "\"}\n{\"text\": \"" + TEXT + "\"}\n");
    write("f.csv", "id;text;date\nf1;\"" + TEXT + "\";2022-03-07\n;" + TEXT + ";\n");
    write("g.xml", RSS);
    write(
        "h.json",
        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"urn:h\",\"content_text\":\""
            + TEXT
            + "\"}]}");
    write("i.pdf", pdf(TEXT));
    write("j.warc.gz", Warcs.join(page("j1"), page("j2")));
    write("k.txt.gz", Warcs.gzip(TEXT.getBytes(UTF_8)));
    write(
        "l.zip",
        zip(
            "m/n.txt",
            TEXT.getBytes(UTF_8),
            "../../etc/o.html",
            Warcs.page("Bridge", TEXT).getBytes(UTF_8)));
    write("p.txt", ("\ufeff" + TEXT).getBytes(UTF_16LE));
    write("q \u202e\u200b;rm -rf $(x)'\".txt", TEXT);
    ids.addAll(
        List.of("a.txt", "deep/er/b.txt", "c.html", "d", "e1", "e.jsonl:2", "f1", "f.csv:3"));
    ids.addAll(List.of("https://example.org/i", "urn:h", "i.pdf", id("j1"), id("j2"), "k.txt.gz"));
    ids.addAll(
        List.of(
            "l.zip/m/n.txt",
            "l.zip/etc/o.html",
            "p.txt",
            "bad02.zip/b.txt",
            "q \u202e\u200b;rm -rf $(x)'\".txt"));
    return ids;
  }

  /** Files of which each gives at least one refusal that names it. */
  private List<String> bad() throws IOException {
    byte[] zeros = new byte[64 << 20];
    byte[] gzip = Warcs.gzip(TEXT.repeat(100).getBytes(UTF_8));
    byte[] broken = page("broken");
    broken[broken.length / 2] ^= 0x11;
    List<String> names = new ArrayList<>();
    bad(names, "bad01.gz", Warcs.gzip(zeros));
    byte[] text = TEXT.getBytes(UTF_8);
    bad(names, "bad02.zip", zip("b.txt", text, "zeros.txt", zeros, "after.txt", text));
    bad(
        names,
        "bad03.zip",
        zip("in.zip", zip("in.zip", zip("in.zip", zip("in.zip", zip("a.txt", zeros))))));
    bad(names, "bad04.gz", Arrays.copyOf(gzip, gzip.length / 2));
    bad(names, "bad05.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3});
    bad(names, "bad06.zip", "PK\u0003\u0004 nothing".getBytes(UTF_8));
    bad(names, "bad07.html", "<div>".repeat(200_000).getBytes(UTF_8));
    bad(names, "bad08.html", ("<html>" + "<b><i>".repeat(2000) + TEXT).getBytes(UTF_8));
    bad(names, "bad09.xml", ("<rss><channel>" + "<item>".repeat(200_000)).getBytes(UTF_8));
    bad(
        names,
        "bad10.xml",
        "<?xml version=\"1.0\"?><svg><text>Soldiers</text></svg>".getBytes(UTF_8));
    bad(
        names,
        "bad11.opml",
        "<opml><body><outline xmlUrl=\"https://example.org/f\"/></body></opml>".getBytes(UTF_8));
    bad(names, "bad12.pdf", "%PDF-1.7\nnothing".getBytes(UTF_8));
    bad(names, "bad13.pdf", Arrays.copyOf(pdf(TEXT), 200));
    bad(names, "bad14.pdf", pdf(null));
    bad(names, "bad15.warc.gz", broken);
    bad(names, "bad16.warc", "WARC/1.0\r\nContent-Length: 9999999999\r\n\r\n".getBytes(UTF_8));
    bad(
        names,
        "bad17.warc.gz",
        Warcs.gzip(
            Warcs.response("https://example.org/z", 200, "text/html", "0".repeat(60 << 20))));
    bad(names, "bad18.warc.gz", new byte[] {0x1f, (byte) 0x8b});
    bad(names, "bad19.jsonl", "{\"text\": \"never closed".getBytes(UTF_8));
    bad(names, "bad20.jsonl", "{\"id\": \"no text\"}".getBytes(UTF_8));
    bad(names, "bad21.jsonl", ("{\"text\":" + "[".repeat(200_000)).getBytes(UTF_8));
    bad(names, "bad22.jsonl", ("{\"text\": \"" + "x".repeat(9 << 20) + "\"}").getBytes(UTF_8));
    bad(names, "bad23.csv", "a,b\n1,2\n".getBytes(UTF_8));
    bad(names, "bad24.csv", ("text\n\"" + "x".repeat(9 << 20) + "\"").getBytes(UTF_8));
    bad(names, "bad25.txt", "x".repeat(9 << 20).getBytes(UTF_8));
    bad(names, "bad26.bin", new byte[] {0, 1, 2, 3, 4});
    bad(names, "bad27.txt", ("Soldiers " + "\0".repeat(5)).getBytes(UTF_8));
    bad(names, "bad28.docx", zip("[Content_Types].xml", "<Types/>".getBytes(UTF_8)));
    bad(names, "bad29.xz", new byte[] {(byte) 0xfd, '7', 'z', 'X', 'Z', 0});
    bad(names, "bad30.doc", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1});
    bad(
        names,
        "bad31.json",
        "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": 3}".getBytes(UTF_8));
    Files.createSymbolicLink(folder.resolve("bad32.txt"), folder.resolve("nowhere"));
    names.add("bad32.txt");
    return names;
  }

  @Test
  void aLineWithoutEndIsPassedOverWithoutBeingHeld() {
    long length = 1L << 30;
    InputStream line = new Endless(length, "{\"text\": \"", 'x');
    List<Intake> intakes = new ArrayList<>();
    new DocumentReader(ReadingOptions.withDate(null))
        .read("line.jsonl", line)
        .forEachRemaining(intakes::add);
    assertThat(refused(intakes)).singleElement().asString().contains("line.jsonl:1", "--max-size");
    InputStream text = new Endless(length, "", 'x');
    intakes.clear();
    new DocumentReader(ReadingOptions.withDate(null))
        .read("text.txt", text)
        .forEachRemaining(intakes::add);
    assertThat(refused(intakes)).singleElement().asString().contains("--max-size");
  }

  @Test
  void aBombIsNotUnpackedOnTheWayToTheNextFile() throws IOException {
    write("bomb.zip", zip("a.txt", new byte[200 << 20], "b.txt", TEXT.getBytes(UTF_8)));
    List<Intake> intakes = read(ReadingOptions.withDate(null), folder.resolve("bomb.zip"));
    assertThat(documents(intakes)).isEmpty();
    assertThat(refused(intakes)).hasSize(2);
    assertThat(refused(intakes).getFirst()).contains("a.txt");
    assertThat(refused(intakes).getLast()).contains("bomb.zip", "--max-expansion");
  }

  @Test
  void whatCostsAParserMostIsReadOrRefusedInTime() throws IOException {
    write("tags.xml", "<rss><channel>" + "<a".repeat(2_000_000) + "/>");
    write(
        "blanks.xml",
        "<rss><channel><title>Wire</title><item><description>"
            + TEXT
            + " ".repeat(2_000_000)
            + "end</description></item></channel></rss>");
    String times = "<div class=\"e\">" + "<time></time>".repeat(100_000) + TEXT + "</div>";
    write(
        "times.html",
        "<html><body><div class=\"liveblog\">" + times + times + "</div></body></html>");
    String entry = "<p class=\"e\"><time></time>" + TEXT + "</p>";
    write(
        "entries.html",
        "<html><body><div class=\"liveblog\">" + entry.repeat(30_000) + "</div></body></html>");
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> assertThat(read(ReadingOptions.withDate(null), folder)).hasSizeGreaterThan(3));
  }

  @Test
  void foldersThatLeadIntoEachOtherAreReadOnce() throws IOException {
    write("a/a.txt", TEXT);
    write("b/b.txt", TEXT);
    for (String name : List.of("1", "2", "3")) {
      Files.createSymbolicLink(folder.resolve("a").resolve(name), folder.resolve("b"));
      Files.createSymbolicLink(folder.resolve("b").resolve(name), folder.resolve("a"));
    }
    List<Intake> intakes = new ArrayList<>();
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(1), () -> intakes.addAll(read(ReadingOptions.withDate(null), folder)));
    assertThat(documents(intakes)).hasSize(8);
  }

  @Test
  void charactersThatDeceiveAreKeptAndPointedOut() throws IOException {
    String text =
        "The mayor of \u041ayiv met Kha\u200brkiv's \u202egnorw\u202c council, and said so to all"
            + " who were there.";
    write("a.txt", text);
    Intake.Accepted accepted =
        (Intake.Accepted) read(ReadingOptions.withDate(null), folder).getFirst();
    assertThat(accepted.document().text()).isEqualTo(text);
    assertThat(accepted.warnings())
        .singleElement()
        .asString()
        .contains(
            "2 marks that turn the reading direction",
            "1 characters without width",
            "1 words of mixed scripts");
  }

  @Test
  void halfSurrogatesAndControlCharactersDoNoHarm() throws IOException {
    write(
        "a.jsonl",
        "{\"id\": \"a\\ud800\", \"title\": \"\\udc00\\u001b[31mRed\", \"text\": \""
            + TEXT
            + " \\ud83d \\u0007\\u0000\"}");
    Document document = documents(read(ReadingOptions.withDate(null), folder)).getFirst();
    assertThat(document.id()).isEqualTo("a\ufffd");
    assertThat(document.title()).isEqualTo("\ufffd\u001b[31mRed");
    assertThat(document.text()).endsWith("\ufffd \u0007\0");
  }

  @Test
  void entitiesOfAPageAreNeverOfAnotherFile() throws IOException {
    write("secret.bin", new byte[] {0, 0});
    write(
        "a.xhtml",
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY y"
            + " \"lol\">]><html><body><p>"
            + TEXT
            + " &x; &y;</p></body></html>");
    assertThat(
            documents(read(ReadingOptions.withDate(null), folder.resolve("a.xhtml")))
                .getFirst()
                .text())
        .contains("Soldiers closed")
        .doesNotContain("root:");
  }

  @Test
  void theBoundsAreOptions() throws IOException {
    write("a.html", "<div>".repeat(30) + "<p>" + TEXT + "</p>");
    Bounds shallow = new Bounds(1 << 20, 20, Duration.ofSeconds(10), 200);
    assertThat(refused(read(new ReadingOptions(null, shallow), folder)))
        .singleElement()
        .asString()
        .contains("--max-depth");
    Bounds small = new Bounds(100, 100, Duration.ofSeconds(10), 200);
    assertThat(refused(read(new ReadingOptions(null, small), folder)))
        .singleElement()
        .asString()
        .contains("--max-size");
  }

  private static byte[] page(String name) {
    return Warcs.gzip(
        Warcs.response(
            "https://example.org/" + name, 200, "text/html", Warcs.page("Bridge closed", TEXT)));
  }

  private static String id(String name) {
    return Warcs.id("https://example.org/" + name);
  }

  private static byte[] zip(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write((byte[]) namesAndContents[i + 1]);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf(String text) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      if (text != null) {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
          content.newLineAtOffset(50, 700);
          content.showText(text);
          content.endText();
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private void bad(List<String> names, String name, byte[] content) throws IOException {
    write(name, content);
    names.add(name);
  }

  private void write(String name, String content) throws IOException {
    write(name, content.getBytes(UTF_8));
  }

  private void write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private static List<Intake> read(ReadingOptions options, Path source) {
    List<Intake> intakes = new ArrayList<>();
    try (IntakeIterator all =
        new DocumentReader(options)
            .read(List.of(source.toString()), InputStream.nullInputStream())) {
      all.forEachRemaining(intakes::add);
    }
    return intakes;
  }

  private static List<Document> documents(List<Intake> intakes) {
    return intakes.stream()
        .filter(Intake.Accepted.class::isInstance)
        .map(intake -> ((Intake.Accepted) intake).document())
        .toList();
  }

  private static List<String> refused(List<Intake> intakes) {
    return intakes.stream()
        .filter(Intake.Refused.class::isInstance)
        .map(intake ->
            ((Intake.Refused) intake).source() + ": " + ((Intake.Refused) intake).reason())
        .toList();
  }

  /** As many bytes of one kind as are wanted, without holding them. */
  private static final class Endless extends InputStream {
    private final byte[] start;
    private final byte filler;
    private final long length;
    private long position;

    Endless(long length, String start, char filler) {
      this.length = length;
      this.start = start.getBytes(UTF_8);
      this.filler = (byte) filler;
    }

    @Override
    public int read() {
      if (position >= length) {
        return -1;
      }
      int value = position < start.length ? start[(int) position] : filler;
      position++;
      return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) {
      if (position >= length) {
        return -1;
      }
      if (position < start.length) {
        bytes[offset] = (byte) read();
        return 1;
      }
      int read = (int) Math.min(count, length - position);
      Arrays.fill(bytes, offset, offset + read, filler);
      position += read;
      return read;
    }
  }
}
