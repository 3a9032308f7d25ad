package org.parley.language;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One report, as it is to be read.
 *
 * @param id name of the report, unique in its batch
 * @param title headline, where the source carries one beside the text; null where it does not
 * @param text the report's own text, mark-up removed; every offset in the program counts from here
 * @param published day of publication; null where neither the caller nor the source says it
 * @param url address of the report, or null
 * @param publisher name of the outlet, or null
 * @param language ISO 639-1 code of the text, "en" for English
 */
public record Document(
    String id,
    @Nullable String title,
    String text,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String publisher,
    String language) {

  /** An English report of which only the text is known. */
  public static Document of(String id, String text) {
    return new Document(id, null, text, null, null, null, "en");
  }

  /** The same report, published on {@code date}. */
  public Document publishedOn(@Nullable LocalDate date) {
    return new Document(id, title, text, date, url, publisher, language);
  }
}
