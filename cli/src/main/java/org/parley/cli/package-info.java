/**
 * The {@code parley} command. It wires the rooms together and has no logic of its own: options in,
 * calls to the other modules, printing out. Start reading at {@link org.parley.cli.Parley}.
 */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
