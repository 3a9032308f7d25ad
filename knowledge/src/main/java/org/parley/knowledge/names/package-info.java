/**
 * How names are spelled and found: folding of diacritics, hyphens and apostrophes, case, and the
 * longest name that begins at a word.
 */
@NullMarked
package org.parley.knowledge.names;

import org.jspecify.annotations.NullMarked;
