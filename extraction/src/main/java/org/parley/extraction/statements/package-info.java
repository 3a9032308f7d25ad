/**
 * Who says what: quotations, reported speech and "according to", with source, cue and content.
 * Start reading at {@link org.parley.extraction.statements.StatementFinder}; the verbs of speech
 * are data in {@code statements/speech.txt}.
 */
@NullMarked
package org.parley.extraction.statements;

import org.jspecify.annotations.NullMarked;
