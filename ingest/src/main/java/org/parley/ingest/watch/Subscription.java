package org.parley.ingest.watch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A feed that is polled, and what is known of it. For one thread. */
final class Subscription {
  private static final Duration LONGEST = Duration.ofHours(24);

  private final String address;
  private @Nullable String etag;
  private @Nullable String lastModified;
  private int failures;
  private int polls;
  private long dueAt;

  /**
   * @param now moment of {@link System#nanoTime}
   */
  Subscription(String address, long now) {
    this.address = address;
    this.dueAt = now;
  }

  String address() {
    return address;
  }

  @Nullable String etag() {
    return etag;
  }

  @Nullable String lastModified() {
    return lastModified;
  }

  int polls() {
    return polls;
  }

  long dueAt() {
    return dueAt;
  }

  void answered(
      @Nullable String newEtag, @Nullable String newLastModified, long now, Duration every) {
    etag = newEtag == null ? etag : newEtag;
    lastModified = newLastModified == null ? lastModified : newLastModified;
    failures = 0;
    polls++;
    dueAt = now + every.toNanos();
  }

  /** Twice as long as last time, a day at most; longer where the server asks for it. */
  void failed(@Nullable Duration asked, long now, Duration every) {
    failures++;
    polls++;
    Duration wait = every.multipliedBy(1L << Math.min(failures, 12));
    wait = wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    wait = asked != null && asked.compareTo(wait) > 0 ? asked : wait;
    dueAt = now + wait.toNanos();
  }
}
