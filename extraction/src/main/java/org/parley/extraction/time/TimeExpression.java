package org.parley.extraction.time;

import org.parley.extraction.When;

/**
 * A time expression in a sentence.
 *
 * @param when the words and what they mean
 * @param sentence index of the sentence
 * @param from index of the first token
 * @param to index after the last token
 * @param isLength whether the words tell how long or how often, not when
 */
public record TimeExpression(When when, int sentence, int from, int to, boolean isLength) {}
