package org.parley.ingest;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.language.Document;

class DocumentReaderTest {
  @TempDir private Path folder;

  @Test
  void aTextFileIsADocumentNamedAfterIt() throws IOException {
    Document document = document(write("report.txt", "Troops left."));
    assertThat(document.id()).isEqualTo("report.txt");
    assertThat(document.text()).isEqualTo("Troops left.");
    assertThat(document.title()).isNull();
    assertThat(document.published()).isNull();
    assertThat(document.language()).isEqualTo("en");
  }

  @Test
  void anOpenFileIsReadUnderTheNameItIsGiven() {
    String records = "{\"text\": \"Troops left.\"}\n{\"id\": \"b\", \"text\": \"Troops came.\"}\n";
    IntakeIterator intakes =
        new DocumentReader(ReadingOptions.withDate(null))
            .read("2022/march.jsonl", new ByteArrayInputStream(records.getBytes(UTF_8)));
    List<String> ids = new ArrayList<>();
    intakes.forEachRemaining(intake -> ids.add(((Intake.Accepted) intake).document().id()));
    assertThat(ids).containsExactly("2022/march.jsonl:1", "b");
  }

  @Test
  void headerLinesSayWhereATextComesFrom() throws IOException {
    Document document =
        document(
            write(
                "report.txt",
                "Title: Troops leave\nDate: 7 March 2022\nPublisher: Wire\n"
                    + "Url: https://example.org\n\nTroops left.\n"));
    assertThat(document.title()).isEqualTo("Troops leave");
    assertThat(document.published()).isEqualTo("2022-03-07");
    assertThat(document.publisher()).isEqualTo("Wire");
    assertThat(document.url()).isEqualTo("https://example.org");
    assertThat(document.text()).isEqualTo("Troops left.\n");
  }

  @Test
  void aTextThatOnlyLooksLikeAHeaderIsText() throws IOException {
    for (String text :
        List.of(
            "Date: to be announced\nThe talks go on.\n\nMore.",
            "Kyiv: shells fell.\n\nMore.",
            "Title: and nothing else")) {
      assertThat(document(write("a.txt", text)).text()).isEqualTo(text);
    }
  }

  @Test
  void theDateGivenHoldsForDocumentsWithoutOne() throws IOException {
    Path dated = write("dated.txt", "Date: 2022-03-07\n\nText.");
    Path undated = write("undated.txt", "Text.");
    ReadingOptions options = ReadingOptions.withDate(LocalDate.of(2020, 1, 2));
    assertThat(documents(options, dated, undated))
        .extracting(Document::published)
        .containsExactly(LocalDate.of(2022, 3, 7), LocalDate.of(2020, 1, 2));
  }

  @Test
  void aDateThatCannotBeReadIsSaid() throws IOException {
    Intake.Accepted accepted =
        (Intake.Accepted) only(write("a.txt", "Date: 03/04/2015\n\nText.").toString());
    assertThat(accepted.document().published()).isNull();
    assertThat(accepted.warnings()).singleElement().asString().contains("a.txt", "03/04/2015");
  }

  @Test
  void byteOrderMarksTellTheEncoding() throws IOException {
    byte[] text = "\ufeffKyiv \ud83d\udef0".getBytes(UTF_16LE);
    assertThat(document(write("a.txt", text)).text()).isEqualTo("Kyiv \ud83d\udef0");
    assertThat(document(write("b.txt", "\ufeffKyiv".getBytes(UTF_8))).text()).isEqualTo("Kyiv");
  }

  @Test
  void lineEndsOfEveryKindBecomeLineFeeds() throws IOException {
    assertThat(document(write("a.txt", "One.\r\nTwo.\rThree.\n")).text())
        .isEqualTo("One.\nTwo.\nThree.\n");
  }

  @Test
  void invalidBytesAreReplacedAndNamedWithTheirOffset() throws IOException {
    Path file = write("a.txt", new byte[] {'a', 'b', (byte) 0xc3, 'c', (byte) 0xff});
    Intake.Accepted accepted = (Intake.Accepted) only(file.toString());
    assertThat(accepted.document().text()).isEqualTo("ab\ufffdc\ufffd");
    assertThat(accepted.warnings()).singleElement().asString().contains(file.toString(), "byte 2");
  }

  @Test
  void aTextThatHoldsTheReplacementCharacterItselfIsFine() throws IOException {
    Intake.Accepted accepted = (Intake.Accepted) only(write("a.txt", "a\ufffdb").toString());
    assertThat(accepted.warnings()).isEmpty();
  }

  @Test
  void anEmptyFileIsADocumentWithoutTextAndIsSaid() throws IOException {
    Intake.Accepted accepted = (Intake.Accepted) only(write("a.txt", "").toString());
    assertThat(accepted.document().text()).isEmpty();
    assertThat(accepted.warnings()).hasSize(1);
  }

  @Test
  void whatCannotBeReadIsRefusedByItsContent() throws IOException {
    assertThat(reason(write("a.txt", "%PDF-1.7 ..."))).contains("broken PDF");
    assertThat(reason(write("c.txt", "<?xml version=\"1.0\"?><svg></svg>"))).contains("XML");
    assertThat(reason(write("d.txt", "WARC/1.0\r\nnonsense"))).contains("the record");
    assertThat(reason(write("e.docx", "PK\u0003\u0004" + "x".repeat(26) + "[Content_Types].xml")))
        .contains("office document");
    assertThat(reason(write("f.txt", new byte[] {0x1f, (byte) 0x8b, 8, 0}))).contains("cut off");
    assertThat(reason(write("g.txt", new byte[] {1, 2, 0, 3}))).contains("binary");
    assertThat(reason(write("h.csv", "id,title\n1,Hello"))).contains("no column \"text\"");
    assertThat(reason(write("i.xz", new byte[] {(byte) 0xfd, '7', 'z', 'X', 'Z'})))
        .contains("packed");
  }

  @Test
  void aLineThatIsNoJsonIsRefusedInWordsForPeople() throws IOException {
    assertThat(reason(write("a.jsonl", "{\"text\": \"x\"")))
        .isEqualTo(
            "not a JSON object on one line: Unexpected end-of-input: expected close marker for"
                + " Object (column 13)");
  }

  @Test
  void jsonLinesAreDocuments() throws IOException {
    Path file =
        write(
            "a.txt",
            """
            {"id": "one", "text": "First.", "title": "T", "date": "2022-03-07T05:00", "url": "u", "publisher": "P"}

            {"id": 2, "text": "Second \\ud83d\\udef0.", "other": {"text": ["x"]}, "date": null}
            {"text": "Third."}
            """);
    List<Document> documents = documents(ReadingOptions.withDate(null), file);
    assertThat(documents).extracting(Document::id).containsExactly("one", "2", "a.txt:4");
    assertThat(documents.get(0))
        .isEqualTo(new Document("one", "T", "First.", LocalDate.of(2022, 3, 7), "u", "P", "en"));
    assertThat(documents.get(1).text()).isEqualTo("Second \ud83d\udef0.");
  }

  @Test
  void aBadLineIsNamedAndTheRestGoesOn() throws IOException {
    Path file =
        write(
            "a.jsonl",
            "{\"text\": \"First.\"}\n{broken\n[1]\n{\"id\": 4}\n{\"text\": \"Last.\"} x\n"
                + "{\"text\": \"Last.\"}");
    List<Intake> intakes = read(ReadingOptions.withDate(null), List.of(file.toString()));
    assertThat(intakes)
        .filteredOn(Intake.Refused.class::isInstance)
        .extracting(intake -> ((Intake.Refused) intake).source())
        .containsExactly(file + ":2", file + ":3", file + ":4", file + ":5");
    assertThat(intakes).filteredOn(Intake.Accepted.class::isInstance).hasSize(2);
  }

  @Test
  void halfASurrogatePairIsReplaced() throws IOException {
    Path file = write("a.jsonl", "{\"text\": \"a\\ud83db\"}");
    assertThat(document(file).text()).isEqualTo("a\ufffdb");
  }

  @Test
  void aLineBeyondTheBoundIsSkipped() throws IOException {
    String large = "{\"text\": \"" + "x".repeat(300_000) + "\"}\n";
    Path file = write("a.jsonl", large + "{\"text\": \"Small.\"}\n");
    List<Intake> intakes = read(new ReadingOptions(null, 1000), List.of(file.toString()));
    assertThat(intakes.get(0)).isInstanceOf(Intake.Refused.class);
    assertThat(intakes.get(1)).isInstanceOf(Intake.Accepted.class);
    assertThat(intakes).hasSize(2);
  }

  @Test
  void aTextBeyondTheBoundIsRefused() throws IOException {
    Path file = write("a.txt", "x".repeat(10_001));
    Path fits = write("b.txt", "x".repeat(10_000));
    List<Intake> intakes =
        read(new ReadingOptions(null, 10_000), List.of(file.toString(), fits.toString()));
    assertThat(intakes.get(0)).isInstanceOf(Intake.Refused.class);
    assertThat(intakes.get(1)).isInstanceOf(Intake.Accepted.class);
  }

  @Test
  void deepNestingInALineIsRefused() throws IOException {
    Path file = write("a.jsonl", "{\"id\": " + "[".repeat(100_000) + "\n{\"text\": \"Next.\"}");
    List<Intake> intakes = read(ReadingOptions.withDate(null), List.of(file.toString()));
    assertThat(intakes).hasSize(2);
    assertThat(intakes.get(0)).isInstanceOf(Intake.Refused.class);
  }

  @Test
  void aFolderIsReadInTheOrderOfNames() throws IOException {
    Files.createDirectories(folder.resolve("in/b"));
    write("in/c.txt", "c");
    write("in/b/z.txt", "z");
    write("in/a.txt", "a");
    write("in/.hidden", "no");
    assertThat(documents(ReadingOptions.withDate(null), folder.resolve("in")))
        .extracting(Document::id)
        .containsExactly("a.txt", "b/z.txt", "c.txt");
  }

  @Test
  void filesOfTheSameNameKeepTheirIdsApart() throws IOException {
    Files.createDirectories(folder.resolve("x"));
    Files.createDirectories(folder.resolve("y"));
    Path x = write("x/a.txt", "x");
    Path y = write("y/a.txt", "y");
    assertThat(documents(ReadingOptions.withDate(null), x, y))
        .extracting(Document::id)
        .doesNotHaveDuplicates();
    assertThat(documents(ReadingOptions.withDate(null), folder.resolve("x"), folder.resolve("y")))
        .extracting(Document::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void aLinkBackToItsFolderIsNotFollowed() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    write("in/a.txt", "a");
    Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
    assertThat(documents(ReadingOptions.withDate(null), folder.resolve("in"))).hasSize(1);
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(only("/no/such/file"))
        .isEqualTo(new Intake.Refused("/no/such/file", "there is no such file or folder"));
    assertThat(only("a\0b")).isInstanceOf(Intake.Refused.class);
  }

  @Test
  void whatMayNotBeReadIsNamed() throws IOException {
    Path file = write("a.txt", "secret");
    assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "runs as root");
    assertThat(only(file.toString()))
        .isEqualTo(new Intake.Refused(file.toString(), "permission denied"));
  }

  @Test
  void theStandardInputIsASource() {
    InputStream input = new ByteArrayInputStream("Troops left.".getBytes(UTF_8));
    try (IntakeIterator intakes =
        new DocumentReader(ReadingOptions.withDate(null)).read(List.of("-"), input)) {
      Document document = ((Intake.Accepted) intakes.next()).document();
      assertThat(document.text()).isEqualTo("Troops left.");
      assertThat(intakes.hasNext()).isFalse();
    }
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static Document document(Path file) {
    return ((Intake.Accepted) only(file.toString())).document();
  }

  private static String reason(Path file) {
    String name = file.toString().replace("https:/", "https://");
    return ((Intake.Refused) only(name)).reason();
  }

  private static Intake only(String source) {
    List<Intake> intakes = read(ReadingOptions.withDate(null), List.of(source));
    assertThat(intakes).hasSize(1);
    return intakes.get(0);
  }

  private static List<Document> documents(ReadingOptions options, Path... sources) {
    return read(options, Arrays.stream(sources).map(Path::toString).toList()).stream()
        .map(intake -> ((Intake.Accepted) intake).document())
        .toList();
  }

  private static List<Intake> read(ReadingOptions options, List<String> sources) {
    List<Intake> intakes = new ArrayList<>();
    try (IntakeIterator iterator =
        new DocumentReader(options).read(sources, InputStream.nullInputStream())) {
      iterator.forEachRemaining(intakes::add);
    }
    return intakes;
  }
}
