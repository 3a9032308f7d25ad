/** The REST API: each class answers for one noun of the dossier. */
@NullMarked
package org.parley.workbench.api;

import org.jspecify.annotations.NullMarked;
