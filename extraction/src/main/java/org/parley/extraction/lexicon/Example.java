package org.parley.extraction.lexicon;

import java.util.Map;

/**
 * A sentence with what must come out of it.
 *
 * @param found true where the entry must find an event, false where it must find none
 * @param sentence the sentence
 * @param expected field to value, as "actor" to "Rebels"
 * @param file name of the lexicon file
 * @param line its line, from 1
 */
public record Example(
    boolean found, String sentence, Map<String, String> expected, String file, int line) {}
