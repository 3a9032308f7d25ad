package org.parley.dossier;

/**
 * A value and the words that say it.
 *
 * @param value the value
 * @param citation the words it rests on
 */
public record Cited<T>(T value, Citation citation) {}
