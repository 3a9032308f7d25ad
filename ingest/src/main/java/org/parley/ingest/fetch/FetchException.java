package org.parley.ingest.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An address could not be fetched; the message says why, for a person. */
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1L;
  private final int status;
  private final @Nullable Duration retryAfter;

  FetchException(String reason) {
    this(reason, 0, null);
  }

  FetchException(String reason, int status, @Nullable Duration retryAfter) {
    super(reason);
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** Why. */
  public String reason() {
    return String.valueOf(getMessage());
  }

  /** Status that the server answered with, 0 where it did not answer. */
  public int status() {
    return status;
  }

  /** How long the server wants to be left alone, or null. */
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
