/**
 * Feeds: the bytes of RSS, Atom, JSON Feed or an OPML list in, their items out. Start reading at
 * {@link org.parley.ingest.feed.FeedReader}.
 */
@NullMarked
package org.parley.ingest.feed;

import org.jspecify.annotations.NullMarked;
