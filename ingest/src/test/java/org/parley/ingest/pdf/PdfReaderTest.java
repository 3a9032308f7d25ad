package org.parley.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
  private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

  @Test
  void linesBecomeParagraphsAndBrokenWordsAreJoined() throws Exception {
    PdfReport report =
        read(
            document(
                List.of(
                    List.of(
                        "Police closed the bridge over the river on Mon-",
                        "day after two cars had been set on fire. Nobody was",
                        "hurt.",
                        "",
                        "The mayor said that the road would stay shut un-",
                        "til the end of the week."))));
    assertThat(report.text())
        .isEqualTo(
            "Police closed the bridge over the river on Monday after two cars had been set on fire."
                + " Nobody was hurt.\n\n"
                + "The mayor said that the road would stay shut until the end of the week.");
  }

  @Test
  void runningHeadsAndPageNumbersAreLeftOut() throws Exception {
    PdfReport report =
        read(
            document(
                List.of(
                    List.of(
                        "Situation report of the mission",
                        "Fighters took the village in the early morning, and then",
                        "1"),
                    List.of(
                        "Situation report of the mission",
                        "left it again before noon, residents said on the phone, and",
                        "2"),
                    List.of("Situation report of the mission", "nobody was hurt.", "3"))));
    assertThat(report.text())
        .isEqualTo(
            "Fighters took the village in the early morning, and then left it again before noon,"
                + " residents said on the phone, and nobody was hurt.");
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        write(content, 50, 700, List.of("Rebels in the north", "freed nine prisoners."));
        write(content, 320, 700, List.of("Rebels in the south", "burned a police post."));
      }
      assertThat(PdfReader.read(bytes(document), Duration.ofMinutes(1)).text())
          .startsWith("Rebels in the north freed nine prisoners.")
          .endsWith("Rebels in the south burned a police post.");
    }
  }

  @Test
  void aScannedPdfIsSaidToBeOne() throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(
            LosslessFactory.createFromImage(
                document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB)),
            0,
            0);
      }
      assertReason(bytes(document), "scanned PDF");
    }
  }

  @Test
  void whatCannotBeReadIsRefusedWithItsReason() throws Exception {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      assertReason(bytes(document), "without any text");
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      assertReason(bytes(document), "password");
    }
    assertReason("%PDF-1.7 nonsense".getBytes(), "broken PDF");
  }

  private static void assertReason(byte[] pdf, String reason) {
    assertThatThrownBy(() -> PdfReader.read(pdf, Duration.ofMinutes(1)))
        .isInstanceOf(PdfReader.RefusedException.class)
        .hasMessageContaining(reason);
  }

  private static PdfReport read(byte[] pdf) throws Exception {
    return PdfReader.read(pdf, Duration.ofMinutes(1));
  }

  private static byte[] document(List<List<String>> pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (List<String> lines : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          write(content, 60, 720, lines);
        }
      }
      return bytes(document);
    }
  }

  private static void write(PDPageContentStream content, float x, float y, List<String> lines)
      throws IOException {
    content.beginText();
    content.setFont(FONT, 11);
    content.setLeading(14);
    content.newLineAtOffset(x, y);
    for (String line : lines) {
      content.showText(line);
      content.newLine();
    }
    content.endText();
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
