package org.parley.language.tokens;

/** How a stretch of text is written, as far as it matters to where its sentences end. */
enum TextKind {
  /** A paragraph, headline or list item between line breaks. */
  PARAGRAPH,
  /** So long that its line breaks must have been lost. */
  RUN_ON,
  /** Mail, chat or a review, see {@link CasualText}. */
  CASUAL;

  /** A stretch longer than this, in UTF-16 code units, is hardly one paragraph. */
  private static final int LONGEST_PARAGRAPH = 1500;

  /** The kind of a stretch of {@code length} code units. */
  static TextKind of(boolean casual, int length) {
    return casual ? CASUAL : length > LONGEST_PARAGRAPH ? RUN_ON : PARAGRAPH;
  }
}
