package org.parley.ingest.fetch;

import java.time.Duration;

/**
 * How much an address may ask of the program.
 *
 * @param size bytes, packed and unpacked, beyond which it is refused
 * @param time from the first connection to the last byte, redirects among them
 * @param redirects how many are followed
 */
public record FetchOptions(int size, Duration time, int redirects) {
  /** As many as browsers follow, halved. */
  public static final int DEFAULT_REDIRECTS = 10;
}
