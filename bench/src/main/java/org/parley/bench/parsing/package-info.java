/** Trains and measures the tagger and the parser, alone and beside another parser. */
@NullMarked
package org.parley.bench.parsing;

import org.jspecify.annotations.NullMarked;
