package org.parley.bench.map;

import java.util.List;

/**
 * A first-level division.
 *
 * @param name its name
 * @param country ISO 3166-1 alpha-3 of the country it belongs to in the United Nations' view
 * @param controller code of who controls it
 * @param rings closed outlines, islands and holes alike; a ring is longitude and latitude in turn,
 *     in hundred-thousandths of a degree, its last point the first again
 */
record Shape(String name, String country, String controller, List<int[]> rings) {}
