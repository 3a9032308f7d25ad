/**
 * Time expressions and the days they mean, told from the publication date. Start reading at {@link
 * org.parley.extraction.time.TimeFinder}.
 */
@NullMarked
package org.parley.extraction.time;

import org.jspecify.annotations.NullMarked;
