package org.parley.ingest.watch;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.fetch.FetchException;
import org.parley.ingest.fetch.Fetched;
import org.parley.ingest.fetch.Fetcher;

/** Fetches with the manners each host asks for: its robots.txt, and time between requests. */
final class Hosts {
  private static final long ROBOTS_KEPT = Duration.ofHours(4).toNanos();

  private final Fetcher fetcher;
  private final Duration between;
  private final Map<String, Host> hosts = new HashMap<>();

  private static final class Host {
    private @Nullable Robots robots;
    private long robotsAt;
    private long lastRequest;
    private boolean asked;
  }

  Hosts(Fetcher fetcher, Duration between) {
    this.fetcher = fetcher;
    this.between = between;
  }

  /** A feed that the user named: fetched whatever robots.txt says, since he asks for it himself. */
  Fetched feed(String address, @Nullable String etag, @Nullable String lastModified)
      throws FetchException, InterruptedException {
    Host host = hosts.computeIfAbsent(origin(address), key -> new Host());
    pause(host, host.robots == null ? Duration.ZERO : host.robots.delay());
    return fetcher.get(address, etag, lastModified);
  }

  /** An article; null where robots.txt forbids it. */
  @Nullable Fetched article(String address) throws FetchException, InterruptedException {
    String origin = origin(address);
    Host host = hosts.computeIfAbsent(origin, key -> new Host());
    Robots robots = robots(host, origin);
    if (!robots.allows(path(address))) {
      return null;
    }
    pause(host, robots.delay());
    return fetcher.get(address);
  }

  private Robots robots(Host host, String origin) throws InterruptedException {
    Robots known = host.robots;
    if (known != null && System.nanoTime() - host.robotsAt < ROBOTS_KEPT) {
      return known;
    }
    Robots found;
    pause(host, Duration.ZERO);
    try {
      byte[] file = fetcher.get(origin + "/robots.txt").body();
      found = file == null ? Robots.allowingAll() : Robots.parse(file);
    } catch (FetchException e) {
      // RFC 9309: a host without the file allows everything; one that fails is left alone.
      found = e.status() >= 400 && e.status() < 500 ? Robots.allowingAll() : Robots.forbiddingAll();
    }
    host.robots = found;
    host.robotsAt = System.nanoTime();
    return found;
  }

  private void pause(Host host, Duration asked) throws InterruptedException {
    Duration wanted = asked.compareTo(between) > 0 ? asked : between;
    if (host.asked) {
      long left = wanted.toNanos() - (System.nanoTime() - host.lastRequest);
      if (left > 0) {
        Thread.sleep(Duration.ofNanos(left));
      }
    }
    host.asked = true;
    host.lastRequest = System.nanoTime();
  }

  private static String origin(String address) throws FetchException {
    int start = address.indexOf("://");
    int end = start < 0 ? -1 : indexOfPath(address, start + 3);
    if (start < 0) {
      return address;
    }
    return address.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static int indexOfPath(String address, int from) {
    for (int i = from; i < address.length(); i++) {
      if ("/?#".indexOf(address.charAt(i)) >= 0) {
        return i;
      }
    }
    return address.length();
  }

  private static String path(String address) {
    try {
      URI uri = URI.create(address.replace(" ", "%20"));
      String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
      return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    } catch (IllegalArgumentException e) {
      return "/";
    }
  }
}
