/**
 * An analysed document in, a {@link org.parley.extraction.Report} out: events, statements,
 * positions and meetings, each with the words it rests on.
 *
 * <p>Start reading at {@link org.parley.extraction.EventExtractor}. What a word means for an event
 * is data ({@code src/main/resources/org/parley/extraction/lexicon}, read by the {@code lexicon}
 * package); grammar, status and attribution are code and written once.
 */
@NullMarked
package org.parley.extraction;

import org.jspecify.annotations.NullMarked;
