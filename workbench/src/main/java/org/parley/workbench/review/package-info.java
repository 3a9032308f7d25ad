/** What reviews of several people are worth: their agreement, and a gold file made of them. */
@NullMarked
package org.parley.workbench.review;

import org.jspecify.annotations.NullMarked;
