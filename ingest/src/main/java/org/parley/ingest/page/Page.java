package org.parley.ingest.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a page, or one entry of a live blog, says. Absent is null, never a guess.
 *
 * @param entry what tells an entry of a live blog from the others; null for the report of a page
 * @param title headline
 * @param text the report's text, an empty line between its paragraphs; empty where there is none
 * @param published day of publication, as written, whatever the time zone
 * @param author who wrote it, as written; several are separated by commas
 * @param publisher the outlet
 * @param url canonical address where the page names one
 * @param language ISO 639 code that the page gives for itself, in lower case, without region
 */
public record Page(
    @Nullable String entry,
    @Nullable String title,
    String text,
    @Nullable LocalDate published,
    @Nullable String author,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String language) {}
