package org.parley.ingest.pdf;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Reads PDF through PDFBox. Thread-safe. */
public final class PdfReader {
  /** Held, since a logger that nobody holds forgets its level. What it says is said here better. */
  private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

  private static final Logger FONTBOX = Logger.getLogger("org.apache.fontbox");

  static {
    PDFBOX.setLevel(Level.OFF);
    FONTBOX.setLevel(Level.OFF);
  }

  private PdfReader() {}

  /** It cannot be read; the reason says what to do. */
  public static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String reason;

    RefusedException(String reason) {
      super(reason);
      this.reason = reason;
    }

    /** Why, for a person. */
    public String reason() {
      return reason;
    }
  }

  /**
   * Reads a PDF.
   *
   * @param bytes the whole file
   * @param time how long it may take
   * @throws RefusedException where it cannot be read
   */
  public static PdfReport read(byte[] bytes, Duration time) throws RefusedException {
    long deadline = System.nanoTime() + time.toNanos();
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      List<PdfLine> lines = PdfLines.of(document, deadline);
      String text = PdfParagraphs.of(lines, document.getNumberOfPages());
      if (text.isBlank()) {
        throw new RefusedException(
            hasPictures(document)
                ? "is a scanned PDF: its pages are pictures without text; make them text first, as"
                    + " by: ocrmypdf in.pdf out.pdf"
                : "is a PDF without any text");
      }
      PDDocumentInformation information = document.getDocumentInformation();
      return new PdfReport(
          title(information), text, null, orNull(information.getAuthor()), List.of());
    } catch (InvalidPasswordException e) {
      throw new RefusedException("is a PDF locked by a password; save it without one");
    } catch (PdfLines.LateException e) {
      throw late(time);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      if (System.nanoTime() - deadline > 0) {
        throw late(time);
      }
      String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw new RefusedException("is a broken PDF: " + message.lines().findFirst().orElse(""));
    }
  }

  private static RefusedException late(Duration time) {
    return new RefusedException(
        "takes longer than " + time.toSeconds() + " seconds (--max-time) to read");
  }

  private static @Nullable String title(PDDocumentInformation information) {
    String title = orNull(information.getTitle());
    // What word processors put there is a file's name.
    boolean name =
        title == null
            || title.startsWith("Microsoft Word -")
            || title.matches("(?i)\\S+\\.(docx?|pdf|indd|qxd|odt)|untitled.*");
    return name ? null : title;
  }

  private static @Nullable String orNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static boolean hasPictures(PDDocument document) {
    for (PDPage page : document.getPages()) {
      PDResources resources = page.getResources();
      if (resources != null) {
        for (COSName name : resources.getXObjectNames()) {
          if (resources.isImageXObject(name)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
