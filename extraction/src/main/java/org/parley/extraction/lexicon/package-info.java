/**
 * What words mean for an event, as data: {@link org.parley.extraction.lexicon.Lexicon} reads the
 * files that {@code docs/lexicon.md} describes and finds the entries of a word. One file is read
 * line by line by {@link org.parley.extraction.lexicon.LexiconReader}, what stands behind a field
 * by {@link org.parley.extraction.lexicon.ValueReader}. The shipped files are packed when the
 * module is built ({@link org.parley.extraction.lexicon.PackedLexicon}).
 */
@NullMarked
package org.parley.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
