package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes what a user has imported into his folder. */
final class UserFiles {
  private UserFiles() {}

  /** A name for what comes of a file: its own without ending and without anything but letters. */
  static String stem(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "imported" : last.toString();
    int dot = name.lastIndexOf('.');
    String stem = (dot > 0 ? name.substring(0, dot) : name).replaceAll("[^\\p{L}\\p{N}_-]+", "-");
    return stem.isEmpty() || stem.startsWith("-") ? "imported" + stem : stem;
  }

  /**
   * Writes a file whole or not at all, so that a reading at the same time sees one or the other.
   */
  static void write(Path file, byte[] content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.write(part, content);
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
