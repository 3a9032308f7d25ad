/**
 * The gazetteer: some 240,000 settlements, first- and second-level divisions, countries, and the
 * rivers, borders, bases and regions that war reports name, each with its place on the map.
 *
 * <p>A name goes in, the places that bear it come out, the most populous first. Which of them a
 * text means is not decided here. Start reading at {@link org.parley.knowledge.places.Gazetteer};
 * {@link org.parley.knowledge.places.PlaceTable} is the packed form it is kept in.
 */
@NullMarked
package org.parley.knowledge.places;

import org.jspecify.annotations.NullMarked;
