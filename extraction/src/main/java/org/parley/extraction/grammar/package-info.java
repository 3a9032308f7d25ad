/**
 * The grammar of English clauses over a dependency tree, written once for every lexicon entry: who
 * is the subject of a passive, an infinitive, a participle, a relative clause; what a preposition
 * governs; where a noun phrase begins and ends. Start reading at {@link
 * org.parley.extraction.grammar.Clauses}.
 */
@NullMarked
package org.parley.extraction.grammar;

import org.jspecify.annotations.NullMarked;
