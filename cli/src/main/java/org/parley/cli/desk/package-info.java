/**
 * Reads what is handed in at the workbench: the room that knows both how to read and where to keep.
 */
@NullMarked
package org.parley.cli.desk;

import org.jspecify.annotations.NullMarked;
