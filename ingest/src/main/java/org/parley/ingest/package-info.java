/**
 * Sources in, documents out, one at a time: plain text, JSONL and folders of them. A source that
 * cannot be read is reported with its name and reason, and the rest goes on. Nothing here knows of
 * events.
 *
 * <p>Start reading at {@link org.parley.ingest.DocumentReader}, which gives an {@link
 * org.parley.ingest.Intake} for everything it meets: a document or a refusal. {@link
 * org.parley.ingest.ContentKind} tells what a file holds by its first bytes, then by its name.
 */
@NullMarked
package org.parley.ingest;

import org.jspecify.annotations.NullMarked;
