package org.parley.cli;

import org.parley.extraction.lexicon.LexiconException;

/** Says in one line what went wrong inside the program, so that it can be reported. */
final class Failures {
  private Failures() {}

  static String describe(Throwable failure) {
    return switch (failure) {
      case OutOfMemoryError error ->
          "there was not enough memory for it; give the program more with"
              + " JAVA_TOOL_OPTIONS=-Xmx8g, or split it";
      case StackOverflowError error -> "its text is nested too deeply to be read" + where(error);
      case LexiconException lexicon -> String.valueOf(lexicon.getMessage());
      case ExceptionInInitializerError error when error.getCause() != null ->
          describe(error.getCause());
      case LexiconFolder.LexiconFolderException folder -> String.valueOf(folder.getMessage());
      default ->
          "a fault of the program: "
              + failure.getClass().getSimpleName()
              + (failure.getMessage() == null ? "" : ": " + failure.getMessage())
              + where(failure);
    };
  }

  private static String where(Throwable failure) {
    for (StackTraceElement frame : failure.getStackTrace()) {
      if (frame.getClassName().startsWith("org.parley.")) {
        return " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
      }
    }
    return "";
  }
}
