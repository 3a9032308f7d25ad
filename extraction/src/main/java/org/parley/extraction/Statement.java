package org.parley.extraction;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.language.Span;

/**
 * Somebody's words, quoted or retold.
 *
 * @param source who says it; null where the text does not say ("it was reported")
 * @param cue the word that shows it to be said, as "warned" or "According to"; null for a quotation
 *     that stands alone
 * @param content what is said, its quotation marks included
 * @param kind how the words are given
 * @param reportedBy outlet or person that retells it, nearest first; null where only the report
 *     does
 * @param evidence the sentence
 */
public record Statement(
    @Nullable Actor source,
    @Nullable Span cue,
    Span content,
    Kind kind,
    @Nullable Actor reportedBy,
    Evidence evidence)
    implements Finding {

  /** How the words are given. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    ACCORDING_TO;

    /** The name used in output: "direct", "indirect", "according-to". */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
