package org.parley.language;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One report, as it is to be read. Only what is in English is read for its events; the rest is kept
 * and marked.
 *
 * @param id name of the report, unique in its batch
 * @param title headline, where the source carries one beside the text; null where it does not
 * @param text the report's own text, mark-up removed; every offset in the program counts from here
 * @param published day of publication; null where neither the caller nor the source says it
 * @param url address of the report, or null
 * @param publisher name of the outlet, or null
 * @param language ISO 639-1 code of the text, "en" for English
 * @param author who wrote it, as the source says it, several separated by commas; or null
 */
public record Document(
    String id,
    @Nullable String title,
    String text,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String publisher,
    String language,
    @Nullable String author) {

  /** A report of which the author is not known. */
  public Document(
      String id,
      @Nullable String title,
      String text,
      @Nullable LocalDate published,
      @Nullable String url,
      @Nullable String publisher,
      String language) {
    this(id, title, text, published, url, publisher, language, null);
  }

  /** An English report of which only the text is known. */
  public static Document of(String id, String text) {
    return new Document(id, null, text, null, null, null, "en");
  }

  /** The same report, published on {@code date}. */
  public Document publishedOn(@Nullable LocalDate date) {
    return new Document(id, title, text, date, url, publisher, language, author);
  }
}
