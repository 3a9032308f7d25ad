package org.parley.ingest.pdf;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF says.
 *
 * @param title as its properties give it, or null
 * @param text an empty line between paragraphs; lines joined, hyphenated words put together
 * @param published null, unless its text says it: the day on which a file was made is not the day
 *     of a report
 * @param author as its properties give it, or null
 * @param warnings what is to be said of it
 */
public record PdfReport(
    @Nullable String title,
    String text,
    @Nullable LocalDate published,
    @Nullable String author,
    List<String> warnings) {
  public PdfReport {
    warnings = List.copyOf(warnings);
  }
}
