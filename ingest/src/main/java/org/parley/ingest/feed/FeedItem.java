package org.parley.ingest.feed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item of a feed. Mark-up is removed.
 *
 * @param id what tells it from the others, or null
 * @param title headline, or null
 * @param link address of the report, or null
 * @param text what the feed gives of the report, in full or a summary; empty where it gives nothing
 * @param published day of publication, as written, or null
 * @param author who wrote it, or null
 */
public record FeedItem(
    @Nullable String id,
    @Nullable String title,
    @Nullable String link,
    String text,
    @Nullable LocalDate published,
    @Nullable String author) {}
