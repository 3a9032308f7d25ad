/**
 * Public map data in, the workbench's shipped map out: first-level divisions with their borders,
 * lakes, rivers and towns. Start reading at {@link org.parley.bench.map.BuildMap}.
 */
@NullMarked
package org.parley.bench.map;

import org.jspecify.annotations.NullMarked;
