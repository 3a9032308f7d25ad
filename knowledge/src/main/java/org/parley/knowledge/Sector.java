package org.parley.knowledge;

/**
 * A sector of PLOVER: what sort of actor.
 *
 * @param code as "GOV"
 * @param name as "government"
 * @param meaning who belongs to it
 */
public record Sector(String code, String name, String meaning) {}
