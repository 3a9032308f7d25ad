/**
 * Counts in words and figures: "four", "at least 12", "a dozen or more", "between 20 and 30", "400
 * more". Start reading at {@link org.parley.extraction.numbers.QuantityReader}.
 */
@NullMarked
package org.parley.extraction.numbers;

import org.jspecify.annotations.NullMarked;
