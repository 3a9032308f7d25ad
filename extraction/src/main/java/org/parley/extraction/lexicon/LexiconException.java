package org.parley.extraction.lexicon;

/** A lexicon file that does not follow the format; the message names file, line and remedy. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LexiconException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
