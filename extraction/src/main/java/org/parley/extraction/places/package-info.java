/**
 * Finds the places that a document names and says where on the map they are.
 *
 * <p>{@link org.parley.extraction.places.PlaceFinder} is the front door: {@link
 * org.parley.extraction.places.ToponymScanner} finds the names, {@link
 * org.parley.extraction.places.ToponymResolver} chooses between the places that share one. The
 * words they go by are in {@code place-words.txt}.
 */
@NullMarked
package org.parley.extraction.places;

import org.jspecify.annotations.NullMarked;
