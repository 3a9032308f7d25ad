package org.parley.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.feed.Feed;
import org.parley.ingest.feed.FeedItem;
import org.parley.ingest.fetch.Fetched;
import org.parley.ingest.page.Page;
import org.parley.ingest.page.PageReader;

/** Makes documents of the articles that feeds lead to. Immutable and thread-safe. */
public final class FeedArticles {
  /** A feed's own text that is shorter is a teaser. */
  private static final int SHORTEST = 200;

  /** What campaigns append to addresses: it does not make another article. */
  private static final Pattern TRACKING =
      Pattern.compile("(?<=[?&])(?:utm_\\w+|fbclid|gclid|at_\\w+)=[^&]*&?");

  private final ReadingOptions options;

  /** With these bounds, and this day for articles that carry none. */
  public FeedArticles(ReadingOptions options) {
    this.options = options;
  }

  /**
   * Id of the document of an item: the article's address without what campaigns append.
   *
   * @param feed address of the feed
   */
  public static String id(FeedItem item, String feed) {
    String link = item.link();
    if (link == null || !(link.startsWith("http://") || link.startsWith("https://"))) {
      return FeedDocuments.id(
          item, feed, Math.floorMod(String.valueOf(item.title()).hashCode(), 1_000_000_000));
    }
    String plain = TRACKING.matcher(link.split("#", 2)[0]).replaceAll("");
    return plain.endsWith("?") || plain.endsWith("&")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }

  /** The article as it was fetched; of a live blog, an entry each. */
  public List<Intake> of(Feed feed, FeedItem item, String id, Fetched fetched) {
    byte[] body = fetched.body();
    if (body == null) {
      return List.of(ofFeedAlone(feed, item, id, "came without a text"));
    }
    List<Intake> intakes = new ArrayList<>();
    try {
      PageReader reader = new PageReader(options.bounds().depth());
      for (Page page : reader.read(body, fetched.charset(), fetched.address().toString())) {
        intakes.add(merged(feed, item, id, page).finish(options, List.of()));
      }
    } catch (PageReader.TooDeepException e) {
      return List.of(ofFeedAlone(feed, item, id, e.getMessage() + " (--max-depth)"));
    }
    return intakes;
  }

  private static Draft merged(Feed feed, FeedItem item, String id, Page page) {
    boolean entry = page.entry() != null;
    boolean feedHasMore = !entry && item.text().length() > page.text().length();
    return new Draft(
        entry ? id + "#" + page.entry() : id,
        entry || item.title() == null ? page.title() : item.title(),
        feedHasMore ? item.text() : page.text(),
        page.published() == null ? item.published() : page.published(),
        or(page.author(), item.author()),
        or(page.url(), item.link()),
        or(page.publisher(), feed.title()),
        or(page.language(), feed.language()));
  }

  /**
   * What the feed itself gives, where that is a report; else a refusal.
   *
   * @param why the article was not to be had
   */
  public Intake ofFeedAlone(Feed feed, FeedItem item, String id, String why) {
    if (item.text().length() < SHORTEST) {
      return new Intake.Refused(id, why);
    }
    return new Draft(
            id,
            item.title(),
            item.text(),
            item.published(),
            item.author(),
            item.link(),
            feed.title(),
            feed.language())
        .finish(options, List.of(id + ": " + why + "; the text of the feed is taken"));
  }

  private static @Nullable String or(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }
}
