/**
 * What trainers and measurements share: reading of treebanks in CoNLL-U format. Nothing here is
 * needed to analyse a text. Start reading at {@link org.parley.language.training.ConlluReader}.
 */
@NullMarked
package org.parley.language.training;

import org.jspecify.annotations.NullMarked;
