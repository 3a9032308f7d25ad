package org.parley.ingest.watch;

import java.time.Duration;
import org.parley.ingest.ReadingOptions;

/**
 * How feeds are polled.
 *
 * @param every time from one poll of a feed to the next
 * @param between shortest time between two requests to one host; robots.txt may ask for more
 * @param rounds how many times each feed is polled before it ends; 0 for no end
 * @param reading bounds, and the day of documents that carry none
 */
public record WatchOptions(Duration every, Duration between, int rounds, ReadingOptions reading) {}
