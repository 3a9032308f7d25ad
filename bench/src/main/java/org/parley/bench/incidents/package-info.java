/**
 * Measures how well reports of one incident are joined. Start reading at {@link
 * org.parley.bench.incidents.IncidentsAccuracy}.
 */
@NullMarked
package org.parley.bench.incidents;

import org.jspecify.annotations.NullMarked;
