/**
 * Text in, language out: a {@link org.parley.language.Document} becomes an {@link
 * org.parley.language.Analysis} of sentences, tokens, a dependency tree for each sentence, named
 * mentions and the entities they refer to.
 *
 * <p>Start reading at {@link org.parley.language.LanguageAnalyzer}, which calls one class for each
 * step. This module knows nothing of events, countries or files; what is known of names is handed
 * in as {@link org.parley.language.KnownNames}. Offsets are UTF-16 code units of the document's
 * text throughout the program; only printed output counts code points.
 */
@NullMarked
package org.parley.language;

import org.jspecify.annotations.NullMarked;
