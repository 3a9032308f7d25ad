/** The dossier for other tools: tables, map layers, and the column layouts of the field. */
@NullMarked
package org.parley.dossier.export;

import org.jspecify.annotations.NullMarked;
