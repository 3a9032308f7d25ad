/**
 * Whether an event happened, is planned, demanded, feared, denied: read off tense, modality,
 * negation and the words that govern the event. Start reading at {@link
 * org.parley.extraction.status.StatusReader}; the words are data in {@code status/cues.txt}.
 */
@NullMarked
package org.parley.extraction.status;

import org.jspecify.annotations.NullMarked;
