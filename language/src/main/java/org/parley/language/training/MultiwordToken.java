package org.parley.language.training;

/**
 * Several syntactic words that are written as one, as "don't" for "do" and "n't".
 *
 * @param from index of the first word, counted from 0
 * @param to index after the last word
 * @param form as written in the text
 */
public record MultiwordToken(int from, int to, String form) {}
