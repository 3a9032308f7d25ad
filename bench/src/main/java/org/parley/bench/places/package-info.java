/** Builds the gazetteer that the program ships, and measures how well places are found. */
@NullMarked
package org.parley.bench.places;

import org.jspecify.annotations.NullMarked;
