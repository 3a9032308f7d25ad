/**
 * From lexicon entries and grammar to events: which entry a word matches ({@link
 * org.parley.extraction.events.TriggerMatcher}), where its roles stand, and the event made of it
 * ({@link org.parley.extraction.events.EventFinder}).
 */
@NullMarked
package org.parley.extraction.events;

import org.jspecify.annotations.NullMarked;
