/**
 * Who is meant: phrases and entities to actors with country and sector. Roles are read off the text
 * first ("Turkish Foreign Minister Mevlut Cavusoglu"); the tables of the knowledge module fill in
 * what the text leaves out. Start reading at {@link org.parley.extraction.actors.ActorResolver}.
 */
@NullMarked
package org.parley.extraction.actors;

import org.jspecify.annotations.NullMarked;
