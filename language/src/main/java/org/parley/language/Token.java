package org.parley.language;

/**
 * A word or mark of punctuation, tokenised as in the Universal Dependencies English treebanks.
 *
 * @param span place in the document's text
 * @param form the characters, as written
 * @param lemma dictionary form, lower case unless the word is a proper noun
 * @param tag Penn Treebank tag, as "NNP" or "VBD"
 * @param head index in the sentence of the word this one depends on; -1 for the root
 * @param relation basic Universal Dependencies 2 relation to the head with its subtype, as
 *     "nsubj:pass"; "root" for the root
 */
public record Token(Span span, String form, String lemma, String tag, int head, String relation) {}
