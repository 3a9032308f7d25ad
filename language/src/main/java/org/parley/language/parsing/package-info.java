/**
 * Gives every sentence its dependency tree, in the basic relations of Universal Dependencies 2 with
 * subtypes. A {@link org.parley.language.parsing.Configuration} is a tree in the making; two linear
 * classifiers decide, one on the next action, one on the relation of each new arc. Start reading at
 * {@link org.parley.language.parsing.Parser}.
 */
@NullMarked
package org.parley.language.parsing;

import org.jspecify.annotations.NullMarked;
