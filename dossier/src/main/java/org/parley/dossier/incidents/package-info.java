/**
 * Many reports' events in, incidents out: which of them tell of one and the same thing.
 *
 * <p>Start reading at {@link org.parley.dossier.incidents.IncidentGrouper}. A {@link
 * org.parley.dossier.incidents.Sighting} is one event of one report, flattened for joining; {@link
 * org.parley.dossier.incidents.BlockingKeys} says which sightings are worth comparing, {@link
 * org.parley.dossier.incidents.Agreement} how well two of them agree, and {@link
 * org.parley.dossier.incidents.IncidentMerger} makes of those that belong together an {@link
 * org.parley.dossier.incidents.Incident} with every source's own figures. All of it is a function
 * of the set of sightings, never of the order in which they came.
 */
@NullMarked
package org.parley.dossier.incidents;

import org.jspecify.annotations.NullMarked;
