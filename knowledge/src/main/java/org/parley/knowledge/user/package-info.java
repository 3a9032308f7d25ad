/**
 * What a user adds to the shipped tables: places of country dumps, actors and nouns of
 * dictionaries. Imports read the files of others and keep what they understand in a folder; {@link
 * org.parley.knowledge.user.UserLayer} reads that folder for {@link
 * org.parley.knowledge.World#load(org.parley.knowledge.user.UserLayer)}.
 */
@NullMarked
package org.parley.knowledge.user;

import org.jspecify.annotations.NullMarked;
