package org.parley.dossier;

/**
 * How much a dossier holds.
 *
 * @param reports reports, each counted once
 * @param revisions texts, older ones included
 * @param events events of the newest texts
 * @param incidents incidents
 * @param reviews reviews that hold
 */
public record Totals(long reports, long revisions, long events, long incidents, long reviews) {}
