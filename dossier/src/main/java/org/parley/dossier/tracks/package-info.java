/**
 * The course of a negotiation, and of other matters between the same parties, over many reports:
 * rounds, positions per issue, agreements and their breaches, mediators, deployments, sanctions,
 * humanitarian access, nuclear safety.
 *
 * <p>Start reading at {@link org.parley.dossier.tracks.TrackBuilder}.
 */
@NullMarked
package org.parley.dossier.tracks;

import org.jspecify.annotations.NullMarked;
