package org.parley.extraction.lexicon;

/** Where in a lexicon file its reader stands, for the errors that say so. Not thread-safe. */
final class Cursor {
  private final String file;
  private int line;

  /** Before the first line of {@code file}. */
  Cursor(String file) {
    this.file = file;
  }

  /** Another one at the same line, that stays there. */
  Cursor here() {
    Cursor here = new Cursor(file);
    here.line = line;
    return here;
  }

  void next() {
    line++;
  }

  String file() {
    return file;
  }

  /** The line that is being read; the first is 1. */
  int line() {
    return line;
  }

  /** What is wrong with the line that is being read, and what to write instead. */
  LexiconException problem(String text) {
    return new LexiconException(file, line, text);
  }
}
