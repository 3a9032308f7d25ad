package org.parley.dossier;

import org.parley.dossier.claims.Claim;

/**
 * A claim and what it is about.
 *
 * @param claim who says what
 * @param incident the incident it is about, in short
 */
public record StoredClaim(Claim claim, IncidentPoint incident) {}
