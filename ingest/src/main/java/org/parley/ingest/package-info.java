/**
 * Sources in, documents out, one at a time: texts, pages, PDF, feeds, records, web archives, packed
 * or not, and folders of them. A source that cannot be read, or asks for more than its {@link
 * org.parley.ingest.Bounds}, is reported with its name and reason, and the rest goes on. Nothing
 * here knows of events.
 *
 * <p>Start reading at {@link org.parley.ingest.DocumentReader}, which gives an {@link
 * org.parley.ingest.Intake} for everything it meets: a document or a refusal. {@link
 * org.parley.ingest.ContentKind} tells what a file holds by its first bytes, then by its name;
 * {@link org.parley.ingest.OpenSource} opens it as that; {@link org.parley.ingest.Draft} is what
 * every document goes through. What each kind looks like is known in the packages below: {@code
 * page}, {@code feed}, {@code pdf}, {@code archive}. Only {@code fetch} opens connections; {@code
 * watch} polls feeds.
 */
@NullMarked
package org.parley.ingest;

import org.jspecify.annotations.NullMarked;
