/**
 * What is known of the world before any report is read: the event ontologies (PLOVER, CAMEO),
 * countries and their peoples and capitals, places, organisations, people in office, weapons.
 * Look-up only: names go in, records come out; this module knows nothing of texts and trees.
 *
 * <p>Start reading at {@link org.parley.knowledge.World}. The tables are plain files under {@code
 * src/main/resources/org/parley/knowledge}, each with a header that says where it comes from and
 * under which licence.
 */
@NullMarked
package org.parley.knowledge;

import org.jspecify.annotations.NullMarked;
