package org.parley.bench.parsing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes models into the folder from which the program loads them. */
final class ModelFiles {
  /** That folder, from the root of the project. */
  static final String FOLDER = "language/src/main/resources/org/parley/language/models";

  private ModelFiles() {}

  /** Writes a model and says so. */
  static void write(Path folder, String name, Model model) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(folder);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      model.write(out);
    }
    System.out.printf("%s: %,d bytes%n", file, Files.size(file));
  }

  /** What can be written. */
  @FunctionalInterface
  interface Model {
    /** Writes itself. */
    void write(OutputStream out) throws IOException;
  }
}
