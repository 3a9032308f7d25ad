/**
 * What parties demand, offer, accept and refuse, and where they meet. Start reading at {@link
 * org.parley.extraction.negotiation.PositionFinder} and {@link
 * org.parley.extraction.negotiation.MeetingFinder}; the closed list of issues is data in {@code
 * lexicon/issues.txt}.
 */
@NullMarked
package org.parley.extraction.negotiation;

import org.jspecify.annotations.NullMarked;
