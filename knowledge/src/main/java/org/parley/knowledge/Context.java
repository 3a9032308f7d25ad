package org.parley.knowledge;

/**
 * A context of PLOVER, of which an event may have several.
 *
 * @param name as "human_rights"
 * @param meaning what it covers
 */
public record Context(String name, String meaning) {}
