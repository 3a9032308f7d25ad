/**
 * Who is meant: phrases and entities to actors with country and sector. Roles are read off the text
 * first ("Turkish Foreign Minister Mevlut Cavusoglu"); the tables of the knowledge module fill in
 * what the text leaves out. Start reading at {@link org.parley.extraction.actors.ActorResolver},
 * which takes a phrase apart; {@link org.parley.extraction.actors.MentionedActors} knows who is
 * named, {@link org.parley.extraction.actors.DescribedActors} who is only described, {@link
 * org.parley.extraction.actors.PhraseReader} what the words of a phrase say, {@link
 * org.parley.extraction.actors.WordKinds} the built-in word classes.
 */
@NullMarked
package org.parley.extraction.actors;

import org.jspecify.annotations.NullMarked;
