package org.parley.extraction.actors;

import java.util.function.Predicate;

/**
 * Which nouns name what is done, by their lower-case lemmas. Safe for use by many threads where the
 * predicates are.
 *
 * @param any nouns of events of any kind ("talk", "attack")
 * @param force those among them that are done to people by force ("attack", "raid")
 */
public record EventNouns(Predicate<String> any, Predicate<String> force) {}
