package org.parley.dossier;

import org.jspecify.annotations.Nullable;
import org.parley.dossier.incidents.Sighting;

/**
 * One event of one report, and the incident it belongs to.
 *
 * @param sighting the event
 * @param incident id of the incident, or null where it belongs to none
 */
public record StoredEvent(Sighting sighting, @Nullable String incident) {}
