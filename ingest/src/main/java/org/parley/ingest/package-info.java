/**
 * Sources in, documents out, one at a time: plain text, JSONL and folders of them. A source that
 * cannot be read is reported with its name and reason, and the rest goes on. Nothing here knows of
 * events. Start reading at {@link org.parley.ingest.DocumentReader}.
 */
@NullMarked
package org.parley.ingest;

import org.jspecify.annotations.NullMarked;
