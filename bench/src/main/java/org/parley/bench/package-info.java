/**
 * Measures the program: quality on open sets, speed beside other tools. Not shipped. Run {@code
 * bench/run} for the list of commands; reports go to {@code bench/reports}.
 */
@NullMarked
package org.parley.bench;

import org.jspecify.annotations.NullMarked;
