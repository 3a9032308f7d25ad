/** Runs the examples that the lexicon's entries bring with them. */
@NullMarked
package org.parley.extraction.check;

import org.jspecify.annotations.NullMarked;
