/**
 * Whole articles of other people's making: which of the events marked in them are found. Start at
 * {@link org.parley.bench.articles.WikiEventsAccuracy}.
 */
@NullMarked
package org.parley.bench.articles;

import org.jspecify.annotations.NullMarked;
