/**
 * Gives every word of a sentence its Penn Treebank tag. The words come in through a {@link
 * org.parley.language.tagging.WordSequence}, in which they are numbers; the tags come out in the
 * same place, where the parser finds them. Start reading at {@link
 * org.parley.language.tagging.Tagger}.
 */
@NullMarked
package org.parley.language.tagging;

import org.jspecify.annotations.NullMarked;
