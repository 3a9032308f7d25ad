/**
 * The only place of the program that opens connections: an address that the user gave in, its bytes
 * out, within bounds. Start reading at {@link org.parley.ingest.fetch.Fetcher}.
 */
@NullMarked
package org.parley.ingest.fetch;

import org.jspecify.annotations.NullMarked;
