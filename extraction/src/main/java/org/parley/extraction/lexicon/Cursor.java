package org.parley.extraction.lexicon;

/** Where in a lexicon file its reader stands, for the errors that say so. Not thread-safe. */
final class Cursor {
  private final String file;
  private int line;

  /** Before the first line of {@code file}. */
  Cursor(String file) {
    this.file = file;
  }

  /** At a line of {@code file}. */
  Cursor(String file, int line) {
    this.file = file;
    this.line = line;
  }

  /** Another one at the same line, that stays there. */
  Cursor here() {
    return new Cursor(file, line);
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
