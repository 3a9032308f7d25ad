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
 * @param place where it is said, as "at a briefing in Vilnius"; null where the text does not say
 * @param status what the words claim of what they tell; null where they hold no clause
 */
public record Statement(
    @Nullable Actor source,
    @Nullable Span cue,
    Span content,
    Kind kind,
    @Nullable Actor reportedBy,
    Evidence evidence,
    @Nullable Place place,
    @Nullable Status status)
    implements Finding {

  /** A statement whose setting and status are not yet read. */
  public Statement(
      @Nullable Actor source,
      @Nullable Span cue,
      Span content,
      Kind kind,
      @Nullable Actor reportedBy,
      Evidence evidence) {
    this(source, cue, content, kind, reportedBy, evidence, null, null);
  }

  /** The same statement, made at {@code place}, of something that has this status. */
  public Statement with(@Nullable Place setting, @Nullable Status claimed) {
    return new Statement(source, cue, content, kind, reportedBy, evidence, setting, claimed);
  }

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
