package org.parley.ingest.watch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.FeedArticles;
import org.parley.ingest.Intake;
import org.parley.ingest.IntakeIterator;
import org.parley.ingest.feed.Feed;
import org.parley.ingest.feed.FeedItem;
import org.parley.ingest.feed.FeedReader;
import org.parley.ingest.fetch.FetchException;
import org.parley.ingest.fetch.Fetched;
import org.parley.ingest.fetch.Fetcher;

/**
 * Polls feeds and gives the articles of items that are not known yet, waiting for the next poll
 * where there are none. What is known is asked of the one who stores: so nothing is kept here that
 * a crash could make wrong, and after a restart every feed is read anew, and only what is missing
 * is fetched. For one thread.
 */
public final class Watch implements IntakeIterator {
  private final WatchOptions options;
  private final Predicate<String> known;
  private final Hosts hosts;
  private final FeedReader feeds;
  private final FeedArticles articles;
  private final List<Subscription> subscriptions = new ArrayList<>();
  private final Deque<Item> items = new ArrayDeque<>();
  private final Deque<Intake> ready = new ArrayDeque<>();

  /** Items that were met since the start, whatever became of them. */
  private final Set<String> met = new HashSet<>();

  private volatile boolean closed;

  private record Item(Feed feed, FeedItem item, String id) {}

  /**
   * @param addresses of feeds, or of OPML lists of feeds
   * @param known true of the id of a document that is stored already
   */
  public Watch(
      List<String> addresses, Fetcher fetcher, WatchOptions options, Predicate<String> known) {
    this.options = options;
    this.known = known;
    this.hosts = new Hosts(fetcher, options.between());
    this.feeds = new FeedReader(options.reading().bounds().depth());
    this.articles = new FeedArticles(options.reading());
    for (String address : addresses) {
      subscriptions.add(new Subscription(address, System.nanoTime()));
    }
  }

  @Override
  public boolean hasNext() {
    try {
      while (ready.isEmpty() && !closed) {
        if (!items.isEmpty()) {
          ready.addAll(fetch(items.removeFirst()));
        } else if (!poll()) {
          return false;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    return !ready.isEmpty();
  }

  @Override
  public Intake next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the watch has ended");
    }
    return ready.removeFirst();
  }

  @Override
  public void close() {
    closed = true;
  }

  /** Polls the feed that is due first, waiting for it; false where none is to be polled again. */
  private boolean poll() throws InterruptedException {
    Subscription due =
        subscriptions.stream()
            .filter(one -> options.rounds() == 0 || one.polls() < options.rounds())
            .min(Comparator.comparingLong(one -> one.dueAt() - System.nanoTime()))
            .orElse(null);
    if (due == null) {
      return false;
    }
    long left = due.dueAt() - System.nanoTime();
    if (left > 0) {
      Thread.sleep(java.time.Duration.ofNanos(left));
    }
    poll(due);
    return true;
  }

  private void poll(Subscription subscription) throws InterruptedException {
    try {
      Fetched fetched =
          hosts.feed(subscription.address(), subscription.etag(), subscription.lastModified());
      byte[] body = fetched.body();
      if (body != null) {
        Feed feed = feeds.read(body, fetched.charset());
        feed.feeds().forEach(this::subscribe);
        feed.items().forEach(item -> take(feed, item, subscription.address()));
      }
      subscription.answered(
          fetched.etag(), fetched.lastModified(), System.nanoTime(), options.every());
    } catch (FetchException e) {
      subscription.failed(e.retryAfter(), System.nanoTime(), options.every());
      ready.add(new Intake.Refused(subscription.address(), e.reason()));
    } catch (FeedReader.UnreadableFeedException e) {
      subscription.failed(null, System.nanoTime(), options.every());
      ready.add(new Intake.Refused(subscription.address(), String.valueOf(e.getMessage())));
    }
  }

  private void subscribe(String address) {
    if (subscriptions.stream().noneMatch(one -> one.address().equals(address))) {
      subscriptions.add(new Subscription(address, System.nanoTime()));
    }
  }

  private void take(Feed feed, FeedItem item, String address) {
    String id = FeedArticles.id(item, address);
    if (met.add(id) && !known.test(id)) {
      items.add(new Item(feed, item, id));
    }
  }

  private List<Intake> fetch(Item item) throws InterruptedException {
    String link = item.item().link();
    if (link == null || Fetcher.host(link) == null) {
      return List.of(articles.ofFeedAlone(item.feed(), item.item(), item.id(), "has no address"));
    }
    try {
      Fetched article = hosts.article(link);
      return article == null
          ? List.of(
              articles.ofFeedAlone(
                  item.feed(),
                  item.item(),
                  item.id(),
                  "robots.txt of its host asks programs not to fetch it"))
          : articles.of(item.feed(), item.item(), item.id(), article);
    } catch (FetchException e) {
      if (e.status() == 0 || e.status() >= 500 || e.status() == 429) {
        // It may work the next time.
        met.remove(item.id());
      }
      return List.of(articles.ofFeedAlone(item.feed(), item.item(), item.id(), e.reason()));
    }
  }

  /** When the next feed is due, in seconds from now; for a line that says what it waits for. */
  public @Nullable Long secondsToNextPoll() {
    return subscriptions.stream()
        .map(one -> Math.max(0, (one.dueAt() - System.nanoTime()) / 1_000_000_000L))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
