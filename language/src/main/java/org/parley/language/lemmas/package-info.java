/**
 * Word and tag in, dictionary form out. Start reading at {@link
 * org.parley.language.lemmas.Lemmatizer}; what it knows is learnt by {@link
 * org.parley.language.lemmas.LemmaTrainer}.
 */
@NullMarked
package org.parley.language.lemmas;

import org.jspecify.annotations.NullMarked;
