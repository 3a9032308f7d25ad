package org.parley.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines of a PDF in the order in which they were set, which keeps columns apart. */
final class PdfLines extends PDFTextStripper {
  private final List<PdfLine> lines = new ArrayList<>();
  private final long deadline;
  private final StringBuilder text = new StringBuilder();
  private float x;
  private float end;
  private float y;
  private float size;

  /** It took longer than it may. */
  static final class LateException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private PdfLines(long deadline) {
    this.deadline = deadline;
    setSuppressDuplicateOverlappingText(true);
  }

  /**
   * The lines of all pages.
   *
   * @param deadline moment of {@link System#nanoTime} at which it gives up
   */
  static List<PdfLine> of(PDDocument document, long deadline) throws IOException {
    PdfLines lines = new PdfLines(deadline);
    lines.getText(document);
    return lines.lines;
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    if (System.nanoTime() - deadline > 0) {
      throw new LateException();
    }
    super.startPage(page);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    if (System.nanoTime() - deadline > 0) {
      throw new IllegalStateException("late");
    }
    super.processTextPosition(position);
  }

  @Override
  protected void writeString(String words, List<TextPosition> positions) {
    if (positions.isEmpty()) {
      return;
    }
    TextPosition first = positions.getFirst();
    TextPosition last = positions.getLast();
    if (text.isEmpty()) {
      x = first.getXDirAdj();
      y = first.getYDirAdj();
      size = first.getHeightDir();
    }
    end = last.getXDirAdj() + last.getWidthDirAdj();
    text.append(words);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphSeparator() {
    endLine();
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    endLine();
    super.endPage(page);
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  private void endLine() {
    String line = text.toString().replace('\u00a0', ' ').strip();
    text.setLength(0);
    if (!line.isEmpty()) {
      float height = getCurrentPage() == null ? 0 : getCurrentPage().getMediaBox().getHeight();
      lines.add(new PdfLine(line, x, end, y, size, getCurrentPageNo() - 1, height));
    }
  }
}
