/**
 * Readers under coverage-guided fuzzing by Jazzer: each target takes bytes and must neither fail
 * nor hang. Start reading at {@link org.parley.bench.fuzz.FuzzCommand}.
 */
@NullMarked
package org.parley.bench.fuzz;

import org.jspecify.annotations.NullMarked;
