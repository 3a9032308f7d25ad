/**
 * Measures the names that are found and who is said to refer to whom. Start reading at {@link
 * org.parley.bench.mentions.MentionsAccuracy}.
 */
@NullMarked
package org.parley.bench.mentions;

import org.jspecify.annotations.NullMarked;
