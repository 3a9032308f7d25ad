package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.lexicon.Lexicon;
import picocli.CommandLine.Option;

/** The lexicon a command reads with: the shipped one, a user's folder over it. */
final class LexiconFolder {
  @Option(
      names = "--lexicon",
      paramLabel = "FOLDER",
      description = {
        "Folder of your own lexicon files (*.lex). An entry there takes the place of the shipped"
            + " one of the same file and name; others are added."
      })
  private @Nullable Path folder;

  /** The folder; null where the shipped lexicon stands alone. */
  @Nullable Path path() {
    return folder;
  }

  /**
   * Loads it.
   *
   * @throws LexiconFolderException where the folder cannot be read
   */
  Lexicon load() {
    return folder == null ? Lexicon.load() : over(folder);
  }

  /** The shipped lexicon with {@code folder} over it. */
  static Lexicon over(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new LexiconFolderException(folder + " is no folder; name one that holds *.lex files");
    }
    try {
      if (!holdsLexiconFiles(folder)) {
        throw new LexiconFolderException(
            folder + " holds no *.lex files; name the folder in which they stand");
      }
      return Lexicon.load(folder);
    } catch (IOException e) {
      throw new LexiconFolderException("cannot read the lexicon in " + folder + ": " + e);
    }
  }

  private static boolean holdsLexiconFiles(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder, "*.lex")) {
      return files.iterator().hasNext();
    }
  }

  /** A folder of a lexicon that cannot be read; the message says which and what to do. */
  static final class LexiconFolderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LexiconFolderException(String message) {
      super(message);
    }
  }
}
