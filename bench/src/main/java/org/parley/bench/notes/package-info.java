/**
 * Short notes as coders of conflict events write them: whether the event, the sides, the place, the
 * day and the dead come out. Start at {@link org.parley.bench.notes.NotesAccuracy}.
 */
@NullMarked
package org.parley.bench.notes;

import org.jspecify.annotations.NullMarked;
