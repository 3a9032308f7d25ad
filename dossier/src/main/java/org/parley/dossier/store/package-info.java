/**
 * The one SQLite file in which a dossier is kept: its tables (numbered migrations beside this
 * package's classes in the resources), what is written into them, and what is asked of them.
 *
 * <p>Start reading at {@link org.parley.dossier.store.Database}. SQL text is constant or put
 * together from constants; every value is bound.
 */
@NullMarked
package org.parley.dossier.store;

import org.jspecify.annotations.NullMarked;
