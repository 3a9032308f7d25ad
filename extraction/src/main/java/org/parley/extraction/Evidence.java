package org.parley.extraction;

import org.jspecify.annotations.Nullable;
import org.parley.language.Span;

/**
 * The words a finding rests on.
 *
 * @param sentence index of the sentence in the document
 * @param span the clause or sentence
 * @param trigger the word or words that name the event; null where no single word does
 */
public record Evidence(int sentence, Span span, @Nullable Span trigger) {}
