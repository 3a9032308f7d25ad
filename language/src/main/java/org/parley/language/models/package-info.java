/**
 * What the trained models have in common: the file they lie in and the weights they are made of.
 * Start reading at {@link org.parley.language.models.ModelReader}.
 */
@NullMarked
package org.parley.language.models;

import org.jspecify.annotations.NullMarked;
