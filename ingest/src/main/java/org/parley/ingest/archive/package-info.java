/**
 * Web archives: a stream of WARC in, its pages out one at a time. Start reading at {@link
 * org.parley.ingest.archive.WarcPages}.
 */
@NullMarked
package org.parley.ingest.archive;

import org.jspecify.annotations.NullMarked;
