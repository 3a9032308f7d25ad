package org.parley.dossier.tracks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Citation;
import org.parley.extraction.Finding;

/**
 * A position or a meeting as one report tells it: what a track is built of. Holds nothing but
 * values, so that it can be stored and read back.
 *
 * @param finding what was found
 * @param published day of the report, or null
 * @param source the outlet whose knowledge it is, in lower case; null where not known
 * @param evidence the words it rests on
 */
public record Told<F extends Finding>(
    F finding, @Nullable LocalDate published, @Nullable String source, Citation evidence) {}
