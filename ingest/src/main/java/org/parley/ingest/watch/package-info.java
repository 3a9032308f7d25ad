/**
 * Polls feeds, politely, and gives the articles they lead to. Start reading at {@link
 * org.parley.ingest.watch.Watch}.
 */
@NullMarked
package org.parley.ingest.watch;

import org.jspecify.annotations.NullMarked;
