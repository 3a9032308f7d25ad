package org.parley.dossier.sources;

import org.jspecify.annotations.Nullable;

/**
 * A report as a source.
 *
 * @param report its id
 * @param outlet the outlet whose knowledge it gives, in lower case; null where not known
 * @param sketch its {@link TextSketch}
 */
public record Witness(String report, @Nullable String outlet, String sketch) {}
