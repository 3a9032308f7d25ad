package org.parley.extraction.events;

import org.parley.extraction.Event;
import org.parley.extraction.grammar.Clauses;

/**
 * An event with the match that it was made of.
 *
 * @param match which words matched which entry
 * @param clauses the clauses of its sentence
 * @param event the event
 */
public record Coded(Match match, Clauses clauses, Event event) {}
