/** New reports on their way into the dossier, with their progress. */
@NullMarked
package org.parley.workbench.add;

import org.jspecify.annotations.NullMarked;
