/**
 * What words mean for an event, as data: {@link org.parley.extraction.lexicon.Lexicon} reads the
 * files that {@code docs/lexicon.md} describes and finds the entries of a word.
 */
@NullMarked
package org.parley.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
