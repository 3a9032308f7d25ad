/**
 * Measures what the extraction makes of sentences whose status is known: the table of own sentences
 * that the tests keep, row by row.
 */
@NullMarked
package org.parley.bench.status;

import org.jspecify.annotations.NullMarked;
