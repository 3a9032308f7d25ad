/**
 * Who refers to whom: names of the same person, organisation or place become one entity, and
 * pronouns and descriptions join it where that is safe. What is not safe stays unresolved and gives
 * no mention. Start reading at {@link org.parley.language.coreference.CoreferenceResolver}.
 */
@NullMarked
package org.parley.language.coreference;

import org.jspecify.annotations.NullMarked;
