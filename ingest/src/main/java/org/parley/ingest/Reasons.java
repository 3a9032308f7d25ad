package org.parley.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Says in words for a person why something could not be read. */
final class Reasons {
  private Reasons() {}

  static String of(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "there is no such file or folder";
      case AccessDeniedException denied -> "permission denied";
      case NotDirectoryException changed -> "is no longer a folder";
      case FileSystemLoopException loop -> "a link in it leads back to the folder itself";
      case BoundExceededException bound -> String.valueOf(bound.getMessage());
      case EOFException cut -> "ends in the middle; it is cut off";
      case ZipException broken -> "its packing is broken: " + detail(broken);
      default -> "cannot be read: " + detail(e);
    };
  }

  private static @Nullable String detail(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
