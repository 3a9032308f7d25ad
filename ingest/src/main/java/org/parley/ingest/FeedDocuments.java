package org.parley.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.feed.Feed;
import org.parley.ingest.feed.FeedItem;
import org.parley.ingest.feed.FeedReader;

/** The items of a feed as documents, with what the feed itself gives of the reports. */
final class FeedDocuments {
  private FeedDocuments() {}

  static List<Intake> read(byte[] bytes, Origin origin, ReadingOptions options)
      throws UnreadableException {
    Feed feed;
    try {
      feed = new FeedReader(options.bounds().depth()).read(bytes, origin.charset());
    } catch (FeedReader.UnreadableFeedException e) {
      throw new UnreadableException(String.valueOf(e.getMessage()));
    }
    if (!feed.feeds().isEmpty()) {
      throw new UnreadableException(
          "this is a list of "
              + feed.feeds().size()
              + " feeds (OPML), not of reports; give it to: parley watch");
    }
    List<Intake> intakes = new ArrayList<>();
    for (int i = 0; i < feed.items().size(); i++) {
      FeedItem item = feed.items().get(i);
      Draft draft =
          new Draft(
              id(item, origin.id(), i + 1),
              item.title(),
              item.text(),
              item.published(),
              item.author(),
              item.link(),
              feed.title(),
              feed.language());
      intakes.add(draft.finish(options, List.of()));
    }
    return intakes;
  }

  /** What tells the item apart wherever it is met; one that is no address only within its feed. */
  static String id(FeedItem item, String feed, int number) {
    if (isAddress(item.id())) {
      return String.valueOf(item.id());
    }
    if (isAddress(item.link())) {
      return String.valueOf(item.link());
    }
    return feed + "#" + (item.id() == null ? Integer.toString(number) : item.id());
  }

  private static boolean isAddress(@Nullable String id) {
    return id != null
        && (id.startsWith("http://")
            || id.startsWith("https://")
            || id.startsWith("urn:")
            || id.startsWith("tag:"));
  }
}
