/**
 * Finding names: which words of a sentence name a person, an organisation, a place and so on. What
 * comes in are sentences with tags, what goes out are {@link org.parley.language.names.Name}s: runs
 * of tokens with a kind. A title ("President"), a determiner and a possessive "'s" stand outside
 * the name. Start reading at {@link org.parley.language.names.NameFinder}.
 */
@NullMarked
package org.parley.language.names;

import org.jspecify.annotations.NullMarked;
