/**
 * Text in, sentences of tokens out, with exact offsets. Start reading at {@link
 * org.parley.language.tokens.SentenceSplitter}, which asks {@link
 * org.parley.language.tokens.Tokenizer} for the words of a stretch of text and decides between
 * which of them a sentence ends: by {@link org.parley.language.tokens.FirstLook} and, where that
 * leaves doubt, by {@link org.parley.language.tokens.SecondLook}. {@link
 * org.parley.language.tokens.RunTokenizer} takes a run without white space apart, by {@link
 * org.parley.language.tokens.WordRules}, {@link org.parley.language.tokens.PeriodRules}, {@link
 * org.parley.language.tokens.NumberRules} and {@link org.parley.language.tokens.MarkRules}. Tokens
 * are those of the Universal Dependencies English treebanks: clitics ("n't", "'s") and both sides
 * of most hyphens stand alone.
 */
@NullMarked
package org.parley.language.tokens;

import org.jspecify.annotations.NullMarked;
