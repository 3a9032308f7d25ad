/**
 * Measurements beside other tools. Built only with the profile {@code peers}, since the other tools
 * are large; run by {@code bench/compare-corenlp}.
 */
@NullMarked
package org.parley.bench.peers;

import org.jspecify.annotations.NullMarked;
