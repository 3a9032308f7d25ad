/**
 * Which reports know something by themselves: near-copies and outlets that quote another outlet are
 * not counted twice.
 */
@NullMarked
package org.parley.dossier.sources;

import org.jspecify.annotations.NullMarked;
