package org.parley.ingest.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed.
 *
 * @param title of the whole, the outlet's name as a rule; or null
 * @param language that it gives for itself, as "en"; or null
 * @param items in its order
 * @param feeds addresses of feeds, where it is an OPML list of them; else empty
 */
public record Feed(
    @Nullable String title, @Nullable String language, List<FeedItem> items, List<String> feeds) {
  public Feed {
    items = List.copyOf(items);
    feeds = List.copyOf(feeds);
  }
}
