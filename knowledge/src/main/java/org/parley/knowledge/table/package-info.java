/**
 * How the data files of this module are read: tab-separated text with a header that says what it
 * is, where it comes from and under which licence.
 */
@NullMarked
package org.parley.knowledge.table;

import org.jspecify.annotations.NullMarked;
