package org.parley.knowledge.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Packs the features while the module is built, so that a start need not: to read the text and sort
 * its names takes longer than a short report.
 */
final class FeaturePacker {
  private FeaturePacker() {}

  /**
   * @param arguments the file to write
   */
  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[0]), FeatureTable.pack());
  }
}
