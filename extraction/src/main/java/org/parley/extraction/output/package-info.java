/**
 * Reports as bytes for other programs: {@link org.parley.extraction.output.ReportJson} prints the
 * object that {@code parley annotate} promises, {@link org.parley.extraction.output.EventJson} and
 * {@link org.parley.extraction.output.EventCsv} one event a row. Offsets, UTF-16 code units
 * everywhere else in the program, are printed in Unicode code points. The same report gives the
 * same bytes on every machine.
 */
@NullMarked
package org.parley.extraction.output;

import org.jspecify.annotations.NullMarked;
