/**
 * The grammar of English clauses over a dependency tree, written once for every lexicon entry: who
 * is the subject of a passive, an infinitive, a participle, a relative clause; what a preposition
 * governs; where a noun phrase begins and ends. Start reading at {@link
 * org.parley.extraction.grammar.Clauses}, through which everybody asks; behind it {@link
 * org.parley.extraction.grammar.VerbSubjects} finds who acts, {@link
 * org.parley.extraction.grammar.VerbObjects} to whom it is done, {@link
 * org.parley.extraction.grammar.Coordination} what is joined to a phrase, {@link
 * org.parley.extraction.grammar.RelativePronouns} what "who" stands for and {@link
 * org.parley.extraction.grammar.NounModifiers} whose a noun is.
 */
@NullMarked
package org.parley.extraction.grammar;

import org.jspecify.annotations.NullMarked;
