/** Who says what of what, and which of it contradicts: asserting, denying, blaming. */
@NullMarked
package org.parley.dossier.claims;

import org.jspecify.annotations.NullMarked;
